import type { RuleId } from "@reintegration/model";

/** What a cell is held to by itself, whether it stands in a response or in a record. */
export const cellRules = [
  "wrong-type",
  "unknown-code",
  "foreign-missing-mark",
  "missing-kind-not-offered",
  "duplicate-choice",
  "exclusive-choice",
  "not-a-date",
  "impossible-date",
  "out-of-range",
  "wrong-format",
  "too-long",
] as const satisfies readonly RuleId[];
