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
    WHEN COALESCE(flat.person IN ('', 'absent'), TRUE) THEN 'required-unanswered'
    WHEN COALESCE(flat.person IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.person IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN length(flat.person) > 5 THEN 'too-long'
    WHEN NOT flat.person RLIKE '\\A(?:[A-Z][0-9]{1,4})\\z' THEN 'wrong-format'
  END AS rs_person,
  CASE
    WHEN COALESCE(flat.visit_day IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.visit_day IN ('refused') THEN NULL
    WHEN flat.visit_day IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN NOT flat.visit_day RLIKE '\\A(?:(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))\\z' THEN 'not-a-date'
    WHEN NOT flat.visit_day RLIKE '\\A(?:(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))\\z' THEN 'impossible-date'
    WHEN flat.visit_day > '2022-07-01' THEN 'future-date'
  END AS rs_visit_day,
  CASE
    WHEN COALESCE(flat.left_month IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.left_month IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN NOT flat.left_month RLIKE '\\A(?:(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2]))\\z' THEN 'not-a-date'
  END AS rs_left_month,
  CASE
    WHEN COALESCE(flat.paid_month IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.paid_month IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN NOT flat.paid_month RLIKE '\\A(?:(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2]))\\z' THEN 'not-a-date'
  END AS rs_paid_month,
  CASE
    WHEN COALESCE(flat.agreed IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.agreed IN ('not_asked') THEN NULL
    WHEN flat.agreed IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN NOT flat.agreed IN ('yes', 'no') AND translate(flat.agreed, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z' THEN 'foreign-missing-mark'
    WHEN NOT flat.agreed IN ('yes', 'no') THEN 'unknown-code'
  END AS rs_agreed,
  CASE
    WHEN COALESCE(flat.has_house IN ('', 'absent'), TRUE) AND NOT COALESCE(flat.agreed IN ('no'), FALSE) THEN 'required-unanswered'
    WHEN COALESCE(flat.has_house IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.has_house IN ('not_asked', 'refused') THEN NULL
    WHEN flat.has_house IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN NOT flat.has_house IN ('yes', 'no') AND translate(flat.has_house, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z' THEN 'foreign-missing-mark'
    WHEN NOT flat.has_house IN ('yes', 'no') THEN 'unknown-code'
  END AS rs_has_house,
  CASE
    WHEN COALESCE(flat.rooms IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.rooms IN ('not_applicable') AND COALESCE(flat.has_house IN ('yes'), FALSE) THEN 'not-applicable-but-relevant'
    WHEN flat.rooms IN ('not_applicable', 'dont_know') THEN NULL
    WHEN flat.rooms IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN CASE WHEN flat.rooms RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rooms) <= 300 THEN CASE WHEN rint(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END IS NULL THEN 'wrong-type'
    WHEN CASE WHEN flat.rooms RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rooms) <= 300 THEN CASE WHEN rint(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END < CAST('1' AS DOUBLE) OR CASE WHEN flat.rooms RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rooms) <= 300 THEN CASE WHEN rint(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END > CAST('20' AS DOUBLE) THEN 'out-of-range'
    WHEN NOT COALESCE(flat.has_house IN ('yes'), FALSE) THEN 'answered-not-relevant'
  END AS rs_rooms,
  CASE
    WHEN COALESCE(flat.rent IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.rent IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN CASE WHEN flat.rent RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END IS NULL THEN 'wrong-type'
    WHEN CASE WHEN flat.rent RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END < CAST('0' AS DOUBLE) OR CASE WHEN flat.rent RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END > CAST('9007199254740991' AS DOUBLE) THEN 'out-of-range'
  END AS rs_rent,
  CASE
    WHEN COALESCE(flat.animals IN ('', 'absent'), TRUE) AND NOT COALESCE(flat.agreed IN ('no'), FALSE) THEN 'required-unanswered'
    WHEN COALESCE(flat.animals IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.animals IN ('not_asked', 'refused') THEN NULL
    WHEN flat.animals IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN NOT exists(split(flat.animals, ' '), choice -> choice IN ('goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent')) AND translate(flat.animals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z' THEN 'foreign-missing-mark'
    WHEN NOT exists(split(flat.animals, ' '), choice -> choice IN ('goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent')) THEN 'wrong-type'
    WHEN exists(split(flat.animals, ' '), choice -> NOT choice IN ('goat', 'hen', 'none') AND NOT translate(choice, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z') THEN 'unknown-code'
  END AS rs_animals,
  CASE
    WHEN COALESCE(flat.animals IN ('', 'absent'), TRUE) AND NOT COALESCE(flat.agreed IN ('no'), FALSE) THEN NULL
    WHEN COALESCE(flat.animals IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.animals IN ('not_asked', 'refused') THEN NULL
    WHEN flat.animals IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN NULL
    WHEN NOT exists(split(flat.animals, ' '), choice -> choice IN ('goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent')) AND translate(flat.animals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z' THEN NULL
    WHEN NOT exists(split(flat.animals, ' '), choice -> choice IN ('goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent')) THEN NULL
    WHEN exists(split(flat.animals, ' '), choice -> NOT choice IN ('goat', 'hen', 'none') AND translate(choice, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z') THEN 'foreign-missing-mark'
  END AS rs_2_animals,
  CASE
    WHEN COALESCE(flat.animals IN ('', 'absent'), TRUE) AND NOT COALESCE(flat.agreed IN ('no'), FALSE) THEN NULL
    WHEN COALESCE(flat.animals IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.animals IN ('not_asked', 'refused') THEN NULL
    WHEN flat.animals IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN NULL
    WHEN NOT exists(split(flat.animals, ' '), choice -> choice IN ('goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent')) AND translate(flat.animals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z' THEN NULL
    WHEN NOT exists(split(flat.animals, ' '), choice -> choice IN ('goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent')) THEN NULL
    WHEN size(array_distinct(split(flat.animals, ' '))) < size(split(flat.animals, ' ')) THEN 'duplicate-choice'
  END AS rs_3_animals,
  CASE
    WHEN COALESCE(flat.animals IN ('', 'absent'), TRUE) AND NOT COALESCE(flat.agreed IN ('no'), FALSE) THEN NULL
    WHEN COALESCE(flat.animals IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.animals IN ('not_asked', 'refused') THEN NULL
    WHEN flat.animals IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN NULL
    WHEN NOT exists(split(flat.animals, ' '), choice -> choice IN ('goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent')) AND translate(flat.animals, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z' THEN NULL
    WHEN NOT exists(split(flat.animals, ' '), choice -> choice IN ('goat', 'hen', 'none', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent')) THEN NULL
    WHEN (exists(split(flat.animals, ' '), choice -> choice = 'none') AND exists(split(flat.animals, ' '), choice -> choice <> 'none')) THEN 'exclusive-choice'
  END AS rs_4_animals,
  CASE
    WHEN COALESCE(flat.milks_goat IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.milks_goat IN ('not_applicable') AND ((COALESCE(flat.animals <> '' AND NOT exists(split(flat.animals, ' '), choice -> NOT choice IN ('goat', 'hen', 'none')), FALSE) AND exists(split(flat.animals, ' '), choice -> choice = 'goat')) AND COALESCE(CASE WHEN flat.rent RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END < CAST('100.5' AS DOUBLE), FALSE)) THEN 'not-applicable-but-relevant'
    WHEN flat.milks_goat IN ('not_asked', 'not_applicable') THEN NULL
    WHEN flat.milks_goat IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN NOT flat.milks_goat IN ('yes', 'no') AND translate(flat.milks_goat, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') RLIKE '\\A(?: *(?:(#?n/?a|n[.]a[.]|nan|null|none|nil|missing|unknown|-{1,3}|[.]|-(1|9|99|77|88|98|999)|77|88|98|99|777|888|998|999|9999)) *)\\z' THEN 'foreign-missing-mark'
    WHEN NOT flat.milks_goat IN ('yes', 'no') THEN 'unknown-code'
    WHEN NOT ((COALESCE(flat.animals <> '' AND NOT exists(split(flat.animals, ' '), choice -> NOT choice IN ('goat', 'hen', 'none')), FALSE) AND exists(split(flat.animals, ' '), choice -> choice = 'goat')) AND COALESCE(CASE WHEN flat.rent RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END < CAST('100.5' AS DOUBLE), FALSE)) THEN 'answered-not-relevant'
  END AS rs_milks_goat,
  CASE
    WHEN COALESCE(flat.remark IN ('', 'absent'), TRUE) THEN NULL
    WHEN flat.remark IN ('not_asked', 'not_applicable', 'refused', 'dont_know', 'absent') THEN 'missing-kind-not-offered'
    WHEN length(flat.remark) > 10000 THEN 'too-long'
  END AS rs_remark,
  CASE
    WHEN (flat.left_month RLIKE '\\A(?:(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))\\z' OR flat.left_month RLIKE '\\A(?:(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2]))\\z') AND (flat.visit_day RLIKE '\\A(?:(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))\\z' OR flat.visit_day RLIKE '\\A(?:(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2]))\\z') AND substr(flat.left_month, 1, LEAST(length(flat.left_month), length(flat.visit_day))) > substr(flat.visit_day, 1, LEAST(length(flat.left_month), length(flat.visit_day))) THEN 'dates-out-of-order'
  END AS rs_0_order_1,
  CASE
    WHEN (flat.visit_day RLIKE '\\A(?:(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))\\z' OR flat.visit_day RLIKE '\\A(?:(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2]))\\z') AND (flat.paid_month RLIKE '\\A(?:(?:(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29))\\z' OR flat.paid_month RLIKE '\\A(?:(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2]))\\z') AND substr(flat.visit_day, 1, LEAST(length(flat.visit_day), length(flat.paid_month))) > substr(flat.paid_month, 1, LEAST(length(flat.visit_day), length(flat.paid_month))) THEN 'dates-out-of-order'
  END AS rs_0_order_2,
  CASE
    WHEN COALESCE(flat.agreed IN ('no'), FALSE) AND (COALESCE(flat.has_house IN ('yes', 'no'), FALSE)
      OR CASE WHEN flat.rooms RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rooms) <= 300 THEN CASE WHEN rint(TRY_CAST(flat.rooms AS DOUBLE)) = TRY_CAST(flat.rooms AS DOUBLE) AND abs(TRY_CAST(flat.rooms AS DOUBLE)) <= 9007199254740991 THEN TRY_CAST(flat.rooms AS DOUBLE) END END IS NOT NULL
      OR CASE WHEN flat.rent RLIKE '\\A(?:-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2}))\\z' AND length(flat.rent) <= 300 THEN TRY_CAST(flat.rent AS DOUBLE) END IS NOT NULL
      OR COALESCE(flat.animals <> '' AND NOT exists(split(flat.animals, ' '), choice -> NOT choice IN ('goat', 'hen', 'none')), FALSE)
      OR COALESCE(flat.milks_goat IN ('yes', 'no'), FALSE)
      OR COALESCE(NOT flat.remark IN ('', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'), FALSE)) THEN 'answers-without-consent'
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
  SELECT checked.row_number, rule, path, item, value
  FROM small_survey_1_0_0_checks AS checked
  LATERAL VIEW stack(
    18,
    checked.rs_0_instrument, '/instrument', 'instrument', checked.rs_instrument,
    checked.rs_person, '/context/person', 'person', checked.person,
    checked.rs_visit_day, '/context/visit_day', 'visit_day', checked.visit_day,
    checked.rs_left_month, '/context/left_month', 'left_month', checked.left_month,
    checked.rs_paid_month, '/context/paid_month', 'paid_month', checked.paid_month,
    checked.rs_agreed, '/context/agreed', 'agreed', checked.agreed,
    checked.rs_has_house, '/answers/has_house', 'has_house', checked.has_house,
    checked.rs_rooms, '/answers/rooms', 'rooms', checked.rooms,
    checked.rs_rent, '/answers/rent', 'rent', checked.rent,
    checked.rs_animals, '/answers/animals', 'animals', checked.animals,
    checked.rs_2_animals, '/answers/animals', 'animals', checked.animals,
    checked.rs_3_animals, '/answers/animals', 'animals', checked.animals,
    checked.rs_4_animals, '/answers/animals', 'animals', checked.animals,
    checked.rs_milks_goat, '/answers/milks_goat', 'milks_goat', checked.milks_goat,
    checked.rs_remark, '/answers/remark', 'remark', CAST(NULL AS STRING),
    checked.rs_0_order_1, '/context/left_month', 'left_month', checked.left_month,
    checked.rs_0_order_2, '/context/visit_day', 'visit_day', checked.visit_day,
    checked.rs_0_consent, '/context/agreed', 'agreed', CAST(NULL AS STRING)
  ) AS rule, path, item, value
) AS problem
WHERE problem.rule IS NOT NULL
UNION ALL
SELECT
  later.row_number,
  'duplicate-interview' AS rule,
  'warning' AS severity,
  '' AS path,
  CAST(NULL AS STRING) AS item,
  CAST(later.first_row AS STRING) AS value
FROM (
  SELECT flat.row_number, min(flat.row_number) OVER (PARTITION BY flat.person, flat.visit_day) AS first_row
  FROM small_survey_1_0_0_staging AS flat
  WHERE COALESCE(NOT flat.person IN ('', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'), FALSE)
    AND COALESCE(NOT flat.visit_day IN ('', 'not_asked', 'not_applicable', 'refused', 'dont_know', 'absent'), FALSE)
    AND NOT COALESCE(flat.agreed IN ('no'), FALSE)
) AS later
WHERE later.first_row < later.row_number
UNION ALL
SELECT
  later.row_number,
  'duplicate-submission' AS rule,
  'warning' AS severity,
  '' AS path,
  CAST(NULL AS STRING) AS item,
  CAST(later.first_row AS STRING) AS value
FROM (
  SELECT flat.row_number, min(flat.row_number) OVER (PARTITION BY flat.sent) AS first_row
  FROM small_survey_1_0_0_staging AS flat
  WHERE flat.sent <> ''
) AS later
WHERE later.first_row < later.row_number;
