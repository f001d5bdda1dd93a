import { type MissingKind, normaliseLabel } from "@reintegration/model";
import { codesOf } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";
import { orderCodes } from "./codes-in-order.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { segmentLabels } from "./segment-labels.ts";

/** What a text that lists chosen answers may say. */
export interface Summary {
  /** Lists of codes in the order of the definition: one where the text is clear, none where it cannot be read. */
  readonly readings: readonly (readonly string[])[];
  /** Labels stood where codes were expected. */
  readonly isGuess: boolean;
}

/**
 * Understands a text that lists the choices of one answer, joined by spaces (rule C4): codes, or labels of one language, which
 * may hold spaces themselves. Labels of the file's language come first, then codes, then labels of any language.
 */
export function summaryParser(field: Field, { languages, marks }: TextReading): (text: string) => Summary {
  const order = orderCodes(field);
  const codes = new Set(codesOf(field));
  const expected = languages.map((language) => codesByLabel(field, language));
  const others = [...field.labels.keys()]
    .filter((language) => !languages.includes(language))
    .map((language) => codesByLabel(field, language));
  const codeOf = (word: string): string | MissingKind => (codes.has(word) ? word : (marks.get(word) ?? word));
  const isKnown = (code: string): boolean => codes.has(code) || code === "absent";
  const withCodes = (labels: ReadonlyMap<string, string>) =>
    new Map([...[...codes].map((code) => [code.toLowerCase(), code] as const), ...labels]);

  const segment = (text: string, sets: readonly ReadonlyMap<string, string>[]): (readonly string[])[] => {
    const readings = sets.flatMap((labels) => segmentLabels(text, labels)).map(order);
    return [...new Map(readings.map((reading) => [reading.join(" "), reading])).values()];
  };

  return (text) => {
    const label = normaliseLabel(text);
    const labelled = segment(label, expected);
    if (labelled.length > 0) return { readings: labelled, isGuess: false };
    const words = text.trim().split(/\s+/).map(codeOf);
    if (words.every(isKnown)) return { readings: [order(words)], isGuess: false };
    const mixed = segment(label, expected.map(withCodes));
    if (mixed.length > 0) return { readings: mixed, isGuess: false };
    const guessed = segment(label, others);
    if (guessed.length > 0) return { readings: guessed, isGuess: true };
    // some codes are known: the others are then unknown codes, each to be named
    return { readings: words.some(isKnown) ? [order(words)] : [], isGuess: false };
  };
}

function codesByLabel(field: Field, language: string): Map<string, string> {
  const { answers = {}, missing = {} } = field.labels.get(language) ?? {};
  return new Map([...Object.entries(missing), ...Object.entries(answers)].map(([code, label]) => [normaliseLabel(label), code]));
}
