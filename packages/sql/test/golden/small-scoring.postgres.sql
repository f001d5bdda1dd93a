-- small-scoring@1.0.0 (draft), sha256 custom
-- of small-survey@1.0.0 (draft), sha256 custom
-- bands of halves

-- What each answer counts as: its value; -1 unanswered; -2 not applicable; -3 no answer
CREATE OR REPLACE VIEW small_scoring_1_0_0_answers AS
SELECT
  flat.row_number,
  flat.rs_instrument,
  worked_out.*
FROM farm.visits AS flat
CROSS JOIN LATERAL (SELECT
  CASE
    WHEN flat.has_house = 'yes' THEN 4
    WHEN flat.has_house = 'no' THEN 0
    WHEN flat.has_house = '' THEN -1
    WHEN flat.has_house = 'not_asked' THEN -1
    WHEN flat.has_house = 'refused' THEN -1
    WHEN flat.has_house = 'absent' THEN -1
    WHEN flat.has_house IS NULL THEN -1
    ELSE -3
  END AS has_house,
  CASE
    WHEN flat.animals IS NULL THEN -1
    WHEN flat.animals = '' THEN -1
    WHEN flat.animals = 'not_asked' THEN -1
    WHEN flat.animals = 'refused' THEN -1
    WHEN flat.animals = 'absent' THEN -1
    WHEN NOT (length(flat.animals) + 1 = CASE WHEN strpos(' ' || flat.animals || ' ', ' goat ') > 0 THEN 5 ELSE 0 END + CASE WHEN strpos(' ' || flat.animals || ' ', ' hen ') > 0 THEN 4 ELSE 0 END + CASE WHEN strpos(' ' || flat.animals || ' ', ' none ') > 0 THEN 5 ELSE 0 END AND (flat.animals = 'none' OR NOT strpos(' ' || flat.animals || ' ', ' none ') > 0)) THEN -3
    WHEN strpos(' ' || flat.animals || ' ', ' goat ') > 0 THEN 4
    WHEN strpos(' ' || flat.animals || ' ', ' hen ') > 0 THEN 2
    WHEN strpos(' ' || flat.animals || ' ', ' none ') > 0 THEN 0
    ELSE -3
  END AS animals,
  CASE
    WHEN NOT ((COALESCE(flat.animals <> '' AND NOT EXISTS (SELECT FROM unnest(string_to_array(flat.animals, ' ')) AS choice WHERE NOT choice IN ('goat', 'hen', 'none')), FALSE) AND EXISTS (SELECT FROM unnest(string_to_array(flat.animals, ' ')) AS choice WHERE choice = 'goat')) AND COALESCE(CASE WHEN flat.rent ~ '^(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))$' AND length(flat.rent) <= 300 THEN CAST(flat.rent AS double precision) END < CAST('100.5' AS double precision), FALSE)) THEN -2
    WHEN flat.milks_goat = 'yes' THEN 4
    WHEN flat.milks_goat = 'no' THEN 1
    WHEN flat.milks_goat = '' THEN -1
    WHEN flat.milks_goat = 'not_asked' THEN -1
    WHEN flat.milks_goat = 'not_applicable' THEN -1
    WHEN flat.milks_goat = 'absent' THEN -1
    WHEN flat.milks_goat IS NULL THEN -1
    ELSE -3
  END AS milks_goat
OFFSET 0 * CAST(flat.row_number AS bigint)) AS worked_out;

-- The integer sums of each dimension
CREATE OR REPLACE VIEW small_scoring_1_0_0_sums AS
SELECT
  answer.row_number,
  worked_out.*
