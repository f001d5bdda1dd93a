-- programme-satisfaction-mean@1.0.0 (draft), sha256 4486550f5a057c5662f6bac08d9a0f64af6baf69e9316f137dbc4249697be5d9
-- of programme-satisfaction@1.0.0 (draft), sha256 8e38cd0ef8055c371bb3b8be6077f77c444bda6bd64da5321ba7d16d025299d7

-- What each answer counts as: its value; -1 unanswered; -2 not applicable; -3 no answer
CREATE OR REPLACE VIEW programme_satisfaction_mean_1_0_0_answers AS
SELECT
  flat.row_number,
  flat.rs_instrument,
  worked_out.*
FROM programme_satisfaction_1_0_0_staging AS flat
CROSS JOIN LATERAL (SELECT
  CASE
    WHEN flat.repatriation_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.repatriation_satisfaction = 'satisfied' THEN 3
    WHEN flat.repatriation_satisfaction = 'ok' THEN 2
    WHEN flat.repatriation_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.repatriation_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.repatriation_satisfaction = '' THEN -1
    WHEN flat.repatriation_satisfaction = 'not_asked' THEN -1
    WHEN flat.repatriation_satisfaction = 'not_applicable' THEN -2
    WHEN flat.repatriation_satisfaction = 'refused' THEN -1
    WHEN flat.repatriation_satisfaction = 'dont_know' THEN -1
    WHEN flat.repatriation_satisfaction = 'absent' THEN -1
    WHEN flat.repatriation_satisfaction IS NULL THEN -1
    ELSE -3
  END AS repatriation_satisfaction,
  CASE
    WHEN flat.counselling_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.counselling_satisfaction = 'satisfied' THEN 3
    WHEN flat.counselling_satisfaction = 'ok' THEN 2
    WHEN flat.counselling_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.counselling_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.counselling_satisfaction = '' THEN -1
    WHEN flat.counselling_satisfaction = 'not_asked' THEN -1
    WHEN flat.counselling_satisfaction = 'not_applicable' THEN -2
    WHEN flat.counselling_satisfaction = 'refused' THEN -1
    WHEN flat.counselling_satisfaction = 'dont_know' THEN -1
    WHEN flat.counselling_satisfaction = 'absent' THEN -1
    WHEN flat.counselling_satisfaction IS NULL THEN -1
    ELSE -3
  END AS counselling_satisfaction,
  CASE
    WHEN flat.economic_support_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.economic_support_satisfaction = 'satisfied' THEN 3
    WHEN flat.economic_support_satisfaction = 'ok' THEN 2
    WHEN flat.economic_support_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.economic_support_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.economic_support_satisfaction = '' THEN -1
    WHEN flat.economic_support_satisfaction = 'not_asked' THEN -1
    WHEN flat.economic_support_satisfaction = 'not_applicable' THEN -2
    WHEN flat.economic_support_satisfaction = 'refused' THEN -1
    WHEN flat.economic_support_satisfaction = 'dont_know' THEN -1
    WHEN flat.economic_support_satisfaction = 'absent' THEN -1
    WHEN flat.economic_support_satisfaction IS NULL THEN -1
    ELSE -3
  END AS economic_support_satisfaction,
  CASE
    WHEN flat.social_support_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.social_support_satisfaction = 'satisfied' THEN 3
    WHEN flat.social_support_satisfaction = 'ok' THEN 2
    WHEN flat.social_support_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.social_support_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.social_support_satisfaction = '' THEN -1
    WHEN flat.social_support_satisfaction = 'not_asked' THEN -1
    WHEN flat.social_support_satisfaction = 'not_applicable' THEN -2
    WHEN flat.social_support_satisfaction = 'refused' THEN -1
    WHEN flat.social_support_satisfaction = 'dont_know' THEN -1
    WHEN flat.social_support_satisfaction = 'absent' THEN -1
    WHEN flat.social_support_satisfaction IS NULL THEN -1
    ELSE -3
  END AS social_support_satisfaction,
  CASE
    WHEN flat.community_support_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.community_support_satisfaction = 'satisfied' THEN 3
    WHEN flat.community_support_satisfaction = 'ok' THEN 2
    WHEN flat.community_support_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.community_support_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.community_support_satisfaction = '' THEN -1
    WHEN flat.community_support_satisfaction = 'not_asked' THEN -1
    WHEN flat.community_support_satisfaction = 'not_applicable' THEN -2
    WHEN flat.community_support_satisfaction = 'refused' THEN -1
    WHEN flat.community_support_satisfaction = 'dont_know' THEN -1
    WHEN flat.community_support_satisfaction = 'absent' THEN -1
    WHEN flat.community_support_satisfaction IS NULL THEN -1
    ELSE -3
  END AS community_support_satisfaction,
  CASE
    WHEN flat.overall_support_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.overall_support_satisfaction = 'satisfied' THEN 3
    WHEN flat.overall_support_satisfaction = 'ok' THEN 2
    WHEN flat.overall_support_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.overall_support_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.overall_support_satisfaction = '' THEN -1
    WHEN flat.overall_support_satisfaction = 'not_asked' THEN -1
    WHEN flat.overall_support_satisfaction = 'not_applicable' THEN -2
    WHEN flat.overall_support_satisfaction = 'refused' THEN -1
    WHEN flat.overall_support_satisfaction = 'dont_know' THEN -1
    WHEN flat.overall_support_satisfaction = 'absent' THEN -1
    WHEN flat.overall_support_satisfaction IS NULL THEN -1
    ELSE -3
  END AS overall_support_satisfaction,
  CASE
    WHEN flat.expectations_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.expectations_satisfaction = 'satisfied' THEN 3
    WHEN flat.expectations_satisfaction = 'ok' THEN 2
    WHEN flat.expectations_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.expectations_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.expectations_satisfaction = '' THEN -1
    WHEN flat.expectations_satisfaction = 'not_asked' THEN -1
    WHEN flat.expectations_satisfaction = 'not_applicable' THEN -2
    WHEN flat.expectations_satisfaction = 'refused' THEN -1
    WHEN flat.expectations_satisfaction = 'dont_know' THEN -1
    WHEN flat.expectations_satisfaction = 'absent' THEN -1
    WHEN flat.expectations_satisfaction IS NULL THEN -1
    ELSE -3
  END AS expectations_satisfaction,
  CASE
    WHEN flat.caseworker_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.caseworker_satisfaction = 'satisfied' THEN 3
    WHEN flat.caseworker_satisfaction = 'ok' THEN 2
    WHEN flat.caseworker_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.caseworker_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.caseworker_satisfaction = '' THEN -1
    WHEN flat.caseworker_satisfaction = 'not_asked' THEN -1
    WHEN flat.caseworker_satisfaction = 'not_applicable' THEN -2
    WHEN flat.caseworker_satisfaction = 'refused' THEN -1
    WHEN flat.caseworker_satisfaction = 'dont_know' THEN -1
    WHEN flat.caseworker_satisfaction = 'absent' THEN -1
    WHEN flat.caseworker_satisfaction IS NULL THEN -1
    ELSE -3
  END AS caseworker_satisfaction
OFFSET 0 * CAST(flat.row_number AS bigint)) AS worked_out;

