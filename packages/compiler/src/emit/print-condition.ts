import { type Condition, type Item, missingKindOf, missingKinds } from "@reintegration/model";

/** Codes that are compared one by one; more of them are looked up. */
export const fewCodes = 16;

/**
 * A condition as a TypeScript expression over the cells of a response: what `evaluate` gives with `answerLookup` (rules M3, M4).
 *
 * `x` names the variable of an item's cell, and `r` before it that of its relevance. `answers` prints whether a relevant cell holds
 * an answer; by itself it uses `isAnswer` and `missingKindOf` of the model, and `items`, the list of items. Cells are cast, so that
 * a comparison does not narrow the next.
 *
 * @example
 * const item = { key: "works", type: "single", answers: [{ code: "yes", number: 1 }] } as const;
 * printCondition({ not: { eq: ["works", "yes"] } }, [item], () => "x0"); // => '!((x0 as unknown) === "yes")'
 */
export function printCondition(
  condition: Condition,
  items: readonly Item[],
  x: (item: Item) => string,
  answers: (item: Item) => string = (item) => printIsAnswer(item, items.indexOf(item), x(item)),
): string {
  const print = (part: Condition): string => printCondition(part, items, x, answers);
  if ("and" in condition) return allOf(condition.and.map(print));
  if ("or" in condition) return anyOf(condition.or.map(print));
  if ("not" in condition) return `!(${print(condition.not)})`;
  const [operator, operand] = Object.entries(condition)[0] as [string, readonly [string, unknown] | string];
  const [key, value] = typeof operand === "string" ? [operand] : operand;
  const item = items.find((candidate) => candidate.key === key);
  if (item === undefined) return String(operator === "missing" && value === "absent");
  const cell = `(${x(item)} as unknown)`;
  const relevance = item.relevance ? [`r${x(item)}`] : [];
  const isAnswer = answers(item);
  if (operator === "answered") return allOf([...relevance, isAnswer]);
  if (operator === "missing") return printMissing(String(value), cell, relevance, isAnswer);
  const isExpected =
    operator === "in"
      ? anyOf((value as readonly unknown[]).map((each) => printComparison("eq", item, cell, each, isAnswer)))
      : printComparison(operator, item, cell, value, isAnswer);
  return allOf([...relevance, isExpected]);
}

const allOf = (parts: readonly string[]): string => joined(parts, " && ", "true");
const anyOf = (parts: readonly string[]): string => joined(parts, " || ", "false");
const joined = (parts: readonly string[], by: string, none: string): string =>
  parts.length > 1 ? parts.map((part) => `(${part})`).join(by) : (parts[0] ?? none);

/** Whether a relevant cell holds an answer, as `isAnswer` says. */
function printIsAnswer(item: Item, index: number, name: string): string {
  const codes = item.answers ?? [];
  if (item.type === "single" && codes.length <= fewCodes)
    return anyOf(codes.map(({ code }) => `(${name} as unknown) === ${JSON.stringify(code)}`));
  if (item.type === "single" || item.type === "multiple") return `isAnswer(items[${index}] as Item, ${name})`;
  if (item.type === "integer" || item.type === "decimal") return `typeof ${name} === "number"`;
  return `typeof ${name} === "string" && missingKindOf(${name}) === undefined`;
}

/** A value that is no answer, and no other kind, is absent; an irrelevant item is not applicable. */
function printMissing(kind: string, cell: string, relevance: readonly string[], isAnswer: string): string {
  const isKind = (each: string): string => `${cell} === ${JSON.stringify(each)}`;
  if (kind === "not_applicable") return anyOf([...relevance.map((name) => `!${name}`), isKind(kind)]);
  if (kind !== "absent") return allOf([...relevance, isKind(kind)]);
  const others = missingKinds.filter((each) => each !== "absent").map(isKind);
  return allOf([...relevance, `!(${isAnswer})`, `!(${anyOf(others)})`]);
}

const signs: Readonly<Record<string, string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=" };

/** A comparison of a relevant cell with one value; `false` where no answer of the item can fulfil it. */
function printComparison(operator: string, { type, answers = [] }: Item, cell: string, value: unknown, isAnswer: string): string {
  const isCode = answers.some(({ code }) => code === value);
  if (operator === "includes")
    return type === "multiple" && isCode ? `${isAnswer} && (${cell} as readonly unknown[]).includes(${JSON.stringify(value)})` : "false";
  const wanted = type === "integer" || type === "decimal" ? "number" : "string";
  if (type === "multiple" || typeof value !== wanted) return "false";
  if (operator === "eq") {
    const isPossible = type === "single" ? isCode : missingKindOf(value) === undefined;
    return isPossible ? `${cell} === ${JSON.stringify(value)}` : "false";
  }
  return `(${isAnswer}) && (${cell} as ${wanted}) ${signs[operator]} ${JSON.stringify(value)}`;
}