FROM small_scoring_1_0_0_answers AS answer
CROSS JOIN LATERAL (SELECT
  COALESCE(answer.rs_instrument = 'small-survey@1.0.0', FALSE)
    AND LEAST(answer.has_house, answer.animals, answer.milks_goat) > -3 AS is_scorable,
  GREATEST(answer.has_house, 0) AS home_numerator,
  CASE WHEN answer.has_house >= 0 THEN 1 ELSE 0 END AS home_answered_weight,
  CASE WHEN answer.has_house >= -1 THEN 1 ELSE 0 END AS home_applicable_weight,
  CASE WHEN answer.has_house >= 0 THEN 1 ELSE 0 END AS home_answered,
  CASE WHEN answer.has_house >= -1 THEN 1 ELSE 0 END AS home_applicable,
  2 * GREATEST(answer.animals, 0)
    + GREATEST(answer.milks_goat, 0) AS farm_numerator,
  CASE WHEN answer.animals >= 0 THEN 2 ELSE 0 END
    + CASE WHEN answer.milks_goat >= 0 THEN 1 ELSE 0 END AS farm_answered_weight,
  CASE WHEN answer.animals >= -1 THEN 2 ELSE 0 END
    + CASE WHEN answer.milks_goat >= -1 THEN 1 ELSE 0 END AS farm_applicable_weight,
  CASE WHEN answer.animals >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.milks_goat >= 0 THEN 1 ELSE 0 END AS farm_answered,
  CASE WHEN answer.animals >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.milks_goat >= -1 THEN 1 ELSE 0 END AS farm_applicable
OFFSET 0 * CAST(answer.row_number AS bigint)) AS worked_out;

-- Score and answered share of each dimension
CREATE OR REPLACE VIEW small_scoring_1_0_0_shares AS
SELECT
  total.row_number,
  total.is_scorable,
  total.home_numerator,
  total.home_answered_weight,
  total.home_applicable_weight,
  total.home_answered,
  total.home_applicable,
  total.farm_numerator,
  total.farm_answered_weight,
  total.farm_applicable_weight,
  total.farm_answered,
  total.farm_applicable,
  worked_out.*
FROM small_scoring_1_0_0_sums AS total
CROSS JOIN LATERAL (SELECT
  CASE WHEN total.is_scorable AND total.home_answered_weight > 0 AND CAST(total.home_answered_weight AS double precision) / NULLIF(CAST(total.home_applicable_weight AS double precision), CAST('0' AS double precision)) >= CAST('0.5' AS double precision)
    THEN CAST(total.home_numerator AS double precision) / NULLIF(CAST(4 * total.home_answered_weight AS double precision), CAST('0' AS double precision))
  END AS home,
  COALESCE(CAST(total.home_answered_weight AS double precision) / NULLIF(CAST(total.home_applicable_weight AS double precision), CAST('0' AS double precision)), CAST('0' AS double precision)) AS home_share,
  CASE WHEN total.is_scorable AND total.farm_answered_weight > 0 AND CAST(total.farm_answered_weight AS double precision) / NULLIF(CAST(total.farm_applicable_weight AS double precision), CAST('0' AS double precision)) >= CAST('0.5' AS double precision)
    THEN CAST(total.farm_numerator AS double precision) / NULLIF(CAST(4 * total.farm_answered_weight AS double precision), CAST('0' AS double precision))
  END AS farm,
  COALESCE(CAST(total.farm_answered_weight AS double precision) / NULLIF(CAST(total.farm_applicable_weight AS double precision), CAST('0' AS double precision)), CAST('0' AS double precision)) AS farm_share
OFFSET 0 * CAST(total.row_number AS bigint)) AS worked_out;

-- The composite beside its dimensions
CREATE OR REPLACE VIEW small_scoring_1_0_0_means AS
SELECT
  dimension.row_number,
  dimension.is_scorable,
  dimension.home_numerator,
  dimension.home_answered_weight,
  dimension.home_applicable_weight,
  dimension.home_answered,
  dimension.home_applicable,
  dimension.farm_numerator,
  dimension.farm_answered_weight,
  dimension.farm_applicable_weight,
  dimension.farm_answered,
  dimension.farm_applicable,
  dimension.home,
  dimension.home_share,
  dimension.farm,
  dimension.farm_share,
  worked_out.*
FROM small_scoring_1_0_0_shares AS dimension
CROSS JOIN LATERAL (SELECT
  CASE WHEN dimension.is_scorable AND (CASE WHEN dimension.home IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.farm IS NOT NULL THEN CAST('2' AS double precision) ELSE CAST('0' AS double precision) END) > CAST('0' AS double precision) AND (CASE WHEN dimension.home IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.farm IS NOT NULL THEN CAST('2' AS double precision) ELSE CAST('0' AS double precision) END) / CAST('3' AS double precision) >= CAST('1' AS double precision)
    THEN (COALESCE(dimension.home, CAST('0' AS double precision)) + COALESCE(CAST('2' AS double precision) * dimension.farm, CAST('0' AS double precision)))
      / NULLIF((CASE WHEN dimension.home IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.farm IS NOT NULL THEN CAST('2' AS double precision) ELSE CAST('0' AS double precision) END), CAST('0' AS double precision))
  END AS composite,
  (CASE WHEN dimension.home IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.farm IS NOT NULL THEN CAST('2' AS double precision) ELSE CAST('0' AS double precision) END) / CAST('3' AS double precision) AS composite_share
OFFSET 0 * CAST(dimension.row_number AS bigint)) AS worked_out;

