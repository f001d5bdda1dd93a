-- rss-open-equal-weights@1.0.0 (draft), sha256 859faeb10c477443bcebf1201903bfb7df41fc3a27bb663599c79d9b5c5f532b
-- of rss-open@1.0.0 (draft), sha256 9971eb94f14d83d4f4f1746062e51e4390fc7ebb49240916ba6530733a342bf0
-- bands of measure-2017

-- What each answer counts as: its value; -1 unanswered; -2 not applicable; -3 no answer
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_answers AS
SELECT
  flat.row_number,
  flat.rs_instrument,
  worked_out.*
FROM rss_open_1_0_0_staging AS flat
CROSS JOIN LATERAL (SELECT
  CASE
    WHEN flat.economic_satisfaction = 'very_satisfied' THEN 4
    WHEN flat.economic_satisfaction = 'satisfied' THEN 3
    WHEN flat.economic_satisfaction = 'neither' THEN 2
    WHEN flat.economic_satisfaction = 'dissatisfied' THEN 1
    WHEN flat.economic_satisfaction = 'very_dissatisfied' THEN 0
    WHEN flat.economic_satisfaction = '' THEN -1
    WHEN flat.economic_satisfaction = 'not_asked' THEN -1
    WHEN flat.economic_satisfaction = 'refused' THEN -1
    WHEN flat.economic_satisfaction = 'dont_know' THEN -1
    WHEN flat.economic_satisfaction = 'absent' THEN -1
    WHEN flat.economic_satisfaction IS NULL THEN -1
    ELSE -3
  END AS economic_satisfaction,
  CASE
    WHEN flat.food_reduced = 'very_often' THEN 0
    WHEN flat.food_reduced = 'often' THEN 1
    WHEN flat.food_reduced = 'sometimes' THEN 2
    WHEN flat.food_reduced = 'rarely' THEN 3
    WHEN flat.food_reduced = 'never' THEN 4
    WHEN flat.food_reduced = '' THEN -1
    WHEN flat.food_reduced = 'not_asked' THEN -1
    WHEN flat.food_reduced = 'refused' THEN -1
    WHEN flat.food_reduced = 'dont_know' THEN -1
    WHEN flat.food_reduced = 'absent' THEN -1
    WHEN flat.food_reduced IS NULL THEN -1
    ELSE -3
  END AS food_reduced,
  CASE
    WHEN flat.able_to_borrow = 'yes' THEN 4
    WHEN flat.able_to_borrow = 'no' THEN 0
    WHEN flat.able_to_borrow = '' THEN -1
    WHEN flat.able_to_borrow = 'not_asked' THEN -1
    WHEN flat.able_to_borrow = 'refused' THEN -1
    WHEN flat.able_to_borrow = 'dont_know' THEN -1
    WHEN flat.able_to_borrow = 'absent' THEN -1
    WHEN flat.able_to_borrow IS NULL THEN -1
    ELSE -3
  END AS able_to_borrow,
  CASE
    WHEN flat.borrowing_frequency = 'very_often' THEN 0
    WHEN flat.borrowing_frequency = 'often' THEN 1
    WHEN flat.borrowing_frequency = 'sometimes' THEN 2
    WHEN flat.borrowing_frequency = 'rarely' THEN 3
    WHEN flat.borrowing_frequency = 'never' THEN 4
    WHEN flat.borrowing_frequency = '' THEN -1
    WHEN flat.borrowing_frequency = 'not_asked' THEN -1
    WHEN flat.borrowing_frequency = 'refused' THEN -1
    WHEN flat.borrowing_frequency = 'dont_know' THEN -1
    WHEN flat.borrowing_frequency = 'absent' THEN -1
    WHEN flat.borrowing_frequency IS NULL THEN -1
    ELSE -3
  END AS borrowing_frequency,
  CASE
    WHEN flat.spending_or_debt = 'no_debt' THEN 4
    WHEN flat.spending_or_debt = 'spending_larger' THEN 2
    WHEN flat.spending_or_debt = 'debt_larger' THEN 0
    WHEN flat.spending_or_debt = '' THEN -1
    WHEN flat.spending_or_debt = 'not_asked' THEN -1
    WHEN flat.spending_or_debt = 'refused' THEN -1
    WHEN flat.spending_or_debt = 'dont_know' THEN -1
    WHEN flat.spending_or_debt = 'absent' THEN -1
    WHEN flat.spending_or_debt IS NULL THEN -1
    ELSE -3
  END AS spending_or_debt,
  CASE
    WHEN flat.employment_training_access = 'very_good' THEN 4
    WHEN flat.employment_training_access = 'good' THEN 3
    WHEN flat.employment_training_access = 'fair' THEN 2
    WHEN flat.employment_training_access = 'poor' THEN 1
    WHEN flat.employment_training_access = 'very_poor' THEN 0
    WHEN flat.employment_training_access = '' THEN -1
    WHEN flat.employment_training_access = 'not_asked' THEN -1
    WHEN flat.employment_training_access = 'refused' THEN -1
    WHEN flat.employment_training_access = 'dont_know' THEN -1
    WHEN flat.employment_training_access = 'absent' THEN -1
    WHEN flat.employment_training_access IS NULL THEN -1
    ELSE -3
  END AS employment_training_access,
  CASE
    WHEN flat.currently_working = 'yes' THEN 4
    WHEN flat.currently_working = 'no' THEN 0
    WHEN flat.currently_working = '' THEN -1
    WHEN flat.currently_working = 'not_asked' THEN -1
    WHEN flat.currently_working = 'refused' THEN -1
    WHEN flat.currently_working = 'dont_know' THEN -1
    WHEN flat.currently_working = 'absent' THEN -1
    WHEN flat.currently_working IS NULL THEN -1
    ELSE -3
  END AS currently_working,
  CASE
    WHEN flat.productive_assets IS NULL THEN -1
    WHEN flat.productive_assets = '' THEN -1
    WHEN flat.productive_assets = 'not_asked' THEN -1
    WHEN flat.productive_assets = 'refused' THEN -1
    WHEN flat.productive_assets = 'dont_know' THEN -1
    WHEN flat.productive_assets = 'absent' THEN -1
    WHEN NOT (length(flat.productive_assets) + 1 = CASE WHEN strpos(' ' || flat.productive_assets || ' ', ' land ') > 0 THEN 5 ELSE 0 END + CASE WHEN strpos(' ' || flat.productive_assets || ' ', ' animals ') > 0 THEN 8 ELSE 0 END + CASE WHEN strpos(' ' || flat.productive_assets || ' ', ' trees ') > 0 THEN 6 ELSE 0 END + CASE WHEN strpos(' ' || flat.productive_assets || ' ', ' buildings ') > 0 THEN 10 ELSE 0 END + CASE WHEN strpos(' ' || flat.productive_assets || ' ', ' vehicles ') > 0 THEN 9 ELSE 0 END + CASE WHEN strpos(' ' || flat.productive_assets || ' ', ' equipment ') > 0 THEN 10 ELSE 0 END + CASE WHEN strpos(' ' || flat.productive_assets || ' ', ' other ') > 0 THEN 6 ELSE 0 END + CASE WHEN strpos(' ' || flat.productive_assets || ' ', ' none ') > 0 THEN 5 ELSE 0 END AND (flat.productive_assets = 'none' OR NOT strpos(' ' || flat.productive_assets || ' ', ' none ') > 0)) THEN -3
    WHEN strpos(' ' || flat.productive_assets || ' ', ' land ') > 0 OR strpos(' ' || flat.productive_assets || ' ', ' animals ') > 0 OR strpos(' ' || flat.productive_assets || ' ', ' trees ') > 0 OR strpos(' ' || flat.productive_assets || ' ', ' buildings ') > 0 OR strpos(' ' || flat.productive_assets || ' ', ' vehicles ') > 0 OR strpos(' ' || flat.productive_assets || ' ', ' equipment ') > 0 OR strpos(' ' || flat.productive_assets || ' ', ' other ') > 0 THEN 4
    WHEN strpos(' ' || flat.productive_assets || ' ', ' none ') > 0 THEN 0
    ELSE -3
  END AS productive_assets,
  CASE
    WHEN flat.looking_for_job = 'yes' THEN 0
    WHEN flat.looking_for_job = 'no' THEN 4
    WHEN flat.looking_for_job = '' THEN -1
    WHEN flat.looking_for_job = 'not_asked' THEN -1
    WHEN flat.looking_for_job = 'refused' THEN -1
    WHEN flat.looking_for_job = 'dont_know' THEN -1
    WHEN flat.looking_for_job = 'absent' THEN -1
    WHEN flat.looking_for_job IS NULL THEN -1
    ELSE -3
  END AS looking_for_job,
  CASE
    WHEN flat.housing_access = 'very_good' THEN 4
    WHEN flat.housing_access = 'good' THEN 3
    WHEN flat.housing_access = 'fair' THEN 2
    WHEN flat.housing_access = 'poor' THEN 1
    WHEN flat.housing_access = 'very_poor' THEN 0
    WHEN flat.housing_access = '' THEN -1
    WHEN flat.housing_access = 'not_asked' THEN -1
    WHEN flat.housing_access = 'refused' THEN -1
    WHEN flat.housing_access = 'dont_know' THEN -1
    WHEN flat.housing_access = 'absent' THEN -1
    WHEN flat.housing_access IS NULL THEN -1
    ELSE -3
  END AS housing_access,
  CASE
    WHEN flat.housing_standard = 'very_good' THEN 4
    WHEN flat.housing_standard = 'good' THEN 3
    WHEN flat.housing_standard = 'fair' THEN 2
    WHEN flat.housing_standard = 'poor' THEN 1
    WHEN flat.housing_standard = 'very_poor' THEN 0
    WHEN flat.housing_standard = '' THEN -1
    WHEN flat.housing_standard = 'not_asked' THEN -1
    WHEN flat.housing_standard = 'refused' THEN -1
    WHEN flat.housing_standard = 'dont_know' THEN -1
    WHEN flat.housing_standard = 'absent' THEN -1
    WHEN flat.housing_standard IS NULL THEN -1
    ELSE -3
  END AS housing_standard,
  CASE
    WHEN flat.education_access = 'very_good' THEN 4
    WHEN flat.education_access = 'good' THEN 3
    WHEN flat.education_access = 'fair' THEN 2
    WHEN flat.education_access = 'poor' THEN 1
    WHEN flat.education_access = 'very_poor' THEN 0
    WHEN flat.education_access = '' THEN -1
    WHEN flat.education_access = 'not_asked' THEN -1
    WHEN flat.education_access = 'refused' THEN -1
    WHEN flat.education_access = 'dont_know' THEN -1
    WHEN flat.education_access = 'absent' THEN -1
    WHEN flat.education_access IS NULL THEN -1
    ELSE -3
  END AS education_access,
  CASE
    WHEN flat.children_in_school = 'all' THEN 4
    WHEN flat.children_in_school = 'some' THEN 2
    WHEN flat.children_in_school = 'none' THEN 0
    WHEN flat.children_in_school = '' THEN -1
    WHEN flat.children_in_school = 'not_asked' THEN -1
    WHEN flat.children_in_school = 'not_applicable' THEN -2
    WHEN flat.children_in_school = 'refused' THEN -1
    WHEN flat.children_in_school = 'dont_know' THEN -1
    WHEN flat.children_in_school = 'absent' THEN -1
    WHEN flat.children_in_school IS NULL THEN -1
    ELSE -3
  END AS children_in_school,
  CASE
    WHEN flat.justice_access = 'very_good' THEN 4
    WHEN flat.justice_access = 'good' THEN 3
    WHEN flat.justice_access = 'fair' THEN 2
    WHEN flat.justice_access = 'poor' THEN 1
    WHEN flat.justice_access = 'very_poor' THEN 0
    WHEN flat.justice_access = '' THEN -1
    WHEN flat.justice_access = 'not_asked' THEN -1
    WHEN flat.justice_access = 'refused' THEN -1
    WHEN flat.justice_access = 'dont_know' THEN -1
    WHEN flat.justice_access = 'absent' THEN -1
    WHEN flat.justice_access IS NULL THEN -1
    ELSE -3
  END AS justice_access,
  CASE
    WHEN flat.identity_document = 'yes' THEN 4
    WHEN flat.identity_document = 'no' THEN 0
    WHEN flat.identity_document = '' THEN -1
    WHEN flat.identity_document = 'not_asked' THEN -1
    WHEN flat.identity_document = 'refused' THEN -1
    WHEN flat.identity_document = 'dont_know' THEN -1
    WHEN flat.identity_document = 'absent' THEN -1
    WHEN flat.identity_document IS NULL THEN -1
    ELSE -3
  END AS identity_document,
  CASE
    WHEN flat.documentation_access = 'very_good' THEN 4
    WHEN flat.documentation_access = 'good' THEN 3
    WHEN flat.documentation_access = 'fair' THEN 2
    WHEN flat.documentation_access = 'poor' THEN 1
    WHEN flat.documentation_access = 'very_poor' THEN 0
    WHEN flat.documentation_access = '' THEN -1
    WHEN flat.documentation_access = 'not_asked' THEN -1
    WHEN flat.documentation_access = 'refused' THEN -1
    WHEN flat.documentation_access = 'dont_know' THEN -1
    WHEN flat.documentation_access = 'absent' THEN -1
    WHEN flat.documentation_access IS NULL THEN -1
    ELSE -3
  END AS documentation_access,
  CASE
    WHEN flat.drinking_water_access = 'very_good' THEN 4
    WHEN flat.drinking_water_access = 'good' THEN 3
    WHEN flat.drinking_water_access = 'fair' THEN 2
    WHEN flat.drinking_water_access = 'poor' THEN 1
    WHEN flat.drinking_water_access = 'very_poor' THEN 0
    WHEN flat.drinking_water_access = '' THEN -1
    WHEN flat.drinking_water_access = 'not_asked' THEN -1
    WHEN flat.drinking_water_access = 'refused' THEN -1
    WHEN flat.drinking_water_access = 'dont_know' THEN -1
    WHEN flat.drinking_water_access = 'absent' THEN -1
    WHEN flat.drinking_water_access IS NULL THEN -1
    ELSE -3
  END AS drinking_water_access,
  CASE
    WHEN flat.health_care_access = 'very_good' THEN 4
    WHEN flat.health_care_access = 'good' THEN 3
    WHEN flat.health_care_access = 'fair' THEN 2
    WHEN flat.health_care_access = 'poor' THEN 1
    WHEN flat.health_care_access = 'very_poor' THEN 0
    WHEN flat.health_care_access = '' THEN -1
    WHEN flat.health_care_access = 'not_asked' THEN -1
    WHEN flat.health_care_access = 'refused' THEN -1
    WHEN flat.health_care_access = 'dont_know' THEN -1
    WHEN flat.health_care_access = 'absent' THEN -1
    WHEN flat.health_care_access IS NULL THEN -1
    ELSE -3
  END AS health_care_access,
  CASE
    WHEN flat.health_care_quality = 'very_good' THEN 4
    WHEN flat.health_care_quality = 'good' THEN 3
    WHEN flat.health_care_quality = 'fair' THEN 2
    WHEN flat.health_care_quality = 'poor' THEN 1
    WHEN flat.health_care_quality = 'very_poor' THEN 0
    WHEN flat.health_care_quality = '' THEN -1
    WHEN flat.health_care_quality = 'not_asked' THEN -1
    WHEN flat.health_care_quality = 'refused' THEN -1
    WHEN flat.health_care_quality = 'dont_know' THEN -1
    WHEN flat.health_care_quality = 'absent' THEN -1
    WHEN flat.health_care_quality IS NULL THEN -1
    ELSE -3
  END AS health_care_quality,
  CASE
    WHEN flat.public_services_access = 'very_good' THEN 4
    WHEN flat.public_services_access = 'good' THEN 3
    WHEN flat.public_services_access = 'fair' THEN 2
    WHEN flat.public_services_access = 'poor' THEN 1
    WHEN flat.public_services_access = 'very_poor' THEN 0
    WHEN flat.public_services_access = '' THEN -1
    WHEN flat.public_services_access = 'not_asked' THEN -1
    WHEN flat.public_services_access = 'refused' THEN -1
    WHEN flat.public_services_access = 'dont_know' THEN -1
    WHEN flat.public_services_access = 'absent' THEN -1
    WHEN flat.public_services_access IS NULL THEN -1
    ELSE -3
  END AS public_services_access,
  CASE
    WHEN flat.social_activities = 'very_often' THEN 4
    WHEN flat.social_activities = 'often' THEN 3
    WHEN flat.social_activities = 'sometimes' THEN 2
    WHEN flat.social_activities = 'rarely' THEN 1
    WHEN flat.social_activities = 'never' THEN 0
    WHEN flat.social_activities = '' THEN -1
    WHEN flat.social_activities = 'not_asked' THEN -1
    WHEN flat.social_activities = 'refused' THEN -1
    WHEN flat.social_activities = 'dont_know' THEN -1
    WHEN flat.social_activities = 'absent' THEN -1
    WHEN flat.social_activities IS NULL THEN -1
    ELSE -3
  END AS social_activities,
  CASE
    WHEN flat.support_network = 'very_strong' THEN 4
    WHEN flat.support_network = 'strong' THEN 3
    WHEN flat.support_network = 'moderate' THEN 2
    WHEN flat.support_network = 'weak' THEN 1
    WHEN flat.support_network = 'very_weak' THEN 0
    WHEN flat.support_network = '' THEN -1
    WHEN flat.support_network = 'not_asked' THEN -1
    WHEN flat.support_network = 'refused' THEN -1
    WHEN flat.support_network = 'dont_know' THEN -1
    WHEN flat.support_network = 'absent' THEN -1
    WHEN flat.support_network IS NULL THEN -1
    ELSE -3
  END AS support_network,
  CASE
    WHEN flat.sense_of_belonging = 'strongly_agree' THEN 4
    WHEN flat.sense_of_belonging = 'agree' THEN 3
    WHEN flat.sense_of_belonging = 'neither' THEN 2
    WHEN flat.sense_of_belonging = 'disagree' THEN 1
    WHEN flat.sense_of_belonging = 'strongly_disagree' THEN 0
    WHEN flat.sense_of_belonging = '' THEN -1
    WHEN flat.sense_of_belonging = 'not_asked' THEN -1
    WHEN flat.sense_of_belonging = 'refused' THEN -1
    WHEN flat.sense_of_belonging = 'dont_know' THEN -1
    WHEN flat.sense_of_belonging = 'absent' THEN -1
    WHEN flat.sense_of_belonging IS NULL THEN -1
    ELSE -3
  END AS sense_of_belonging,
  CASE
    WHEN flat.physical_safety = 'very_safe' THEN 4
    WHEN flat.physical_safety = 'mostly_safe' THEN 3
    WHEN flat.physical_safety = 'neither' THEN 2
    WHEN flat.physical_safety = 'mostly_unsafe' THEN 1
    WHEN flat.physical_safety = 'very_unsafe' THEN 0
    WHEN flat.physical_safety = '' THEN -1
    WHEN flat.physical_safety = 'not_asked' THEN -1
    WHEN flat.physical_safety = 'refused' THEN -1
    WHEN flat.physical_safety = 'dont_know' THEN -1
    WHEN flat.physical_safety = 'absent' THEN -1
    WHEN flat.physical_safety IS NULL THEN -1
    ELSE -3
  END AS physical_safety,
  CASE
    WHEN flat.family_tensions = 'very_often' THEN 0
    WHEN flat.family_tensions = 'often' THEN 1
    WHEN flat.family_tensions = 'sometimes' THEN 2
    WHEN flat.family_tensions = 'rarely' THEN 3
    WHEN flat.family_tensions = 'never' THEN 4
    WHEN flat.family_tensions = '' THEN -1
    WHEN flat.family_tensions = 'not_asked' THEN -1
    WHEN flat.family_tensions = 'refused' THEN -1
    WHEN flat.family_tensions = 'dont_know' THEN -1
    WHEN flat.family_tensions = 'absent' THEN -1
    WHEN flat.family_tensions IS NULL THEN -1
    ELSE -3
  END AS family_tensions,
  CASE
    WHEN flat.discrimination = 'very_often' THEN 0
    WHEN flat.discrimination = 'often' THEN 1
    WHEN flat.discrimination = 'sometimes' THEN 2
    WHEN flat.discrimination = 'rarely' THEN 3
    WHEN flat.discrimination = 'never' THEN 4
    WHEN flat.discrimination = '' THEN -1
    WHEN flat.discrimination = 'not_asked' THEN -1
    WHEN flat.discrimination = 'refused' THEN -1
    WHEN flat.discrimination = 'dont_know' THEN -1
    WHEN flat.discrimination = 'absent' THEN -1
    WHEN flat.discrimination IS NULL THEN -1
    ELSE -3
  END AS discrimination,
  CASE
    WHEN flat.distress_anger = 'very_often' THEN 0
    WHEN flat.distress_anger = 'often' THEN 1
    WHEN flat.distress_anger = 'sometimes' THEN 2
    WHEN flat.distress_anger = 'rarely' THEN 3
    WHEN flat.distress_anger = 'never' THEN 4
    WHEN flat.distress_anger = '' THEN -1
    WHEN flat.distress_anger = 'not_asked' THEN -1
    WHEN flat.distress_anger = 'refused' THEN -1
    WHEN flat.distress_anger = 'dont_know' THEN -1
    WHEN flat.distress_anger = 'absent' THEN -1
    WHEN flat.distress_anger IS NULL THEN -1
    ELSE -3
  END AS distress_anger,
  CASE
    WHEN flat.distress_sadness = 'very_often' THEN 0
    WHEN flat.distress_sadness = 'often' THEN 1
    WHEN flat.distress_sadness = 'sometimes' THEN 2
    WHEN flat.distress_sadness = 'rarely' THEN 3
    WHEN flat.distress_sadness = 'never' THEN 4
    WHEN flat.distress_sadness = '' THEN -1
    WHEN flat.distress_sadness = 'not_asked' THEN -1
    WHEN flat.distress_sadness = 'refused' THEN -1
    WHEN flat.distress_sadness = 'dont_know' THEN -1
    WHEN flat.distress_sadness = 'absent' THEN -1
    WHEN flat.distress_sadness IS NULL THEN -1
    ELSE -3
  END AS distress_sadness,
  CASE
    WHEN flat.distress_fear = 'very_often' THEN 0
    WHEN flat.distress_fear = 'often' THEN 1
    WHEN flat.distress_fear = 'sometimes' THEN 2
    WHEN flat.distress_fear = 'rarely' THEN 3
    WHEN flat.distress_fear = 'never' THEN 4
    WHEN flat.distress_fear = '' THEN -1
    WHEN flat.distress_fear = 'not_asked' THEN -1
    WHEN flat.distress_fear = 'refused' THEN -1
    WHEN flat.distress_fear = 'dont_know' THEN -1
    WHEN flat.distress_fear = 'absent' THEN -1
    WHEN flat.distress_fear IS NULL THEN -1
    ELSE -3
  END AS distress_fear,
  CASE
    WHEN flat.distress_stress = 'very_often' THEN 0
    WHEN flat.distress_stress = 'often' THEN 1
    WHEN flat.distress_stress = 'sometimes' THEN 2
    WHEN flat.distress_stress = 'rarely' THEN 3
    WHEN flat.distress_stress = 'never' THEN 4
    WHEN flat.distress_stress = '' THEN -1
    WHEN flat.distress_stress = 'not_asked' THEN -1
    WHEN flat.distress_stress = 'refused' THEN -1
    WHEN flat.distress_stress = 'dont_know' THEN -1
    WHEN flat.distress_stress = 'absent' THEN -1
    WHEN flat.distress_stress IS NULL THEN -1
    ELSE -3
  END AS distress_stress,
  CASE
    WHEN flat.distress_loneliness = 'very_often' THEN 0
    WHEN flat.distress_loneliness = 'often' THEN 1
    WHEN flat.distress_loneliness = 'sometimes' THEN 2
    WHEN flat.distress_loneliness = 'rarely' THEN 3
    WHEN flat.distress_loneliness = 'never' THEN 4
    WHEN flat.distress_loneliness = '' THEN -1
    WHEN flat.distress_loneliness = 'not_asked' THEN -1
    WHEN flat.distress_loneliness = 'refused' THEN -1
    WHEN flat.distress_loneliness = 'dont_know' THEN -1
    WHEN flat.distress_loneliness = 'absent' THEN -1
    WHEN flat.distress_loneliness IS NULL THEN -1
    ELSE -3
  END AS distress_loneliness,
  CASE
    WHEN flat.distress_low_self_worth = 'very_often' THEN 0
    WHEN flat.distress_low_self_worth = 'often' THEN 1
    WHEN flat.distress_low_self_worth = 'sometimes' THEN 2
    WHEN flat.distress_low_self_worth = 'rarely' THEN 3
    WHEN flat.distress_low_self_worth = 'never' THEN 4
    WHEN flat.distress_low_self_worth = '' THEN -1
    WHEN flat.distress_low_self_worth = 'not_asked' THEN -1
    WHEN flat.distress_low_self_worth = 'refused' THEN -1
    WHEN flat.distress_low_self_worth = 'dont_know' THEN -1
    WHEN flat.distress_low_self_worth = 'absent' THEN -1
    WHEN flat.distress_low_self_worth IS NULL THEN -1
    ELSE -3
  END AS distress_low_self_worth,
  CASE
    WHEN flat.distress_poor_concentration = 'very_often' THEN 0
    WHEN flat.distress_poor_concentration = 'often' THEN 1
    WHEN flat.distress_poor_concentration = 'sometimes' THEN 2
    WHEN flat.distress_poor_concentration = 'rarely' THEN 3
    WHEN flat.distress_poor_concentration = 'never' THEN 4
    WHEN flat.distress_poor_concentration = '' THEN -1
    WHEN flat.distress_poor_concentration = 'not_asked' THEN -1
    WHEN flat.distress_poor_concentration = 'refused' THEN -1
    WHEN flat.distress_poor_concentration = 'dont_know' THEN -1
    WHEN flat.distress_poor_concentration = 'absent' THEN -1
    WHEN flat.distress_poor_concentration IS NULL THEN -1
    ELSE -3
  END AS distress_poor_concentration,
  CASE
    WHEN flat.psychological_support_wish = 'yes' THEN 0
    WHEN flat.psychological_support_wish = 'no' THEN 4
    WHEN flat.psychological_support_wish = '' THEN -1
    WHEN flat.psychological_support_wish = 'not_asked' THEN -1
    WHEN flat.psychological_support_wish = 'refused' THEN -1
    WHEN flat.psychological_support_wish = 'dont_know' THEN -1
    WHEN flat.psychological_support_wish = 'absent' THEN -1
    WHEN flat.psychological_support_wish IS NULL THEN -1
    ELSE -3
  END AS psychological_support_wish,
  CASE
    WHEN flat.able_to_stay = 'yes' THEN 4
    WHEN flat.able_to_stay = 'no' THEN 0
    WHEN flat.able_to_stay = '' THEN -1
    WHEN flat.able_to_stay = 'not_asked' THEN -1
    WHEN flat.able_to_stay = 'refused' THEN -1
    WHEN flat.able_to_stay = 'dont_know' THEN -1
    WHEN flat.able_to_stay = 'absent' THEN -1
    WHEN flat.able_to_stay IS NULL THEN -1
    ELSE -3
  END AS able_to_stay
OFFSET 0 * CAST(flat.row_number AS bigint)) AS worked_out;