-- The integer sums of each dimension
CREATE OR REPLACE VIEW programme_satisfaction_mean_1_0_0_sums AS
SELECT
  answer.row_number,
  worked_out.*
FROM programme_satisfaction_mean_1_0_0_answers AS answer
CROSS JOIN LATERAL (SELECT
  COALESCE(answer.rs_instrument = 'programme-satisfaction@1.0.0', FALSE)
    AND LEAST(answer.repatriation_satisfaction, answer.counselling_satisfaction, answer.economic_support_satisfaction, answer.social_support_satisfaction, answer.community_support_satisfaction, answer.overall_support_satisfaction, answer.expectations_satisfaction, answer.caseworker_satisfaction) > -3 AS is_scorable,
  GREATEST(answer.repatriation_satisfaction, 0)
    + GREATEST(answer.counselling_satisfaction, 0)
    + GREATEST(answer.economic_support_satisfaction, 0)
    + GREATEST(answer.social_support_satisfaction, 0)
    + GREATEST(answer.community_support_satisfaction, 0)
    + GREATEST(answer.overall_support_satisfaction, 0)
    + GREATEST(answer.expectations_satisfaction, 0) AS assistance_numerator,
  CASE WHEN answer.repatriation_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.counselling_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.economic_support_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.social_support_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.community_support_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.overall_support_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.expectations_satisfaction >= 0 THEN 1 ELSE 0 END AS assistance_answered_weight,
  CASE WHEN answer.repatriation_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.counselling_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.economic_support_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.social_support_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.community_support_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.overall_support_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.expectations_satisfaction >= -1 THEN 1 ELSE 0 END AS assistance_applicable_weight,
  CASE WHEN answer.repatriation_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.counselling_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.economic_support_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.social_support_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.community_support_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.overall_support_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.expectations_satisfaction >= 0 THEN 1 ELSE 0 END AS assistance_answered,
  CASE WHEN answer.repatriation_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.counselling_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.economic_support_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.social_support_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.community_support_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.overall_support_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.expectations_satisfaction >= -1 THEN 1 ELSE 0 END AS assistance_applicable,
  GREATEST(answer.caseworker_satisfaction, 0) AS caseworker_numerator,
  CASE WHEN answer.caseworker_satisfaction >= 0 THEN 1 ELSE 0 END AS caseworker_answered_weight,
  CASE WHEN answer.caseworker_satisfaction >= -1 THEN 1 ELSE 0 END AS caseworker_applicable_weight,
  CASE WHEN answer.caseworker_satisfaction >= 0 THEN 1 ELSE 0 END AS caseworker_answered,
  CASE WHEN answer.caseworker_satisfaction >= -1 THEN 1 ELSE 0 END AS caseworker_applicable
OFFSET 0 * CAST(answer.row_number AS bigint)) AS worked_out;

