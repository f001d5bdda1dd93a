import type { Item, Labels } from "@reintegration/model";
import { fill } from "../text/fill.ts";
import { conditionInWords } from "./condition-in-words.ts";
import type { Words } from "./words.ts";

/** Of whom a question is asked, in words. */
export function universeOf({ relevance }: Item, byKey: ReadonlyMap<string, Item>, labels: Labels, words: Words): string {
  return relevance ? fill(words.when, { condition: conditionInWords(relevance, byKey, labels, words) }) : words.everyone;
}