-- The integer sums of each dimension
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_sums AS
SELECT
  answer.row_number,
  worked_out.*
FROM rss_open_equal_weights_1_0_0_answers AS answer
CROSS JOIN LATERAL (SELECT
  COALESCE(answer.rs_instrument = 'rss-open@1.0.0', FALSE)
    AND LEAST(answer.economic_satisfaction, answer.food_reduced, answer.able_to_borrow, answer.borrowing_frequency, answer.spending_or_debt, answer.employment_training_access, answer.currently_working, answer.productive_assets, answer.looking_for_job, answer.housing_access, answer.housing_standard, answer.education_access, answer.children_in_school, answer.justice_access, answer.identity_document, answer.documentation_access, answer.drinking_water_access, answer.health_care_access, answer.health_care_quality, answer.public_services_access, answer.social_activities, answer.support_network, answer.sense_of_belonging, answer.physical_safety, answer.family_tensions, answer.discrimination, answer.distress_anger, answer.distress_sadness, answer.distress_fear, answer.distress_stress, answer.distress_loneliness, answer.distress_low_self_worth, answer.distress_poor_concentration, answer.psychological_support_wish, answer.able_to_stay) > -3 AS is_scorable,
  GREATEST(answer.economic_satisfaction, 0)
    + GREATEST(answer.food_reduced, 0)
    + GREATEST(answer.able_to_borrow, 0)
    + GREATEST(answer.borrowing_frequency, 0)
    + GREATEST(answer.spending_or_debt, 0)
    + GREATEST(answer.employment_training_access, 0)
    + GREATEST(answer.currently_working, 0)
    + GREATEST(answer.productive_assets, 0)
    + GREATEST(answer.looking_for_job, 0) AS economic_numerator,
  CASE WHEN answer.economic_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.food_reduced >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.able_to_borrow >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.borrowing_frequency >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.spending_or_debt >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.employment_training_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.currently_working >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.productive_assets >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.looking_for_job >= 0 THEN 1 ELSE 0 END AS economic_answered_weight,
  CASE WHEN answer.economic_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.food_reduced >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.able_to_borrow >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.borrowing_frequency >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.spending_or_debt >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.employment_training_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.currently_working >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.productive_assets >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.looking_for_job >= -1 THEN 1 ELSE 0 END AS economic_applicable_weight,
  CASE WHEN answer.economic_satisfaction >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.food_reduced >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.able_to_borrow >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.borrowing_frequency >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.spending_or_debt >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.employment_training_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.currently_working >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.productive_assets >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.looking_for_job >= 0 THEN 1 ELSE 0 END AS economic_answered,
  CASE WHEN answer.economic_satisfaction >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.food_reduced >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.able_to_borrow >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.borrowing_frequency >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.spending_or_debt >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.employment_training_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.currently_working >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.productive_assets >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.looking_for_job >= -1 THEN 1 ELSE 0 END AS economic_applicable,
  GREATEST(answer.housing_access, 0)
    + GREATEST(answer.housing_standard, 0)
    + GREATEST(answer.education_access, 0)
    + GREATEST(answer.children_in_school, 0)
    + GREATEST(answer.justice_access, 0)
    + GREATEST(answer.identity_document, 0)
    + GREATEST(answer.documentation_access, 0)
    + GREATEST(answer.drinking_water_access, 0)
    + GREATEST(answer.health_care_access, 0)
    + GREATEST(answer.health_care_quality, 0)
    + GREATEST(answer.public_services_access, 0) AS social_numerator,
  CASE WHEN answer.housing_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.housing_standard >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.education_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.children_in_school >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.justice_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.identity_document >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.documentation_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.drinking_water_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.health_care_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.health_care_quality >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.public_services_access >= 0 THEN 1 ELSE 0 END AS social_answered_weight,
  CASE WHEN answer.housing_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.housing_standard >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.education_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.children_in_school >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.justice_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.identity_document >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.documentation_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.drinking_water_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.health_care_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.health_care_quality >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.public_services_access >= -1 THEN 1 ELSE 0 END AS social_applicable_weight,
  CASE WHEN answer.housing_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.housing_standard >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.education_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.children_in_school >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.justice_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.identity_document >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.documentation_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.drinking_water_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.health_care_access >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.health_care_quality >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.public_services_access >= 0 THEN 1 ELSE 0 END AS social_answered,
  CASE WHEN answer.housing_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.housing_standard >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.education_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.children_in_school >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.justice_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.identity_document >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.documentation_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.drinking_water_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.health_care_access >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.health_care_quality >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.public_services_access >= -1 THEN 1 ELSE 0 END AS social_applicable,
  7 * GREATEST(answer.social_activities, 0)
    + 7 * GREATEST(answer.support_network, 0)
    + 7 * GREATEST(answer.sense_of_belonging, 0)
    + 7 * GREATEST(answer.physical_safety, 0)
    + 7 * GREATEST(answer.family_tensions, 0)
    + 7 * GREATEST(answer.discrimination, 0)
    + GREATEST(answer.distress_anger, 0)
    + GREATEST(answer.distress_sadness, 0)
    + GREATEST(answer.distress_fear, 0)
    + GREATEST(answer.distress_stress, 0)
    + GREATEST(answer.distress_loneliness, 0)
    + GREATEST(answer.distress_low_self_worth, 0)
    + GREATEST(answer.distress_poor_concentration, 0)
    + 7 * GREATEST(answer.psychological_support_wish, 0)
    + 7 * GREATEST(answer.able_to_stay, 0) AS psychosocial_numerator,
  CASE WHEN answer.social_activities >= 0 THEN 7 ELSE 0 END
    + CASE WHEN answer.support_network >= 0 THEN 7 ELSE 0 END
    + CASE WHEN answer.sense_of_belonging >= 0 THEN 7 ELSE 0 END
    + CASE WHEN answer.physical_safety >= 0 THEN 7 ELSE 0 END
    + CASE WHEN answer.family_tensions >= 0 THEN 7 ELSE 0 END
    + CASE WHEN answer.discrimination >= 0 THEN 7 ELSE 0 END
    + CASE WHEN answer.distress_anger >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_sadness >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_fear >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_stress >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_loneliness >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_low_self_worth >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_poor_concentration >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.psychological_support_wish >= 0 THEN 7 ELSE 0 END
    + CASE WHEN answer.able_to_stay >= 0 THEN 7 ELSE 0 END AS psychosocial_answered_weight,
  CASE WHEN answer.social_activities >= -1 THEN 7 ELSE 0 END
    + CASE WHEN answer.support_network >= -1 THEN 7 ELSE 0 END
    + CASE WHEN answer.sense_of_belonging >= -1 THEN 7 ELSE 0 END
    + CASE WHEN answer.physical_safety >= -1 THEN 7 ELSE 0 END
    + CASE WHEN answer.family_tensions >= -1 THEN 7 ELSE 0 END
    + CASE WHEN answer.discrimination >= -1 THEN 7 ELSE 0 END
    + CASE WHEN answer.distress_anger >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_sadness >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_fear >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_stress >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_loneliness >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_low_self_worth >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_poor_concentration >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.psychological_support_wish >= -1 THEN 7 ELSE 0 END
    + CASE WHEN answer.able_to_stay >= -1 THEN 7 ELSE 0 END AS psychosocial_applicable_weight,
  CASE WHEN answer.social_activities >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.support_network >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.sense_of_belonging >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.physical_safety >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.family_tensions >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.discrimination >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_anger >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_sadness >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_fear >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_stress >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_loneliness >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_low_self_worth >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_poor_concentration >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.psychological_support_wish >= 0 THEN 1 ELSE 0 END
    + CASE WHEN answer.able_to_stay >= 0 THEN 1 ELSE 0 END AS psychosocial_answered,
  CASE WHEN answer.social_activities >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.support_network >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.sense_of_belonging >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.physical_safety >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.family_tensions >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.discrimination >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_anger >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_sadness >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_fear >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_stress >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_loneliness >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_low_self_worth >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.distress_poor_concentration >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.psychological_support_wish >= -1 THEN 1 ELSE 0 END
    + CASE WHEN answer.able_to_stay >= -1 THEN 1 ELSE 0 END AS psychosocial_applicable
OFFSET 0 * CAST(answer.row_number AS bigint)) AS worked_out;