-- All scores
CREATE OR REPLACE VIEW small_scoring_1_0_0_halves AS
SELECT
  mean.row_number,
  worked_out.*
FROM small_scoring_1_0_0_means AS mean
CROSS JOIN LATERAL (SELECT
  'small-scoring@1.0.0' AS scoring,
  mean.home AS home,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.home IS NULL THEN 'insufficient' ELSE 'scored' END AS home_status,
  CASE WHEN mean.home IS NOT NULL THEN mean.home_numerator END AS home_numerator,
  CASE WHEN mean.home IS NOT NULL THEN 4 * mean.home_answered_weight END AS home_denominator,
  CASE WHEN mean.is_scorable THEN mean.home_answered END AS home_answered,
  CASE WHEN mean.is_scorable THEN mean.home_applicable END AS home_applicable,
  CASE WHEN mean.is_scorable THEN mean.home_share END AS home_share,
  mean.farm AS farm,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.farm IS NULL THEN 'insufficient' ELSE 'scored' END AS farm_status,
  CASE WHEN mean.farm IS NOT NULL THEN mean.farm_numerator END AS farm_numerator,
  CASE WHEN mean.farm IS NOT NULL THEN 4 * mean.farm_answered_weight END AS farm_denominator,
  CASE WHEN mean.is_scorable THEN mean.farm_answered END AS farm_answered,
  CASE WHEN mean.is_scorable THEN mean.farm_applicable END AS farm_applicable,
  CASE WHEN mean.is_scorable THEN mean.farm_share END AS farm_share,
  mean.composite AS composite,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.composite IS NULL THEN 'insufficient' ELSE 'scored' END AS composite_status,
  CASE WHEN mean.is_scorable THEN mean.home_answered + mean.farm_answered END AS composite_answered,
  CASE WHEN mean.is_scorable THEN mean.home_applicable + mean.farm_applicable END AS composite_applicable,
  CASE WHEN mean.is_scorable THEN mean.composite_share END AS composite_share,
  CASE
    WHEN mean.composite >= CAST('0' AS double precision) AND mean.composite < CAST('0.5' AS double precision) THEN 'low'
    WHEN mean.composite >= CAST('0.5' AS double precision) AND mean.composite <= CAST('1' AS double precision) THEN 'high'
  END AS composite_band,
  CASE WHEN mean.composite IS NOT NULL THEN 'halves' END AS composite_cutoffs
OFFSET 0 * CAST(mean.row_number AS bigint)) AS worked_out;

-- The score home
CREATE OR REPLACE VIEW small_scoring_1_0_0_halves_home AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM small_scoring_1_0_0_halves AS score
CROSS JOIN LATERAL (SELECT
  score.home AS value,
  score.home_status AS status,
  score.home_numerator AS numerator,
  score.home_denominator AS denominator,
  score.home_answered AS answered,
  score.home_applicable AS applicable,
  score.home_share AS share
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;

-- The score farm
CREATE OR REPLACE VIEW small_scoring_1_0_0_halves_farm AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM small_scoring_1_0_0_halves AS score
CROSS JOIN LATERAL (SELECT
  score.farm AS value,
  score.farm_status AS status,
  score.farm_numerator AS numerator,
  score.farm_denominator AS denominator,
  score.farm_answered AS answered,
  score.farm_applicable AS applicable,
  score.farm_share AS share
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;

-- The score composite
CREATE OR REPLACE VIEW small_scoring_1_0_0_halves_composite AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM small_scoring_1_0_0_halves AS score
CROSS JOIN LATERAL (SELECT
  score.composite AS value,
  score.composite_status AS status,
  score.composite_answered AS answered,
  score.composite_applicable AS applicable,
  score.composite_share AS share,
  score.composite_band AS band,
  score.composite_cutoffs AS cutoffs
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;
