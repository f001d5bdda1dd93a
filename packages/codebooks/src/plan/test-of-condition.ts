import type { Condition, Item, Scalar } from "@reintegration/model";
import { missingNumber } from "./missing-number.ts";

type Operator = "=" | ">" | ">=" | "<" | "<=";

/**
 * A condition made ready for printing in any script (rule M4): what it names is known, comparisons of codes are lists of numbers, and
 * what can never hold is a constant. Each test on a missing or irrelevant answer is false.
 */
export type Test =
  | { readonly test: "numbers"; readonly item: Item; readonly numbers: readonly number[] }
  | { readonly test: "chosen"; readonly item: Item; readonly code: string }
  | { readonly test: "number"; readonly item: Item; readonly operator: Operator; readonly value: number }
  | { readonly test: "text"; readonly item: Item; readonly operator: Operator; readonly value: string }
  | { readonly test: "answered"; readonly item: Item }
  | { readonly test: "missing"; readonly item: Item; readonly number: number }
  | { readonly test: "and" | "or"; readonly parts: readonly Test[] }
  | { readonly test: "not"; readonly part: Test }
  | { readonly test: "constant"; readonly holds: boolean };

const never: Test = { test: "constant", holds: false };
const operators = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;

/** Makes a condition ready for printing. `byKey` holds the items and context fields. */
export function testOfCondition(condition: Condition, byKey: ReadonlyMap<string, Item>): Test {
  if ("and" in condition) return { test: "and", parts: condition.and.map((part) => testOfCondition(part, byKey)) };
  if ("or" in condition) return { test: "or", parts: condition.or.map((part) => testOfCondition(part, byKey)) };
  if ("not" in condition) return { test: "not", part: testOfCondition(condition.not, byKey) };
  if ("answered" in condition) {
    const item = byKey.get(condition.answered);
    return item ? { test: "answered", item } : never;
  }
  if ("missing" in condition) {
    const [key, kind] = condition.missing;
    const item = byKey.get(key);
    return item ? { test: "missing", item, number: missingNumber(kind) } : { test: "constant", holds: kind === "absent" };
  }
  if ("includes" in condition) {
    const [key, code] = condition.includes;
    const item = byKey.get(key);
    const isChoice = item?.type === "multiple" && item.answers?.some((answer) => answer.code === code);
    return item && isChoice ? { test: "chosen", item, code } : never;
  }
  const [[name, [key, expected]]] = Object.entries(condition) as [[keyof typeof operators | "in", [string, Scalar | readonly Scalar[]]]];
  const item = byKey.get(key);
  if (item === undefined || item.type === "multiple") return never;
  const values = name === "in" ? (expected as readonly Scalar[]) : [expected as Scalar];
  const operator = name === "in" ? "=" : operators[name];
  if (item.type === "single") {
    const numbers = (item.answers ?? [])
      .filter(({ code }) => values.some((value) => holds(code, operator, value)))
      .map(({ number }) => number);
    return numbers.length > 0 ? { test: "numbers", item, numbers } : never;
  }
  const isNumber = item.type === "integer" || item.type === "decimal";
  const parts = values.flatMap((value): Test[] => {
    if (isNumber) return typeof value === "number" ? [{ test: "number", item, operator, value }] : [];
    return typeof value === "string" && value !== "" ? [{ test: "text", item, operator, value }] : [];
  });
  const [first, ...more] = parts;
  if (first === undefined) return never;
  return more.length > 0 ? { test: "or", parts } : first;
}

function holds(code: string, operator: Operator, value: Scalar): boolean {
  if (typeof value !== "string") return false;
  if (operator === "=") return code === value;
  if (operator === ">") return code > value;
  if (operator === ">=") return code >= value;
  return operator === "<" ? code < value : code <= value;
}