-- Score and answered share of each dimension
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_shares AS
SELECT
  total.row_number,
  total.is_scorable,
  total.economic_numerator,
  total.economic_answered_weight,
  total.economic_applicable_weight,
  total.economic_answered,
  total.economic_applicable,
  total.social_numerator,
  total.social_answered_weight,
  total.social_applicable_weight,
  total.social_answered,
  total.social_applicable,
  total.psychosocial_numerator,
  total.psychosocial_answered_weight,
  total.psychosocial_applicable_weight,
  total.psychosocial_answered,
  total.psychosocial_applicable,
  worked_out.*
FROM rss_open_equal_weights_1_0_0_sums AS total
CROSS JOIN LATERAL (SELECT
  CASE WHEN total.is_scorable AND total.economic_answered_weight > 0 AND CAST(total.economic_answered_weight AS double precision) / NULLIF(CAST(total.economic_applicable_weight AS double precision), CAST('0' AS double precision)) >= CAST('0.5' AS double precision)
    THEN CAST(total.economic_numerator AS double precision) / NULLIF(CAST(4 * total.economic_answered_weight AS double precision), CAST('0' AS double precision))
  END AS economic,
  COALESCE(CAST(total.economic_answered_weight AS double precision) / NULLIF(CAST(total.economic_applicable_weight AS double precision), CAST('0' AS double precision)), CAST('0' AS double precision)) AS economic_share,
  CASE WHEN total.is_scorable AND total.social_answered_weight > 0 AND CAST(total.social_answered_weight AS double precision) / NULLIF(CAST(total.social_applicable_weight AS double precision), CAST('0' AS double precision)) >= CAST('0.5' AS double precision)
    THEN CAST(total.social_numerator AS double precision) / NULLIF(CAST(4 * total.social_answered_weight AS double precision), CAST('0' AS double precision))
  END AS social,
  COALESCE(CAST(total.social_answered_weight AS double precision) / NULLIF(CAST(total.social_applicable_weight AS double precision), CAST('0' AS double precision)), CAST('0' AS double precision)) AS social_share,
  CASE WHEN total.is_scorable AND total.psychosocial_answered_weight > 0 AND CAST(total.psychosocial_answered_weight AS double precision) / NULLIF(CAST(total.psychosocial_applicable_weight AS double precision), CAST('0' AS double precision)) >= CAST('0.5' AS double precision)
    THEN CAST(total.psychosocial_numerator AS double precision) / NULLIF(CAST(4 * total.psychosocial_answered_weight AS double precision), CAST('0' AS double precision))
  END AS psychosocial,
  COALESCE(CAST(total.psychosocial_answered_weight AS double precision) / NULLIF(CAST(total.psychosocial_applicable_weight AS double precision), CAST('0' AS double precision)), CAST('0' AS double precision)) AS psychosocial_share
OFFSET 0 * CAST(total.row_number AS bigint)) AS worked_out;

