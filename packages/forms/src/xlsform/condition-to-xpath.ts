import {
  type Condition,
  type Item,
  isCalendarDate,
  isMonth,
  type ListItem,
  type MissingKind,
  missingKindOf,
  type Scalar,
} from "@reintegration/model";
import { hasCompanion } from "./companion.ts";
import { referenceTo } from "./reference-to.ts";
import { rowCount } from "./row-count.ts";
import { xpathNumber, xpathText } from "./xpath-literals.ts";
import { allOf, anyOf, notOf } from "./xpath-logic.ts";

/** What a condition may name, and what a form leaves out. */
export interface FormScope {
  /** Items and context fields; of a record, the fields that stand beside each other, those around them, and lists. */
  readonly items: ReadonlyMap<string, Item | ListItem>;
  /** Fields that are not asked where a condition holds: the answers of a person who did not agree to the interview. */
  readonly unasked?: { readonly keys: ReadonlySet<string>; readonly where: Condition };
}

/**
 * Prints a condition as the XPath of an XLSForm, two-valued (rule M4): it gives for the answers in a form what `evaluate`
 * gives for the same answers in a response.
 *
 * The answer of a question that is not relevant counts as blank, and tools differ in whether they see to that: so each
 * comparison says itself when its question is asked. Only texts are compared with nodes that may be blank. Throws where a
 * condition cannot be said in a form.
 *
 * @example
 * const items = new Map([["works", { key: "works", type: "single", answers: [{ code: "yes", number: 1 }] } as const]]);
 * conditionToXPath({ eq: ["works", "yes"] }, { items }); // => "${works} = 'yes'"
 * conditionToXPath({ not: { answered: "works" } }, { items }); // => "not(${works} != '')"
 */
export function conditionToXPath(condition: Condition, scope: FormScope, within: readonly string[] = []): string {
  const print = (part: Condition): string => conditionToXPath(part, scope, within);
  if ("and" in condition) return allOf(condition.and.map(print));
  if ("or" in condition) return anyOf(condition.or.map(print));
  if ("not" in condition) return notOf(print(condition.not));
  const [operator, operand] = Object.entries(condition)[0] as [string, string | readonly [string, Scalar | readonly Scalar[]]];
  const [key, value] = typeof operand === "string" ? [operand, undefined] : operand;
  const item = scope.items.get(key);
  if (item === undefined) throw new Error(`a condition names ${JSON.stringify(key)}, which is no item or context field`);
  if (within.includes(key)) throw new Error(`whether ${[...within, key].join(" is asked depends on ")} goes round in a circle`);
  const about = (part: Condition): string => {
    const printed = conditionToXPath(part, scope, [...within, key]);
    // a chain of conditions may double with each link
    if (printed.length > longestCondition) throw new Error(`when ${key} is asked takes more characters to say than a form can hold`);
    return printed;
  };
  const relevant = item.relevance ? about(item.relevance) : "true()";
  const unasked = scope.unasked?.keys.has(key) ? about(scope.unasked.where) : "false()";
  const shown = allOf([notOf(unasked), relevant]);
  if (operator === "answered") return allOf([shown, answered(item)]);
  if (operator !== "missing") return allOf([shown, comparison(operator, item, value as Scalar | readonly Scalar[])]);
  const kind = value as MissingKind;
  if (kind === "absent") return allOf([relevant, anyOf([unasked, blank(item)])]);
  const chosen = allOf([shown, isMissing(item, kind)]);
  return kind === "not_applicable" ? anyOf([notOf(relevant), chosen]) : chosen;
}

const longestCondition = 32_767;

const filled = ({ key }: Item): string => `${referenceTo(key)} != ''`;

/** A list is answered where it has rows: the form asks for their number. */
function hasRows({ key }: ListItem): string {
  const count = referenceTo(rowCount(key));
  return allOf([`${count} != ''`, `${count} > 0`]);
}

function blank(item: Item | ListItem): string {
  if (item.type === "list") return notOf(hasRows(item));
  return allOf([`${referenceTo(item.key)} = ''`, hasCompanion(item) ? `${referenceTo(`${item.key}_missing`)} = ''` : "true()"]);
}

function answered(item: Item | ListItem): string {
  if (item.type === "list") return hasRows(item);
  const kinds = item.answers ? (item.missing ?? []) : [];
  return allOf([
    filled(item),
    ...kinds.map((kind) => (item.type === "multiple" ? notOf(isMissing(item, kind)) : `${referenceTo(item.key)} != '${kind}'`)),
  ]);
}

function isMissing(item: Item | ListItem, kind: MissingKind): string {
  if (item.type === "list" || !item.missing?.includes(kind)) return "false()";
  if (item.type === "multiple") return `selected(${referenceTo(item.key)}, '${kind}')`;
  if (!hasCompanion(item)) return `${referenceTo(item.key)} = '${kind}'`;
  return allOf([`${referenceTo(item.key)} = ''`, `${referenceTo(`${item.key}_missing`)} = '${kind}'`]);
}

const symbols: Readonly<Record<string, string>> = { eq: "=", in: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" };

function comparison(operator: string, item: Item | ListItem, value: Scalar | readonly Scalar[]): string {
  const { key, type } = item;
  if (operator === "includes") return type === "multiple" ? `selected(${referenceTo(key)}, ${xpathText(String(value))})` : "false()";
  const isNumber = type === "integer" || type === "decimal";
  const values = (typeof value === "object" ? value : [value]).filter(
    (each) => typeof each === (isNumber ? "number" : "string") && missingKindOf(each) === undefined,
  );
  const symbol = symbols[operator];
  if (symbol === undefined) throw new Error(`a condition has the operator ${JSON.stringify(operator)}, which there is not`);
  if (item.type === "list" || type === "multiple" || values.length === 0) return "false()";
  const left = isNumber || symbol === "=" ? referenceTo(key) : `translate(${referenceTo(key)}, '-', '')`;
  const compared = anyOf(
    values.map((each) => `${left} ${symbol} ${typeof each === "number" ? xpathNumber(each) : right(item, each, symbol)}`),
  );
  return isNumber || symbol !== "=" ? allOf([filled(item), compared]) : compared;
}

/** XPath orders numbers only: of a date its digits are compared. */
function right({ key, type }: Item, value: string, symbol: string): string {
  if (symbol === "=") return xpathText(value);
  const isOfType = type === "date" ? isCalendarDate(value) : type === "month" && isMonth(value);
  if (!isOfType) throw new Error(`a condition orders ${key}, of type ${type}, by ${JSON.stringify(value)}: a form cannot do that`);
  return value.replaceAll("-", "");
}
