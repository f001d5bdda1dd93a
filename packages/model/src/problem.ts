import type { RuleId, rules } from "./rules.ts";

export type Severity = "error" | "warning";

/**
 * One thing that is wrong with data, as data: the message in the user's language comes from {@link explainProblem}.
 *
 * Readers of files add `row` (as a spreadsheet numbers it, header = 1) and `column` (the header as it stands in the file).
 */
export interface Problem {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** JSON Pointer into the response, e.g. `/answers/has_shoes`; empty for the response or file as a whole. */
  readonly path: string;
  /** What the message names: `item`, `value` (at most 80 characters, never free text) and others by rule. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly row?: number;
  readonly column?: string;
}

/** The rules of one severity. */
export type RuleOf<S extends Severity> = { [Rule in RuleId]: (typeof rules)[Rule] extends S ? Rule : never }[RuleId];

/** Makes a problem of a rule whose severity is error. */
export function errorAt(rule: RuleOf<"error">, path: string, params: Readonly<Record<string, unknown>> = {}): Problem {
  return { rule, severity: "error", path, params };
}

/** Makes a problem of a rule whose severity is warning. */
export function warningAt(rule: RuleOf<"warning">, path: string, params: Readonly<Record<string, unknown>> = {}): Problem {
  return { rule, severity: "warning", path, params };
}
