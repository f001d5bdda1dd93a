import type { Condition, Item } from "@reintegration/model";

/**
 * A condition as a JavaScript expression over the cells of a response; `x` names the variable of an item, `r` + that name
 * its relevance. Prints what skip logic uses; throws on an operator or item type that it has no exact expression for.
 */
export function printCondition(condition: Condition, items: readonly Item[], x: (item: Item) => string): string {
  const print = (part: Condition): string => printCondition(part, items, x);
  if ("and" in condition) return `(${condition.and.map(print).join(" && ") || "true"})`;
  if ("or" in condition) return `(${condition.or.map(print).join(" || ") || "false"})`;
  if ("not" in condition) return `!${print(condition.not)}`;
  const [operator, operand] = Object.entries(condition)[0] as [string, readonly [string, unknown] | string];
  const key = typeof operand === "string" ? operand : operand[0];
  const item = items.find((candidate) => candidate.key === key);
  if (item?.type !== "single") throw new Error(`cannot print ${operator} over ${key}`);
  const relevant = item.relevance ? `r${x(item)} && ` : "";
  const oneOf = (codes: readonly unknown[]): string => `(${relevant}(${codes.map((code) => `${x(item)} === ${JSON.stringify(code)}`).join(" || ")}))`;
  if (operator === "eq") return oneOf([operand[1]]);
  if (operator === "in") return oneOf(operand[1] as unknown as readonly unknown[]);
  if (operator === "answered") return oneOf((item.answers ?? []).map(({ code }) => code));
  throw new Error(`cannot print ${operator} over ${key}`);
}
