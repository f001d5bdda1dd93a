import { instrument } from "@reintegration/standard/instruments/rss-open/1.0.0";

/** Codes that may stand in a cell. */
export type Codes = ReadonlySet<unknown>;

const unasked = ["not_asked"];
const declined = ["not_asked", "refused", "dont_know"];

export const rounds: Codes = new Set(["baseline", "midline", "endline", "follow_up", ...unasked]);
export const countries: Codes = new Set([
  ...(instrument.context.find(({ key }) => key === "country_of_return")?.answers ?? []).map(({ code }) => code),
  ...unasked,
]);
export const returnTypes: Codes = new Set(["assisted_voluntary", "voluntary", "forced", "spontaneous", "other", ...declined]);
export const sexes: Codes = new Set(["female", "male", "other", ...declined]);
export const ageGroups: Codes = new Set(["0_13", "14_17", "18_24", "25_34", "35_44", "45_59", "60_plus", ...declined]);
export const modes: Codes = new Set(["in_person", "phone", "other", ...unasked]);
export const respondents: Codes = new Set(["self", "proxy", ...unasked]);
export const consents: Codes = new Set(["yes", "no", ...unasked]);
export const yesNo: Codes = new Set(["yes", "no", ...declined]);
export const satisfaction: Codes = new Set(["very_satisfied", "satisfied", "neither", "dissatisfied", "very_dissatisfied", ...declined]);
export const frequency: Codes = new Set(["very_often", "often", "sometimes", "rarely", "never", ...declined]);
export const quality: Codes = new Set(["very_good", "good", "fair", "poor", "very_poor", ...declined]);
export const strength: Codes = new Set(["very_strong", "strong", "moderate", "weak", "very_weak", ...declined]);
export const agreement: Codes = new Set(["strongly_agree", "agree", "neither", "disagree", "strongly_disagree", ...declined]);
export const safety: Codes = new Set(["very_safe", "mostly_safe", "neither", "mostly_unsafe", "very_unsafe", ...declined]);
export const debts: Codes = new Set(["no_debt", "spending_larger", "debt_larger", ...declined]);
export const assets: Codes = new Set(["land", "animals", "trees", "buildings", "vehicles", "equipment", "other", "none"]);
export const jobReasons: Codes = new Set(["unemployed", "unhappy_with_work", "conditions", "salary", "other", ...declined]);
export const children: Codes = new Set(["all", "some", "none", "not_applicable", ...declined]);
export const leavingReasons: Codes = new Set(["need_to_leave", "wish_to_leave", ...declined]);

export const parts: Codes = new Set(["instrument", "context", "answers"]);
export const contextKeys: Codes = new Set(instrument.context.map(({ key }) => key));
export const answerKeys: Codes = new Set(instrument.items.map(({ key }) => key));