-- The composite beside its dimensions
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_means AS
SELECT
  dimension.row_number,
  dimension.is_scorable,
  dimension.economic_numerator,
  dimension.economic_answered_weight,
  dimension.economic_applicable_weight,
  dimension.economic_answered,
  dimension.economic_applicable,
  dimension.social_numerator,
  dimension.social_answered_weight,
  dimension.social_applicable_weight,
  dimension.social_answered,
  dimension.social_applicable,
  dimension.psychosocial_numerator,
  dimension.psychosocial_answered_weight,
  dimension.psychosocial_applicable_weight,
  dimension.psychosocial_answered,
  dimension.psychosocial_applicable,
  dimension.economic,
  dimension.economic_share,
  dimension.social,
  dimension.social_share,
  dimension.psychosocial,
  dimension.psychosocial_share,
  worked_out.*
FROM rss_open_equal_weights_1_0_0_shares AS dimension
CROSS JOIN LATERAL (SELECT
  CASE WHEN dimension.is_scorable AND (CASE WHEN dimension.economic IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.social IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.psychosocial IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END) > CAST('0' AS double precision) AND (CASE WHEN dimension.economic IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.social IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.psychosocial IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END) / CAST('3' AS double precision) >= CAST('1' AS double precision)
    THEN ((COALESCE(dimension.economic, CAST('0' AS double precision)) + COALESCE(dimension.social, CAST('0' AS double precision))) + COALESCE(dimension.psychosocial, CAST('0' AS double precision)))
      / NULLIF((CASE WHEN dimension.economic IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.social IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.psychosocial IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END), CAST('0' AS double precision))
  END AS composite,
  (CASE WHEN dimension.economic IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.social IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END
      + CASE WHEN dimension.psychosocial IS NOT NULL THEN CAST('1' AS double precision) ELSE CAST('0' AS double precision) END) / CAST('3' AS double precision) AS composite_share
OFFSET 0 * CAST(dimension.row_number AS bigint)) AS worked_out;

