import { type Item, type Labels, type MissingKind, missingKinds, ownValue } from "@reintegration/model";
import type { Words } from "../words/words.ts";
import { missingNumber } from "./missing-number.ts";

/** One item in one language: its texts, and each value that it may hold with number and label. */
export interface ItemDescription {
  readonly text: string;
  readonly hint: string | undefined;
  readonly answers: readonly { readonly code: string; readonly number: number; readonly label: string }[];
  /** All five kinds, the item's own labels first. */
  readonly missing: readonly { readonly code: MissingKind; readonly number: number; readonly label: string }[];
}

/** Describes an item. A text that there is not in this language is the code or key itself: a label is never empty. */
export function describeItem({ key, answers = [] }: Item, labels: Labels, words: Words): ItemDescription {
  const texts = ownValue(labels.items, key);
  return {
    text: texts?.text || key,
    hint: texts?.hint || undefined,
    answers: answers.map(({ code, number }) => ({ code, number, label: ownText(texts?.answers, code) ?? code })),
    missing: missingKinds.map((code) => ({
      code,
      number: missingNumber(code),
      label: ownText(texts?.missing, code) ?? words.missing[code],
    })),
  };
}

const ownText = (texts: Readonly<Record<string, string>> | undefined, code: string): string | undefined =>
  texts && Object.hasOwn(texts, code) ? texts[code] || undefined : undefined;
