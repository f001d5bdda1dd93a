import type { Case } from "../src/case.ts";
import type { Outcome } from "../src/outcome.ts";

/** The case of an outcome that must be accepted. */
export function accepted(outcome: Outcome): Case {
  if (outcome.status === "refused") throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  return outcome.case;
}

/** `rule path` of each problem; empty where it was accepted. */
export function refusals(outcome: Outcome): string[] {
  return outcome.status === "accepted" ? [] : outcome.problems.map(({ rule, path }) => `${rule} ${path}`);
}