-- All scores
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_measure_2017 AS
SELECT
  mean.row_number,
  worked_out.*
FROM rss_open_equal_weights_1_0_0_means AS mean
CROSS JOIN LATERAL (SELECT
  'rss-open-equal-weights@1.0.0' AS scoring,
  mean.economic AS economic,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.economic IS NULL THEN 'insufficient' ELSE 'scored' END AS economic_status,
  CASE WHEN mean.economic IS NOT NULL THEN mean.economic_numerator END AS economic_numerator,
  CASE WHEN mean.economic IS NOT NULL THEN 4 * mean.economic_answered_weight END AS economic_denominator,
  CASE WHEN mean.is_scorable THEN mean.economic_answered END AS economic_answered,
  CASE WHEN mean.is_scorable THEN mean.economic_applicable END AS economic_applicable,
  CASE WHEN mean.is_scorable THEN mean.economic_share END AS economic_share,
  mean.social AS social,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.social IS NULL THEN 'insufficient' ELSE 'scored' END AS social_status,
  CASE WHEN mean.social IS NOT NULL THEN mean.social_numerator END AS social_numerator,
  CASE WHEN mean.social IS NOT NULL THEN 4 * mean.social_answered_weight END AS social_denominator,
  CASE WHEN mean.is_scorable THEN mean.social_answered END AS social_answered,
  CASE WHEN mean.is_scorable THEN mean.social_applicable END AS social_applicable,
  CASE WHEN mean.is_scorable THEN mean.social_share END AS social_share,
  mean.psychosocial AS psychosocial,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.psychosocial IS NULL THEN 'insufficient' ELSE 'scored' END AS psychosocial_status,
  CASE WHEN mean.psychosocial IS NOT NULL THEN mean.psychosocial_numerator END AS psychosocial_numerator,
  CASE WHEN mean.psychosocial IS NOT NULL THEN 4 * mean.psychosocial_answered_weight END AS psychosocial_denominator,
  CASE WHEN mean.is_scorable THEN mean.psychosocial_answered END AS psychosocial_answered,
  CASE WHEN mean.is_scorable THEN mean.psychosocial_applicable END AS psychosocial_applicable,
  CASE WHEN mean.is_scorable THEN mean.psychosocial_share END AS psychosocial_share,
  mean.composite AS composite,
  CASE WHEN NOT mean.is_scorable THEN 'invalid' WHEN mean.composite IS NULL THEN 'insufficient' ELSE 'scored' END AS composite_status,
  CASE WHEN mean.is_scorable THEN mean.economic_answered + mean.social_answered + mean.psychosocial_answered END AS composite_answered,
  CASE WHEN mean.is_scorable THEN mean.economic_applicable + mean.social_applicable + mean.psychosocial_applicable END AS composite_applicable,
  CASE WHEN mean.is_scorable THEN mean.composite_share END AS composite_share,
  CASE
    WHEN mean.composite >= CAST('0' AS double precision) AND mean.composite < CAST('0.33' AS double precision) THEN 'most_urgent'
    WHEN mean.composite >= CAST('0.33' AS double precision) AND mean.composite < CAST('0.66' AS double precision) THEN 'further_help'
    WHEN mean.composite >= CAST('0.66' AS double precision) AND mean.composite <= CAST('1' AS double precision) THEN 'no_further_help_stated'
  END AS composite_band,
  CASE WHEN mean.composite IS NOT NULL THEN 'measure-2017' END AS composite_cutoffs
OFFSET 0 * CAST(mean.row_number AS bigint)) AS worked_out;

