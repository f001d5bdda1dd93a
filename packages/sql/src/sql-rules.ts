import { type RuleId, rules } from "@reintegration/model";

/** Why a table of flat rows says nothing about a rule. */
const skipped: Partial<Record<RuleId, string>> = {
  "unknown-instrument": "a view is of one version: another one is instrument-mismatch",
  "unknown-key": "a table has the columns of the survey and no others",
  "label-for-code": "a table holds codes: labels are read from files only",
  "excel-date": "a table holds dates as YYYY-MM-DD: numbers of days are read from files only",
  "not-approved": "a table holds no reviews",
  "invalid-definition": "about definitions, not data",
};

const checked = [
  "missing-instrument",
  "instrument-mismatch",
  "wrong-type",
  "unknown-code",
  "foreign-missing-mark",
  "missing-kind-not-offered",
  "duplicate-choice",
  "not-a-date",
  "out-of-range",
  "wrong-format",
  "too-long",
  "exclusive-choice",
  "impossible-date",
  "answered-not-relevant",
  "not-applicable-but-relevant",
  "required-unanswered",
  "future-date",
  "dates-out-of-order",
  "answers-without-consent",
  "respondent-too-young",
  "duplicate-submission",
  "duplicate-interview",
] as const satisfies readonly RuleId[];

/** Which rules the problem view looks at, and which need the file or its structure, and so are skipped. */
export const sqlRules: {
  readonly checked: readonly RuleId[];
  readonly skipped: readonly { readonly rule: RuleId; readonly reason: string }[];
} = {
  checked,
  skipped: (Object.keys(rules) as RuleId[])
    .filter((rule) => !checked.some((other) => other === rule))
    .map((rule) => ({ rule, reason: skipped[rule] ?? "about a file as it is read" })),
};
