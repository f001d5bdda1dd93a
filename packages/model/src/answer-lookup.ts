import { evaluate } from "./evaluate.ts";
import type { Item } from "./instrument.ts";
import { missingKindOf } from "./missing.ts";

/**
 * Whether a value is an answer that the item can hold: a known code, a list of known codes, a number, or a text.
 * Missing kinds are not answers. What a text or number must look like is not looked at.
 */
export function isAnswer(item: Item, value: unknown): boolean {
  if (missingKindOf(value) !== undefined) return false;
  const isCode = (code: unknown): boolean => item.answers?.some((answer) => answer.code === code) === true;
  if (item.type === "single") return isCode(value);
  if (item.type === "multiple") return Array.isArray(value) && value.every(isCode);
  return typeof value === (item.type === "integer" || item.type === "decimal" ? "number" : "string");
}

/**
 * Looks answers up as conditions see them (rules M3, M4): an irrelevant item is `"not_applicable"`, and a value that is
 * no answer of its item is absent.
 *
 * `valueOf` gives what the response holds under a key. Keys that no item has are absent.
 */
export function answerLookup(items: ReadonlyMap<string, Item>, valueOf: (key: string) => unknown): (key: string) => unknown {
  const lookup = (key: string): unknown => {
    const item = items.get(key);
    if (item === undefined) return undefined;
    if (item.relevance && !evaluate(item.relevance, lookup)) return "not_applicable";
    const value = valueOf(key);
    return isAnswer(item, value) ? value : missingKindOf(value);
  };
  return lookup;
}