-- The score economic
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_measure_2017_economic AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM rss_open_equal_weights_1_0_0_measure_2017 AS score
CROSS JOIN LATERAL (SELECT
  score.economic AS value,
  score.economic_status AS status,
  score.economic_numerator AS numerator,
  score.economic_denominator AS denominator,
  score.economic_answered AS answered,
  score.economic_applicable AS applicable,
  score.economic_share AS share
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;

-- The score social
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_measure_2017_social AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM rss_open_equal_weights_1_0_0_measure_2017 AS score
CROSS JOIN LATERAL (SELECT
  score.social AS value,
  score.social_status AS status,
  score.social_numerator AS numerator,
  score.social_denominator AS denominator,
  score.social_answered AS answered,
  score.social_applicable AS applicable,
  score.social_share AS share
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;

-- The score psychosocial
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_measure_2017_psychosocial AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM rss_open_equal_weights_1_0_0_measure_2017 AS score
CROSS JOIN LATERAL (SELECT
  score.psychosocial AS value,
  score.psychosocial_status AS status,
  score.psychosocial_numerator AS numerator,
  score.psychosocial_denominator AS denominator,
  score.psychosocial_answered AS answered,
  score.psychosocial_applicable AS applicable,
  score.psychosocial_share AS share
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;

-- The score composite
CREATE OR REPLACE VIEW rss_open_equal_weights_1_0_0_measure_2017_composite AS
SELECT
  score.row_number,
  score.scoring,
  worked_out.*
FROM rss_open_equal_weights_1_0_0_measure_2017 AS score
CROSS JOIN LATERAL (SELECT
  score.composite AS value,
  score.composite_status AS status,
  score.composite_answered AS answered,
  score.composite_applicable AS applicable,
  score.composite_share AS share,
  score.composite_band AS band,
  score.composite_cutoffs AS cutoffs
OFFSET 0 * CAST(score.row_number AS bigint)) AS worked_out;
