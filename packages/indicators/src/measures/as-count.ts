import { errorAt, type MissingKind, shorten } from "@reintegration/model";
import type { ProblemTally } from "../problem-tally.ts";

/** A number of people or things as it may be added: whole, 0 or more. Another number is a problem, and absent. */
export function asCount(number: number | MissingKind, key: string, problems: ProblemTally, row: number): number | MissingKind {
  if (typeof number === "string" || (Number.isSafeInteger(number) && number >= 0)) return number;
  problems.add(errorAt("not-a-count", `/${key}`, { item: key, value: shorten(number) }), row);
  return "absent";
}
