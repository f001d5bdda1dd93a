import { evaluate } from "./evaluate.ts";
import { isObject } from "./is-object.ts";
import { type Problem, warningAt } from "./problem.ts";
import { scopeLookup } from "./record-lookup.ts";
import { recordScope } from "./record-scope.ts";
import type { RecordType } from "./record-type.ts";

/**
 * Totals of a record that are not the sum of their parts. They are reported, never repaired: sources disagree with themselves.
 *
 * A total is compared only where every row of its list has a number, and there is a row: with a part missing, nothing is known.
 * Sums of doubles are compared to within a billionth of the largest number.
 */
export function totalProblems(type: RecordType, fields: Readonly<Record<string, unknown>>, at: string): Problem[] {
  return (type.totals ?? []).flatMap(({ total, parts, when }) => {
    const list = type.items.find((item) => item.type === "list" && item.items.some(({ key }) => key === parts));
    const rows = list && fields[list.key];
    const value = fields[total];
    if (typeof value !== "number" || !Array.isArray(rows) || rows.length === 0) return [];
    const numbers = rows.map((row: unknown) => (isObject(row) ? row[parts] : undefined));
    if (!numbers.every((number) => typeof number === "number")) return [];
    if (when !== undefined && !evaluate(when, scopeLookup(recordScope(type), fields))) return [];
    const sum = numbers.reduce((one, other) => one + other, 0);
    const tolerance = 1e-9 * Math.max(Math.abs(value), ...numbers.map(Math.abs));
    if (Math.abs(sum - value) <= tolerance) return [];
    return [warningAt("total-differs", `${at}/${total}`, { item: total, value, other: parts, sum })];
  });
}
