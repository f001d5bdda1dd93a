import { normaliseLabel } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import { comparableWords } from "./comparable-words.ts";
import { textSimilarity } from "./text-similarity.ts";

/** A code that a text may stand for, and how likely that is, from 0 to 1. */
export interface ValueGuess {
  readonly code: string;
  readonly similarity: number;
}

/** The codes that a text may stand for, the likeliest first: by labels in every language, kinds of missing answers included. */
export function valueGuesses(text: string, field: Field): ValueGuess[] {
  const words = comparableWords(text);
  const folded = normaliseLabel(text);
  const best = new Map<string, number>((field.item.answers ?? []).map(({ code }) => [code, code.toLowerCase() === folded ? 1 : 0]));
  for (const { answers = {}, missing = {} } of field.labels.values()) {
    for (const [code, label] of [...Object.entries(answers), ...Object.entries(missing)]) {
      const similarity =
        normaliseLabel(label) === folded
          ? 1
          : Math.min(
              0.99,
              textSimilarity(words, comparableWords(label), () => 1),
            );
      best.set(code, Math.max(best.get(code) ?? 0, similarity));
    }
  }
  return [...best].map(([code, similarity]) => ({ code, similarity })).sort((one, other) => other.similarity - one.similarity);
}

/** How well the texts of a column fit the answers of a field: the mean of each one's best guess; lists by their parts. */
export function valueLikeness(texts: readonly string[], field: Field): number {
  const parts = field.item.type === "multiple" ? texts.flatMap(listParts) : texts;
  const sum = parts.reduce((total, text) => total + (valueGuesses(text, field)[0]?.similarity ?? 0), 0);
  return parts.length === 0 ? 0 : sum / parts.length;
}

/** The parts of a text that lists answers, where a mark says so; else the text itself. */
function listParts(text: string): string[] {
  return text.split(/\s*[;|\n]\s*|\s*,\s+/).filter((part) => part !== "");
}
