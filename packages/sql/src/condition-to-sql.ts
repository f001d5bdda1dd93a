import { type Condition, type Item, missingKinds, type Scalar } from "@reintegration/model";
import { choicesOfText } from "./choices-of-text.ts";
import { doubleLiteral } from "./double-literal.ts";
import { isAnswer } from "./is-answer.ts";
import { isOneOf } from "./is-one-of.ts";
import { numberOfText } from "./number-of-text.ts";
import { cellOf, type RowItems } from "./row-items.ts";
import { textLiteral } from "./text-literal.ts";

/**
 * Prints a condition as SQL that is TRUE or FALSE for every row, never NULL (rule M4): what `evaluate` says of the response.
 *
 * An item with a relevance counts only where that holds, so its condition is printed with those that name it.
 */
export function conditionToSql(row: RowItems, condition: Condition): string {
  const print = (part: Condition): string => conditionToSql(row, part);
  if ("and" in condition) return joined(condition.and.map(print), "AND", "TRUE");
  if ("or" in condition) return joined(condition.or.map(print), "OR", "FALSE");
  if ("not" in condition) return `NOT ${print(condition.not)}`;
  if ("answered" in condition) return ofItem(row, condition.answered, (item) => isAnswer(row, item), "FALSE");
  if ("missing" in condition) return missing(row, ...condition.missing);
  const [operator, [key, expected]] = Object.entries(condition)[0] as [Operator, readonly [string, Scalar | readonly Scalar[]]];
  return ofItem(row, key, (item) => comparison(row, item, operator, expected), "FALSE");
}

type Operator = "eq" | "in" | "gt" | "gte" | "lt" | "lte" | "includes";

/** A condition on the cell of an item that is FALSE where the item is irrelevant; `unknown` stands where no item has the key. */
function ofItem(row: RowItems, key: string, print: (item: Item) => string, unknown: "TRUE" | "FALSE"): string {
  const item = row.items.get(key);
  if (item === undefined) return unknown;
  const condition = print(item);
  return item.relevance && condition !== "FALSE" ? `(${conditionToSql(row, item.relevance)} AND ${condition})` : condition;
}

function missing(row: RowItems, key: string, kind: string): string {
  const { dialect } = row;
  if (kind !== "absent") {
    const isKind = ofItem(row, key, (item) => `COALESCE(${cellOf(row, item)} = ${textLiteral(dialect, kind)}, FALSE)`, "FALSE");
    const relevance = row.items.get(key)?.relevance;
    return kind === "not_applicable" && relevance ? `(NOT ${conditionToSql(row, relevance)} OR ${isKind})` : isKind;
  }
  const kinds = missingKinds.filter((other) => other !== "absent");
  const isNothing = (item: Item): string =>
    `(NOT ${isAnswer(row, item)} AND COALESCE(NOT ${isOneOf(dialect, cellOf(row, item), kinds)}, TRUE))`;
  return ofItem(row, key, isNothing, "TRUE");
}

const signs = { gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;
const holds = {
  gt: (left: string, right: string) => left > right,
  gte: (left: string, right: string) => left >= right,
  lt: (left: string, right: string) => left < right,
  lte: (left: string, right: string) => left <= right,
} as const;

function comparison(row: RowItems, item: Item, operator: Operator, expected: Scalar | readonly Scalar[]): string {
  const { dialect } = row;
  const cell = cellOf(row, item);
  const wanted = Array.isArray(expected) ? (expected as readonly Scalar[]) : [expected as Scalar];
  const texts = wanted.filter((value) => typeof value === "string");
  const numbers = wanted.filter((value) => typeof value === "number");
  const isOrder = operator !== "eq" && operator !== "in" && operator !== "includes";
  if (item.type === "multiple") {
    const [code] = texts;
    if (operator !== "includes" || code === undefined) return "FALSE";
    return `(${isAnswer(row, item)} AND ${choicesOfText(dialect, cell).some((choice) => `${choice} = ${textLiteral(dialect, code)}`)})`;
  }
  if (operator === "includes") return "FALSE";
  if (item.type === "single") {
    const codes = (item.answers ?? []).map(({ code }) => code);
    const [bound] = texts;
    const met = isOrder
      ? codes.filter((code) => bound !== undefined && holds[operator](code, bound))
      : codes.filter((code) => texts.includes(code));
    return met.length === 0 ? "FALSE" : `COALESCE(${isOneOf(dialect, cell, met)}, FALSE)`;
  }
  if (item.type === "integer" || item.type === "decimal") {
    if (numbers.length === 0) return "FALSE";
    const literals = numbers.map((value) => doubleLiteral(dialect, value));
    const test = isOrder ? `${signs[operator]} ${literals[0]}` : `IN (${literals.join(", ")})`;
    return `COALESCE(${numberOfText(dialect, item.type, cell)} ${test}, FALSE)`;
  }
  if (texts.length === 0) return "FALSE";
  if (!isOrder) return answers(texts).length > 0 ? `COALESCE(${isOneOf(dialect, cell, answers(texts))}, FALSE)` : "FALSE";
  const ordered = dialect === "postgres" ? `${cell} COLLATE "C"` : cell;
  return `(${isAnswer(row, item)} AND ${ordered} ${signs[operator]} ${textLiteral(dialect, texts[0] as string)})`;
}

/** Texts that can be answers: no missing kinds, and not blank. */
function answers(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== "" && !missingKinds.some((kind) => kind === text));
}

function joined(parts: readonly string[], operator: "AND" | "OR", empty: "TRUE" | "FALSE"): string {
  if (parts.length < 2) return parts[0] ?? empty;
  return `(${parts.join(` ${operator} `)})`;
}
