import type { Dialect } from "./dialect.ts";
import { doubleLiteral, doubleType } from "./double-literal.ts";

/** One integer over another, as doubles (rule Q1); NULL where the second is 0. */
export function quotient(dialect: Dialect, numerator: string, denominator: string): string {
  const double = doubleType(dialect);
  return `CAST(${numerator} AS ${double}) / NULLIF(CAST(${denominator} AS ${double}), ${doubleLiteral(dialect, 0)})`;
}
