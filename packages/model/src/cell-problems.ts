import { allowedMissing, choiceProblems } from "./choice-problems.ts";
import { datePattern, isCalendarDate, isMonth } from "./dates.ts";
import type { Item } from "./instrument.ts";
import { missingKindOf } from "./missing.ts";
import { errorAt, type Problem } from "./problem.ts";
import { shorten } from "./shorten.ts";

/** What is wrong with one cell by itself: its type, code, form or range. Nothing where it is absent or a missing kind it may hold. */
export function cellProblems(item: Item, path: string, cell: unknown): Problem[] {
  if (item.answers) return choiceProblems(item, path, cell);
  const kind = missingKindOf(cell);
  const allowed = allowedMissing(item);
  if (kind === "absent" || (kind !== undefined && allowed.includes(kind))) return [];
  const params = { item: item.key, value: item.sensitive ? "…" : shorten(cell) };
  if (kind !== undefined) return [errorAt("missing-kind-not-offered", path, { ...params, known: allowed })];
  switch (item.type) {
    case "integer":
    case "decimal":
      return numberProblems(item, path, cell, params);
    case "date":
    case "month":
      return dateProblems(item.type, path, cell, params);
    default:
      return textProblems(item, path, cell, params);
  }
}

type Params = Readonly<Record<string, unknown>>;

function numberProblems(
  { type, minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: Item,
  path: string,
  cell: unknown,
  params: Params,
): Problem[] {
  const isNumber = type === "integer" ? Number.isInteger(cell) : Number.isFinite(cell);
  if (!isNumber) return [errorAt("wrong-type", path, { ...params, expected: type === "integer" ? "integer" : "number" })];
  return (cell as number) < minimum || (cell as number) > maximum ? [errorAt("out-of-range", path, { ...params, minimum, maximum })] : [];
}

const dateShape = /* @__PURE__ */ new RegExp(datePattern);

function dateProblems(type: "date" | "month", path: string, cell: unknown, params: Params): Problem[] {
  if (typeof cell !== "string") return [errorAt("wrong-type", path, { ...params, expected: type })];
  if (type === "month" ? isMonth(cell) : isCalendarDate(cell)) return [];
  return [errorAt(type === "date" && dateShape.test(cell) ? "impossible-date" : "not-a-date", path, { ...params, expected: type })];
}

function textProblems({ pattern, maxLength = 10_000 }: Item, path: string, cell: unknown, params: Params): Problem[] {
  if (typeof cell !== "string") return [errorAt("wrong-type", path, { ...params, expected: "text" })];
  if (cell.length > maxLength && [...cell].length > maxLength)
    return [errorAt("too-long", path, { item: params["item"], maximum: maxLength })];
  return pattern === undefined || new RegExp(pattern, "u").test(cell)
    ? []
    : [errorAt("wrong-format", path, { ...params, expected: pattern })];
}
