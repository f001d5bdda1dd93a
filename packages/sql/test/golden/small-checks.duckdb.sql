-- small-survey@1.0.0 (draft), sha256 custom
-- day of checking 2022-06-30

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
WHERE later.first_row < later.row_number
UNION ALL
SELECT
  later.row_number,
  'duplicate-submission' AS rule,
  'warning' AS severity,
  '' AS path,
  CAST(NULL AS VARCHAR) AS item,
  CAST(later.first_row AS VARCHAR) AS value
FROM (
  SELECT flat.row_number, min(flat.row_number) OVER (PARTITION BY flat.sent) AS first_row
  FROM small_survey_1_0_0_staging AS flat
  WHERE flat.sent <> ''
) AS later
WHERE later.first_row < later.row_number;
