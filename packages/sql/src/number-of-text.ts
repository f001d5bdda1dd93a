import type { Item } from "@reintegration/model";
import type { Dialect } from "./dialect.ts";
import { doubleType } from "./double-literal.ts";
import { matchesPattern } from "./matches-pattern.ts";

/** As in the reader of exports. */
const pattern = "^-?(?:[0-9]+(?:[.][0-9]+)?|[0-9][.][0-9]+E-?[0-9]{1,2})$";
/** No text of so many digits is a number that a cast refuses. */
const longest = 300;

/**
 * The number that a text stands for, as a double, or NULL: digits with an optional sign and point, or as Java writes the very small
 * and the large (`2.5E-4`). A whole number lies within 2^53, so that no digit of it is lost.
 *
 * The one place where a text is cast (rule Q1 has none), behind a pattern that leaves nothing to fail.
 */
export function numberOfText(dialect: Dialect, type: Item["type"], text: string): string {
  const isNumber = `${matchesPattern(dialect, text, pattern)} AND length(${text}) <= ${longest}`;
  const number = `${dialect === "postgres" ? "CAST" : "TRY_CAST"}(${text} AS ${doubleType(dialect)})`;
  if (type !== "integer") return `CASE WHEN ${isNumber} THEN ${number} END`;
  const whole = dialect === "spark" ? "rint" : "floor"; // Spark's floor gives a BIGINT, which the largest overflow
  const isWhole = `${whole}(${number}) = ${number} AND abs(${number}) <= ${Number.MAX_SAFE_INTEGER}`;
  return `CASE WHEN ${isNumber} THEN CASE WHEN ${isWhole} THEN ${number} END END`;
}
