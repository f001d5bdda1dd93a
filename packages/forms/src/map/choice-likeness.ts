import { codesOf } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";
import { comparableWords } from "./comparable-words.ts";
import { flagMeaning } from "./flag-meaning.ts";
import type { SourceColumn } from "./source-column.ts";
import { textSimilarity } from "./text-similarity.ts";

/** A label of a few words says less than a whole question with it. */
const labelOnly = 0.85;

/** How likely it is that a column of yes and no stands for one answer of a multiple choice, for each answer; nothing for other columns. */
export function choiceLikeness({ header, values }: SourceColumn, field: Field): { readonly code: string; readonly similarity: number }[] {
  const texts = [...values.keys()];
  if (field.item.type !== "multiple" || texts.length === 0 || !texts.every((text) => flagMeaning(text) !== undefined)) return [];
  const whole = comparableWords(header);
  const last = comparableWords(header.split(/[/>:.]|\s-\s/).at(-1) ?? "");
  return codesOf(field).map((code) => {
    const similarities = [...field.labels.values()].flatMap(({ text, answers = {}, missing = {} }) => {
      const label = comparableWords(answers[code] ?? missing[code] ?? code);
      return [textSimilarity(whole, [...comparableWords(text), ...label], () => 1), labelOnly * textSimilarity(last, label, () => 1)];
    });
    return { code, similarity: Math.max(0, ...similarities) };
  });
}
