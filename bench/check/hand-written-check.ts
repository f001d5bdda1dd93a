import { errorAt, isCalendarDate, isMonth, type Problem, warningAt } from "@reintegration/model";
import { cellChecks as check } from "./cell-checks.ts";
import * as lists from "./code-lists.ts";

/**
 * The check of a response as one would write it by hand for one survey: the codes of each question, and the skip logic,
 * dates and consent in so many lines. It finds what the generated check finds, with the same rules and paths.
 */
export function handWrittenCheck(response: unknown, latest: string): Problem[] {
  const problems: Problem[] = [];
  if (!isObject(response)) return [errorAt("wrong-type", "")];
  const { instrument, context: c, answers: a } = response as { instrument?: unknown; context?: unknown; answers?: unknown };
  if (instrument !== "rss-open@1.0.0") problems.push(errorAt("instrument-mismatch", "/instrument", { value: instrument }));
  if (!isObject(c)) return [...problems, errorAt("wrong-type", "/context")];
  if (!isObject(a)) return [...problems, errorAt("wrong-type", "/answers")];
  check.keys(problems, "", response, lists.parts);

  const refused = c["consent_to_interview"] === "no";
  check.text(problems, "/context/case_id", c["case_id"], caseId, true);
  check.code(problems, "/context/round", c["round"], lists.rounds, true);
  check.date(problems, "/context/interview_date", c["interview_date"], latest, true);
  check.code(problems, "/context/country_of_return", c["country_of_return"], lists.countries, true);
  check.month(problems, "/context/return_month", c["return_month"], latest);
  check.code(problems, "/context/return_type", c["return_type"], lists.returnTypes, false);
  check.code(problems, "/context/sex", c["sex"], lists.sexes, false);
  check.code(problems, "/context/age_group", c["age_group"], lists.ageGroups, false);
  check.code(problems, "/context/interview_mode", c["interview_mode"], lists.modes, false);
  check.code(problems, "/context/respondent", c["respondent"], lists.respondents, false);
  check.code(problems, "/context/consent_to_interview", c["consent_to_interview"], lists.consents, true);
  check.text(problems, "/context/interview_language", c["interview_language"], language, false);
  check.text(problems, "/context/project_code", c["project_code"], projectCode, false);
  check.text(problems, "/context/enumerator_code", c["enumerator_code"], caseId, false);
  check.number(problems, "/context/sampling_weight", c["sampling_weight"], 0, 1_000_000);
  check.text(problems, "/context/stratum", c["stratum"], caseId, false);
  check.keys(problems, "/context", c, lists.contextKeys);

  const isExpected = !refused;
  check.code(problems, "/answers/economic_satisfaction", a["economic_satisfaction"], lists.satisfaction, isExpected);
  check.code(problems, "/answers/food_reduced", a["food_reduced"], lists.frequency, isExpected);
  check.code(problems, "/answers/able_to_borrow", a["able_to_borrow"], lists.yesNo, isExpected);
  check.code(problems, "/answers/borrowing_frequency", a["borrowing_frequency"], lists.frequency, isExpected);
  check.code(problems, "/answers/spending_or_debt", a["spending_or_debt"], lists.debts, isExpected);
  check.code(problems, "/answers/employment_training_access", a["employment_training_access"], lists.quality, isExpected);
  check.code(problems, "/answers/currently_working", a["currently_working"], lists.yesNo, isExpected);
  check.codes(problems, "/answers/productive_assets", a["productive_assets"], lists.assets, isExpected);
  check.code(problems, "/answers/looking_for_job", a["looking_for_job"], lists.yesNo, isExpected);
  check.relevantCode(
    problems,
    "/answers/job_search_reason",
    a["job_search_reason"],
    lists.jobReasons,
    isExpected,
    a["looking_for_job"] === "yes",
  );
  check.code(problems, "/answers/housing_access", a["housing_access"], lists.quality, isExpected);
  check.code(problems, "/answers/housing_standard", a["housing_standard"], lists.quality, isExpected);
  check.code(problems, "/answers/education_access", a["education_access"], lists.quality, isExpected);
  check.code(problems, "/answers/children_in_school", a["children_in_school"], lists.children, isExpected);
  check.code(problems, "/answers/justice_access", a["justice_access"], lists.quality, isExpected);
  check.code(problems, "/answers/identity_document", a["identity_document"], lists.yesNo, isExpected);
  check.code(problems, "/answers/documentation_access", a["documentation_access"], lists.quality, isExpected);
  check.code(problems, "/answers/drinking_water_access", a["drinking_water_access"], lists.quality, isExpected);
  check.code(problems, "/answers/health_care_access", a["health_care_access"], lists.quality, isExpected);
  check.code(problems, "/answers/health_care_quality", a["health_care_quality"], lists.quality, isExpected);
  check.code(problems, "/answers/public_services_access", a["public_services_access"], lists.quality, isExpected);
  check.code(problems, "/answers/social_activities", a["social_activities"], lists.frequency, isExpected);
  check.code(problems, "/answers/support_network", a["support_network"], lists.strength, isExpected);
  check.code(problems, "/answers/sense_of_belonging", a["sense_of_belonging"], lists.agreement, isExpected);
  check.code(problems, "/answers/physical_safety", a["physical_safety"], lists.safety, isExpected);
  check.code(problems, "/answers/family_tensions", a["family_tensions"], lists.frequency, isExpected);
  check.code(problems, "/answers/discrimination", a["discrimination"], lists.frequency, isExpected);
  check.code(problems, "/answers/distress_anger", a["distress_anger"], lists.frequency, isExpected);
  check.code(problems, "/answers/distress_sadness", a["distress_sadness"], lists.frequency, isExpected);
  check.code(problems, "/answers/distress_fear", a["distress_fear"], lists.frequency, isExpected);
  check.code(problems, "/answers/distress_stress", a["distress_stress"], lists.frequency, isExpected);
  check.code(problems, "/answers/distress_loneliness", a["distress_loneliness"], lists.frequency, isExpected);
  check.code(problems, "/answers/distress_low_self_worth", a["distress_low_self_worth"], lists.frequency, isExpected);
  check.code(problems, "/answers/distress_poor_concentration", a["distress_poor_concentration"], lists.frequency, isExpected);
  check.code(problems, "/answers/psychological_support_wish", a["psychological_support_wish"], lists.yesNo, isExpected);
  check.code(problems, "/answers/able_to_stay", a["able_to_stay"], lists.yesNo, isExpected);
  check.relevantCode(
    problems,
    "/answers/leaving_reason",
    a["leaving_reason"],
    lists.leavingReasons,
    isExpected,
    a["able_to_stay"] === "no",
  );
  check.keys(problems, "/answers", a, lists.answerKeys);
  const [month, day] = [c["return_month"], c["interview_date"]];
  if (typeof month === "string" && typeof day === "string" && isMonth(month) && isCalendarDate(day) && month > day.slice(0, 7)) {
    problems.push(warningAt("dates-out-of-order", "/context/return_month", { value: month, otherValue: day }));
  }
  if (refused) {
    const count = Object.values(a).filter((cell) => !isDeclined(cell)).length;
    if (count > 0) problems.push(warningAt("answers-without-consent", "/context/consent_to_interview", { count }));
  }
  const age = c["age_group"];
  if (age === "0_13" || age === "14_17") problems.push(warningAt("respondent-too-young", "/context/age_group", { value: age }));
  return problems;
}

const caseId = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const projectCode = /^[A-Za-z0-9][A-Za-z0-9_./-]{0,63}$/;
const language = /^[a-z]{2,3}$/;

type Cells = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Cells => typeof value === "object" && value !== null && !Array.isArray(value);

const isDeclined = (cell: unknown): boolean =>
  cell === "refused" || cell === "dont_know" || cell === "not_asked" || cell === "not_applicable";
