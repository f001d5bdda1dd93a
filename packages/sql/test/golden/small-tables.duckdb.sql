-- small-survey@1.0.0 (draft), sha256 custom

-- Flat text, as files hold it
CREATE TABLE IF NOT EXISTS small_survey_1_0_0_staging (
  row_number BIGINT NOT NULL,
  rs_instrument VARCHAR,
  person VARCHAR,
  visit_day VARCHAR,
  left_month VARCHAR,
  paid_month VARCHAR,
  agreed VARCHAR,
  has_house VARCHAR,
  rooms VARCHAR,
  rent VARCHAR,
  animals VARCHAR,
  milks_goat VARCHAR,
  remark VARCHAR
);

-- The rule that each cell breaks, if any
CREATE OR REPLACE VIEW small_survey_1_0_0_checks AS
SELECT
  flat.row_number,
  flat.rs_instrument,
  flat.person,
  flat.visit_day,
  flat.left_month,
  flat.paid_month,
  flat.agreed,
  flat.has_house,
  flat.rooms,
  flat.rent,
  flat.animals,
  flat.milks_goat,
  flat.remark,
  CASE
    WHEN COALESCE(flat.rs_instrument = '', TRUE) THEN 'missing-instrument'
    WHEN flat.rs_instrument <> 'small-survey@1.0.0' THEN 'instrument-mismatch'
  END AS rs_0_instrument,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.person), TRUE) THEN 'required-unanswered'
    WHEN COALESCE(list_contains(['', 'absent'], flat.person), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.person) THEN 'missing-kind-not-offered'
    WHEN length(flat.person) > 5 THEN 'too-long'
    WHEN NOT regexp_full_match(flat.person, '[A-Z][0-9]{1,4}') THEN 'wrong-format'
  END AS rs_person,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.visit_day), TRUE) THEN NULL
    WHEN list_contains(['refused'], flat.visit_day) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.visit_day) THEN 'missing-kind-not-offered'
    WHEN NOT regexp_full_match(flat.visit_day, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])') THEN 'not-a-date'
    WHEN NOT regexp_full_match(flat.visit_day, '(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)') THEN 'impossible-date'
    WHEN flat.visit_day > '2022-07-01' THEN 'future-date'
  END AS rs_visit_day,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.left_month), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.left_month) THEN 'missing-kind-not-offered'
    WHEN NOT regexp_full_match(flat.left_month, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])') THEN 'not-a-date'
  END AS rs_left_month,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.paid_month), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.paid_month) THEN 'missing-kind-not-offered'
    WHEN NOT regexp_full_match(flat.paid_month, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])') THEN 'not-a-date'
  END AS rs_paid_month,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.agreed), TRUE) THEN NULL
    WHEN list_contains(['not_asked'], flat.agreed) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.agreed) THEN 'missing-kind-not-offered'
    WHEN NOT list_contains(['yes', 'no'], flat.agreed) AND regexp_full_match(translate(flat.agreed, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *') THEN 'foreign-missing-mark'
    WHEN NOT list_contains(['yes', 'no'], flat.agreed) THEN 'unknown-code'
  END AS rs_agreed,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.has_house), TRUE) AND NOT COALESCE(list_contains(['no'], flat.agreed), FALSE) THEN 'required-unanswered'
    WHEN COALESCE(list_contains(['', 'absent'], flat.has_house), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'refused'], flat.has_house) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.has_house) THEN 'missing-kind-not-offered'
    WHEN NOT list_contains(['yes', 'no'], flat.has_house) AND regexp_full_match(translate(flat.has_house, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *') THEN 'foreign-missing-mark'
    WHEN NOT list_contains(['yes', 'no'], flat.has_house) THEN 'unknown-code'
  END AS rs_has_house,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.rooms), TRUE) THEN NULL
    WHEN list_contains(['not_applicable'], flat.rooms) AND COALESCE(list_contains(['yes'], flat.has_house), FALSE) THEN 'not-applicable-but-relevant'
    WHEN list_contains(['not_applicable', 'dont_know'], flat.rooms) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.rooms) THEN 'missing-kind-not-offered'
    WHEN CASE WHEN regexp_full_match(flat.rooms, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rooms) <= 300 THEN CASE WHEN floor(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END IS NULL THEN 'wrong-type'
    WHEN CASE WHEN regexp_full_match(flat.rooms, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rooms) <= 300 THEN CASE WHEN floor(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END < CAST('1' AS DOUBLE) OR CASE WHEN regexp_full_match(flat.rooms, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rooms) <= 300 THEN CASE WHEN floor(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END > CAST('20' AS DOUBLE) THEN 'out-of-range'
    WHEN NOT COALESCE(list_contains(['yes'], flat.has_house), FALSE) THEN 'answered-not-relevant'
  END AS rs_rooms,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.rent), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.rent) THEN 'missing-kind-not-offered'
    WHEN CASE WHEN regexp_full_match(flat.rent, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END IS NULL THEN 'wrong-type'
    WHEN CASE WHEN regexp_full_match(flat.rent, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END < CAST('0' AS DOUBLE) OR CASE WHEN regexp_full_match(flat.rent, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END > CAST('9007199254740991' AS DOUBLE) THEN 'out-of-range'
  END AS rs_rent,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.animals), TRUE) AND NOT COALESCE(list_contains(['no'], flat.agreed), FALSE) THEN 'required-unanswered'
    WHEN COALESCE(list_contains(['', 'absent'], flat.animals), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'refused'], flat.animals) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.animals) THEN 'missing-kind-not-offered'
    WHEN NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF list_contains(['goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], choice)]) > 0 AND regexp_full_match(translate(flat.animals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *') THEN 'foreign-missing-mark'
    WHEN NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF list_contains(['goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], choice)]) > 0 THEN 'wrong-type'
    WHEN len([choice FOR choice IN string_split(flat.animals, ' ') IF NOT list_contains(['goat', 'hen', 'none'], choice) AND NOT regexp_full_match(translate(choice, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *')]) > 0 THEN 'unknown-code'
  END AS rs_animals,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.animals), TRUE) AND NOT COALESCE(list_contains(['no'], flat.agreed), FALSE) THEN NULL
    WHEN COALESCE(list_contains(['', 'absent'], flat.animals), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'refused'], flat.animals) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.animals) THEN NULL
    WHEN NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF list_contains(['goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], choice)]) > 0 AND regexp_full_match(translate(flat.animals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *') THEN NULL
    WHEN NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF list_contains(['goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], choice)]) > 0 THEN NULL
    WHEN len([choice FOR choice IN string_split(flat.animals, ' ') IF NOT list_contains(['goat', 'hen', 'none'], choice) AND regexp_full_match(translate(choice, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *')]) > 0 THEN 'foreign-missing-mark'
  END AS rs_2_animals,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.animals), TRUE) AND NOT COALESCE(list_contains(['no'], flat.agreed), FALSE) THEN NULL
    WHEN COALESCE(list_contains(['', 'absent'], flat.animals), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'refused'], flat.animals) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.animals) THEN NULL
    WHEN NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF list_contains(['goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], choice)]) > 0 AND regexp_full_match(translate(flat.animals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *') THEN NULL
    WHEN NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF list_contains(['goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], choice)]) > 0 THEN NULL
    WHEN len(list_distinct(string_split(flat.animals, ' '))) < len(string_split(flat.animals, ' ')) THEN 'duplicate-choice'
  END AS rs_3_animals,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.animals), TRUE) AND NOT COALESCE(list_contains(['no'], flat.agreed), FALSE) THEN NULL
    WHEN COALESCE(list_contains(['', 'absent'], flat.animals), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'refused'], flat.animals) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.animals) THEN NULL
    WHEN NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF list_contains(['goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], choice)]) > 0 AND regexp_full_match(translate(flat.animals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *') THEN NULL
    WHEN NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF list_contains(['goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], choice)]) > 0 THEN NULL
    WHEN (len([choice FOR choice IN string_split(flat.animals, ' ') IF choice = 'none']) > 0 AND len([choice FOR choice IN string_split(flat.animals, ' ') IF choice <> 'none']) > 0) THEN 'exclusive-choice'
  END AS rs_4_animals,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.milks_goat), TRUE) THEN NULL
    WHEN list_contains(['not_applicable'], flat.milks_goat) AND ((COALESCE(flat.animals <> '' AND NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF NOT list_contains(['goat', 'hen', 'none'], choice)]) > 0, FALSE) AND len([choice FOR choice IN string_split(flat.animals, ' ') IF choice = 'goat']) > 0) AND COALESCE(CASE WHEN regexp_full_match(flat.rent, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END < CAST('100.5' AS DOUBLE), FALSE)) THEN 'not-applicable-but-relevant'
    WHEN list_contains(['not_asked', 'not_applicable'], flat.milks_goat) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.milks_goat) THEN 'missing-kind-not-offered'
    WHEN NOT list_contains(['yes', 'no'], flat.milks_goat) AND regexp_full_match(translate(flat.milks_goat, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), ' *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *') THEN 'foreign-missing-mark'
    WHEN NOT list_contains(['yes', 'no'], flat.milks_goat) THEN 'unknown-code'
    WHEN NOT ((COALESCE(flat.animals <> '' AND NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF NOT list_contains(['goat', 'hen', 'none'], choice)]) > 0, FALSE) AND len([choice FOR choice IN string_split(flat.animals, ' ') IF choice = 'goat']) > 0) AND COALESCE(CASE WHEN regexp_full_match(flat.rent, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END < CAST('100.5' AS DOUBLE), FALSE)) THEN 'answered-not-relevant'
  END AS rs_milks_goat,
  CASE
    WHEN COALESCE(list_contains(['', 'absent'], flat.remark), TRUE) THEN NULL
    WHEN list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.remark) THEN 'missing-kind-not-offered'
    WHEN length(flat.remark) > 10000 THEN 'too-long'
  END AS rs_remark,
  CASE
    WHEN (regexp_full_match(flat.left_month, '(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)') OR regexp_full_match(flat.left_month, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])')) AND (regexp_full_match(flat.visit_day, '(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)') OR regexp_full_match(flat.visit_day, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])')) AND substr(flat.left_month, 1, LEAST(length(flat.left_month), length(flat.visit_day))) > substr(flat.visit_day, 1, LEAST(length(flat.left_month), length(flat.visit_day))) THEN 'dates-out-of-order'
  END AS rs_0_order_1,
  CASE
    WHEN (regexp_full_match(flat.visit_day, '(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)') OR regexp_full_match(flat.visit_day, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])')) AND (regexp_full_match(flat.paid_month, '(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29)') OR regexp_full_match(flat.paid_month, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])')) AND substr(flat.visit_day, 1, LEAST(length(flat.visit_day), length(flat.paid_month))) > substr(flat.paid_month, 1, LEAST(length(flat.visit_day), length(flat.paid_month))) THEN 'dates-out-of-order'
  END AS rs_0_order_2,
  CASE
    WHEN COALESCE(list_contains(['no'], flat.agreed), FALSE) AND (COALESCE(list_contains(['yes', 'no'], flat.has_house), FALSE)
      OR CASE WHEN regexp_full_match(flat.rooms, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rooms) <= 300 THEN CASE WHEN floor(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END IS NOT NULL
      OR CASE WHEN regexp_full_match(flat.rent, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END IS NOT NULL
      OR COALESCE(flat.animals <> '' AND NOT len([choice FOR choice IN string_split(flat.animals, ' ') IF NOT list_contains(['goat', 'hen', 'none'], choice)]) > 0, FALSE)
      OR COALESCE(list_contains(['yes', 'no'], flat.milks_goat), FALSE)
      OR COALESCE(NOT list_contains(['', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.remark), FALSE)) THEN 'answers-without-consent'
  END AS rs_0_consent
FROM small_survey_1_0_0_staging AS flat;

-- All problems, a row for each
CREATE OR REPLACE VIEW small_survey_1_0_0_problems AS
SELECT
  problem.row_number,
  problem.rule,
  CASE WHEN problem.rule IN ('answered-not-relevant', 'not-applicable-but-relevant', 'required-unanswered', 'future-date', 'dates-out-of-order', 'answers-without-consent', 'respondent-too-young', 'duplicate-submission', 'duplicate-interview') THEN 'warning' ELSE 'error' END AS severity,
  problem.path,
  problem.item,
  CASE WHEN length(problem.value) > 80 THEN substr(problem.value, 1, 79) || '…' ELSE problem.value END AS value
FROM (
  SELECT checked.row_number, unnest([cell FOR cell IN [
    {'rule': checked.rs_0_instrument, 'path': '/instrument', 'item': 'instrument', 'value': checked.rs_instrument},
    {'rule': checked.rs_person, 'path': '/context/person', 'item': 'person', 'value': checked.person},
    {'rule': checked.rs_visit_day, 'path': '/context/visit_day', 'item': 'visit_day', 'value': checked.visit_day},
    {'rule': checked.rs_left_month, 'path': '/context/left_month', 'item': 'left_month', 'value': checked.left_month},
    {'rule': checked.rs_paid_month, 'path': '/context/paid_month', 'item': 'paid_month', 'value': checked.paid_month},
    {'rule': checked.rs_agreed, 'path': '/context/agreed', 'item': 'agreed', 'value': checked.agreed},
    {'rule': checked.rs_has_house, 'path': '/answers/has_house', 'item': 'has_house', 'value': checked.has_house},
    {'rule': checked.rs_rooms, 'path': '/answers/rooms', 'item': 'rooms', 'value': checked.rooms},
    {'rule': checked.rs_rent, 'path': '/answers/rent', 'item': 'rent', 'value': checked.rent},
    {'rule': checked.rs_animals, 'path': '/answers/animals', 'item': 'animals', 'value': checked.animals},
    {'rule': checked.rs_2_animals, 'path': '/answers/animals', 'item': 'animals', 'value': checked.animals},
    {'rule': checked.rs_3_animals, 'path': '/answers/animals', 'item': 'animals', 'value': checked.animals},
    {'rule': checked.rs_4_animals, 'path': '/answers/animals', 'item': 'animals', 'value': checked.animals},
    {'rule': checked.rs_milks_goat, 'path': '/answers/milks_goat', 'item': 'milks_goat', 'value': checked.milks_goat},
    {'rule': checked.rs_remark, 'path': '/answers/remark', 'item': 'remark', 'value': CAST(NULL AS VARCHAR)},
    {'rule': checked.rs_0_order_1, 'path': '/context/left_month', 'item': 'left_month', 'value': checked.left_month},
    {'rule': checked.rs_0_order_2, 'path': '/context/visit_day', 'item': 'visit_day', 'value': checked.visit_day},
    {'rule': checked.rs_0_consent, 'path': '/context/agreed', 'item': 'agreed', 'value': CAST(NULL AS VARCHAR)}
  ] IF cell.rule IS NOT NULL], recursive := true)
  FROM small_survey_1_0_0_checks AS checked
  WHERE COALESCE(checked.rs_0_instrument, checked.rs_person, checked.rs_visit_day, checked.rs_left_month, checked.rs_paid_month, checked.rs_agreed, checked.rs_has_house, checked.rs_rooms, checked.rs_rent, checked.rs_animals, checked.rs_2_animals, checked.rs_3_animals, checked.rs_4_animals, checked.rs_milks_goat, checked.rs_remark, checked.rs_0_order_1, checked.rs_0_order_2, checked.rs_0_consent) IS NOT NULL
) AS problem
WHERE problem.rule IS NOT NULL
UNION ALL
SELECT
  later.row_number,
  'duplicate-interview' AS rule,
  'warning' AS severity,
  '' AS path,
  CAST(NULL AS VARCHAR) AS item,
  CAST(later.first_row AS VARCHAR) AS value
FROM (
  SELECT flat.row_number, min(flat.row_number) OVER (PARTITION BY flat.person, flat.visit_day) AS first_row
  FROM small_survey_1_0_0_staging AS flat
  WHERE COALESCE(NOT list_contains(['', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.person), FALSE)
    AND COALESCE(NOT list_contains(['', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.visit_day), FALSE)
    AND NOT COALESCE(list_contains(['no'], flat.agreed), FALSE)
) AS later
WHERE later.first_row < later.row_number;

-- Typed values
CREATE TABLE IF NOT EXISTS small_survey_1_0_0 (
  row_number BIGINT NOT NULL,
  rs_instrument VARCHAR NOT NULL CHECK (list_contains(['small-survey@1.0.0'], rs_instrument)),
  person VARCHAR CHECK ((length(person) <= 5 AND regexp_full_match(person, '[A-Z][0-9]{1,4}') AND NOT list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], person))),
  visit_day DATE CHECK (visit_day >= CAST('1900-01-01' AS DATE) AND visit_day <= CAST('2100-12-31' AS DATE)),
  visit_day_missing VARCHAR CHECK (visit_day_missing IS NULL OR (visit_day IS NULL AND list_contains(['refused'], visit_day_missing))),
  left_month VARCHAR CHECK (regexp_full_match(left_month, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])')),
  paid_month VARCHAR CHECK (regexp_full_match(paid_month, '(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])')),
  agreed VARCHAR CHECK (list_contains(['yes', 'no', 'not_asked'], agreed)),
  has_house VARCHAR CHECK (list_contains(['yes', 'no', 'not_asked', 'refused'], has_house)),
  rooms BIGINT CHECK (rooms >= CAST('1' AS DOUBLE) AND rooms <= CAST('20' AS DOUBLE)),
  rooms_missing VARCHAR CHECK (rooms_missing IS NULL OR (rooms IS NULL AND list_contains(['not_applicable', 'dont_know'], rooms_missing))),
  rent DOUBLE CHECK (rent >= CAST('0' AS DOUBLE) AND rent <= CAST('9007199254740991' AS DOUBLE)),
  animals VARCHAR CHECK (list_contains(['not_asked', 'refused'], animals) OR (length(animals) + 1 = CASE WHEN instr(' ' || animals || ' ', ' goat ') > 0 THEN 5 ELSE 0 END + CASE WHEN instr(' ' || animals || ' ', ' hen ') > 0 THEN 4 ELSE 0 END + CASE WHEN instr(' ' || animals || ' ', ' none ') > 0 THEN 5 ELSE 0 END AND (animals = 'none' OR NOT instr(' ' || animals || ' ', ' none ') > 0))),
  milks_goat VARCHAR CHECK (list_contains(['yes', 'no', 'not_asked', 'not_applicable'], milks_goat)),
  remark VARCHAR CHECK ((length(remark) <= 10000 AND NOT list_contains(['not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], remark)))
);

-- Rows of the staging table without an error; rows with one stay there
CREATE OR REPLACE VIEW small_survey_1_0_0_valid AS
SELECT
  flat.row_number AS row_number,
  flat.rs_instrument AS rs_instrument,
  NULLIF(NULLIF(flat.person, ''), 'absent') AS person,
  CASE WHEN NOT list_contains(['', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'], flat.visit_day) THEN CAST(flat.visit_day AS DATE) END AS visit_day,
  CASE WHEN list_contains(['refused'], flat.visit_day) THEN flat.visit_day END AS visit_day_missing,
  NULLIF(NULLIF(flat.left_month, ''), 'absent') AS left_month,
  NULLIF(NULLIF(flat.paid_month, ''), 'absent') AS paid_month,
  NULLIF(NULLIF(flat.agreed, ''), 'absent') AS agreed,
  NULLIF(NULLIF(flat.has_house, ''), 'absent') AS has_house,
  CAST(CASE WHEN regexp_full_match(flat.rooms, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rooms) <= 300 THEN CASE WHEN floor(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END AS BIGINT) AS rooms,
  CASE WHEN list_contains(['not_applicable', 'dont_know'], flat.rooms) THEN flat.rooms END AS rooms_missing,
  CAST(CASE WHEN regexp_full_match(flat.rent, '-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})') AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END AS DOUBLE) + CAST('0' AS DOUBLE) AS rent,
  NULLIF(NULLIF(flat.animals, ''), 'absent') AS animals,
  NULLIF(NULLIF(flat.milks_goat, ''), 'absent') AS milks_goat,
  NULLIF(NULLIF(flat.remark, ''), 'absent') AS remark
FROM small_survey_1_0_0_staging AS flat
WHERE flat.row_number NOT IN (
  SELECT wrong.row_number FROM small_survey_1_0_0_problems AS wrong WHERE wrong.severity = 'error'
);

DROP TABLE IF EXISTS small_survey_1_0_0_codes;

-- Codes of each item, and their numbers in columns of numbers
CREATE TABLE IF NOT EXISTS small_survey_1_0_0_codes (
  item VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  number INTEGER,
  is_missing BOOLEAN NOT NULL,
  stands_alone BOOLEAN NOT NULL
);

INSERT INTO small_survey_1_0_0_codes (item, code, number, is_missing, stands_alone) VALUES
  ('visit_day', 'refused', NULL, TRUE, TRUE),
  ('agreed', 'yes', 1, FALSE, FALSE),
  ('agreed', 'no', 2, FALSE, FALSE),
  ('has_house', 'yes', 1, FALSE, FALSE),
  ('has_house', 'no', 2, FALSE, FALSE),
  ('has_house', 'refused', NULL, TRUE, TRUE),
  ('rooms', 'dont_know', NULL, TRUE, TRUE),
  ('animals', 'goat', 1, FALSE, FALSE),
  ('animals', 'hen', 2, FALSE, FALSE),
  ('animals', 'none', 3, FALSE, TRUE),
  ('animals', 'refused', NULL, TRUE, TRUE),
  ('milks_goat', 'yes', 1, FALSE, FALSE),
  ('milks_goat', 'no', 2, FALSE, FALSE);

DROP TABLE IF EXISTS small_survey_1_0_0_labels;

-- Texts by language: of the item where there is no code, else of the code
CREATE TABLE IF NOT EXISTS small_survey_1_0_0_labels (
  language VARCHAR NOT NULL,
  item VARCHAR NOT NULL,
  code VARCHAR,
  label VARCHAR NOT NULL
);

INSERT INTO small_survey_1_0_0_labels (language, item, code, label) VALUES
  ('en', 'has_house', NULL, '''); DROP TABLE victims; --'),
  ('en', 'has_house', 'yes', 'كيف حالك؟ 👩🏾‍🌾 ẞ'),
  ('en', 'has_house', 'no', '\\ \n \u0041 %_'),
  ('en', 'rooms', NULL, '\''); DROP TABLE victims; --'),
  ('en', 'rent', NULL, 'a "quoted" word, and another; {braces} ${env:HOME} ${x}'),
  ('en', 'animals', NULL, 'line one
line two
line three	tab'),
  ('en', 'animals', 'goat', 'كيف حالك؟ 👩🏾‍🌾 ẞ'),
  ('en', 'animals', 'hen', '\\ \n \u0041 %_'),
  ('en', 'animals', 'none', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
  ('en', 'milks_goat', NULL, '/* no */ -- comment $1 ? :name'),
  ('en', 'milks_goat', 'yes', 'كيف حالك؟ 👩🏾‍🌾 ẞ'),
  ('en', 'milks_goat', 'no', '\\ \n \u0041 %_'),
  ('en', 'remark', NULL, 'كيف حالك؟ 👩🏾‍🌾 ẞ');