-- Score and answered share of each dimension
CREATE OR REPLACE VIEW programme_satisfaction_mean_1_0_0_shares AS
SELECT
  total.row_number,
  total.is_scorable,
  total.assistance_numerator,
  total.assistance_answered_weight,
  total.assistance_applicable_weight,
  total.assistance_answered,
  total.assistance_applicable,
  total.caseworker_numerator,
  total.caseworker_answered_weight,
  total.caseworker_applicable_weight,
  total.caseworker_answered,
  total.caseworker_applicable,
  worked_out.*
FROM programme_satisfaction_mean_1_0_0_sums AS total
CROSS JOIN LATERAL (SELECT
  CASE WHEN total.is_scorable AND total.assistance_answered_weight > 0 AND CAST(total.assistance_answered_weight AS double precision) / NULLIF(CAST(total.assistance_applicable_weight AS double precision), CAST('0' AS double precision)) >= CAST('0.5' AS double precision)
    THEN CAST(total.assistance_numerator AS double precision) / NULLIF(CAST(4 * total.assistance_answered_weight AS double precision), CAST('0' AS double precision))
  END AS assistance,
  COALESCE(CAST(total.assistance_answered_weight AS double precision) / NULLIF(CAST(total.assistance_applicable_weight AS double precision), CAST('0' AS double precision)), CAST('0' AS double precision)) AS assistance_share,
  CASE WHEN total.is_scorable AND total.caseworker_answered_weight > 0 AND CAST(total.caseworker_answered_weight AS double precision) / NULLIF(CAST(total.caseworker_applicable_weight AS double precision), CAST('0' AS double precision)) >= CAST('0.5' AS double precision)
    THEN CAST(total.caseworker_numerator AS double precision) / NULLIF(CAST(4 * total.caseworker_answered_weight AS double precision), CAST('0' AS double precision))
  END AS caseworker,
  COALESCE(CAST(total.caseworker_answered_weight AS double precision) / NULLIF(CAST(total.caseworker_applicable_weight AS double precision), CAST('0' AS double precision)), CAST('0' AS double precision)) AS caseworker_share
OFFSET 0 * CAST(total.row_number AS bigint)) AS worked_out;

-- The composite beside its dimensions
CREATE OR REPLACE VIEW programme_satisfaction_mean_1_0_0_means AS
SELECT
  dimension.row_number,
  dimension.is_scorable,
  dimension.assistance_numerator,
  dimension.assistance_answered_weight,
  dimension.assistance_applicable_weight,
  dimension.assistance_answered,
  dimension.assistance_applicable,
  dimension.caseworker_numerator,
  dimension.caseworker_answered_weight,
  dimension.caseworker_applicable_weight,
  dimension.caseworker_answered,
  dimension.caseworker_applicable,
  dimension.assistance,
  dimension.assistance_share,
  dimension.caseworker,
  dimension.caseworker_share,
  worked_out.*
FROM programme_satisfaction_mean_1_0_0_shares AS dimension
CROSS JOIN LATERAL (SELECT
  CASE WHEN dimension.is_scorable AND (CASE WHEN dimension.assistance IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.caseworker IS NOT NULL THEN CAST('0' AS double precision) ELSE CAST('0' AS double precision) END) > CAST('0' AS double precision) AND (CASE WHEN dimension.assistance IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.caseworker IS NOT NULL THEN CAST('0' AS double precision) ELSE CAST('0' AS double precision) END) / CAST('1' AS double precision) >= CAST('1' AS double precision)
    THEN (COALESCE(dimension.assistance, CAST('0' AS double precision)) + COALESCE(CAST('0' AS double precision) * dimension.caseworker, CAST('0' AS double precision)))
      / NULLIF((CASE WHEN dimension.assistance IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.caseworker IS NOT NULL THEN CAST('0' AS double precision) ELSE CAST('0' AS double precision) END), CAST('0' AS double precision))
  END AS composite,
  (CASE WHEN dimension.assistance IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.caseworker IS NOT NULL THEN CAST('0' AS double precision) ELSE CAST('0' AS double precision) END) / CAST('1' AS double precision) AS composite_share
OFFSET 0 * CAST(dimension.row_number AS bigint)) AS worked_out;

-- All scores
CREATE OR REPLACE VIEW programme_satisfaction_mean_1_0_0 AS
SELECT
  mean.row_number,
  worked_out.*
FROM programme_satisfaction_mean_1_0_0_means AS mean
CROSS JOIN LATERAL (SELECT
  'programme-satisfaction-mean@1.0.0' AS scoring,
  mean.assistance AS assistance,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.assistance IS NULL THEN 'insufficient' ELSE 'scored' END AS assistance_status,
  CASE WHEN mean.assistance IS NOT NULL THEN mean.assistance_numerator END AS assistance_numerator,
  CASE WHEN mean.assistance IS NOT NULL THEN 4 * mean.assistance_answered_weight END AS assistance_denominator,
  CASE WHEN mean.is_scorable THEN mean.assistance_answered END AS assistance_answered,
  CASE WHEN mean.is_scorable THEN mean.assistance_applicable END AS assistance_applicable,
  CASE WHEN mean.is_scorable THEN mean.assistance_share END AS assistance_share,
  mean.caseworker AS caseworker,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.caseworker IS NULL THEN 'insufficient' ELSE 'scored' END AS caseworker_status,
  CASE WHEN mean.caseworker IS NOT NULL THEN mean.caseworker_numerator END AS caseworker_numerator,
  CASE WHEN mean.caseworker IS NOT NULL THEN 4 * mean.caseworker_answered_weight END AS caseworker_denominator,
  CASE WHEN mean.is_scorable THEN mean.caseworker_answered END AS caseworker_answered,
  CASE WHEN mean.is_scorable THEN mean.caseworker_applicable END AS caseworker_applicable,
  CASE WHEN mean.is_scorable THEN mean.caseworker_share END AS caseworker_share,
  mean.composite AS composite,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.composite IS NULL THEN 'insufficient' ELSE 'scored' END AS composite_status,
  CASE WHEN mean.is_scorable THEN mean.assistance_answered END AS composite_answered,
  CASE WHEN mean.is_scorable THEN mean.assistance_applicable END AS composite_applicable,
  CASE WHEN mean.is_scorable THEN mean.composite_share END AS composite_share
OFFSET 0 * CAST(mean.row_number AS bigint)) AS worked_out;

-- The score assistance
CREATE OR REPLACE VIEW programme_satisfaction_mean_1_0_0_assistance AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM programme_satisfaction_mean_1_0_0 AS score
CROSS JOIN LATERAL (SELECT
  score.assistance AS value,
  score.assistance_status AS status,
  score.assistance_numerator AS numerator,
  score.assistance_denominator AS denominator,
  score.assistance_answered AS answered,
  score.assistance_applicable AS applicable,
  score.assistance_share AS share
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;

-- The score caseworker
CREATE OR REPLACE VIEW programme_satisfaction_mean_1_0_0_caseworker AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM programme_satisfaction_mean_1_0_0 AS score
CROSS JOIN LATERAL (SELECT
  score.caseworker AS value,
  score.caseworker_status AS status,
  score.caseworker_numerator AS numerator,
  score.caseworker_denominator AS denominator,
  score.caseworker_answered AS answered,
  score.caseworker_applicable AS applicable,
  score.caseworker_share AS share
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;

-- The score composite
CREATE OR REPLACE VIEW programme_satisfaction_mean_1_0_0_composite AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM programme_satisfaction_mean_1_0_0 AS score
CROSS JOIN LATERAL (SELECT
  score.composite AS value,
  score.composite_status AS status,
  score.composite_answered AS answered,
  score.composite_applicable AS applicable,
  score.composite_share AS share
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;
