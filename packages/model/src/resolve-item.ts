import type { AnswerDefinition, CodelistDefinition, ItemDefinition } from "./gen/definitions.ts";
import type { Answer, Item } from "./instrument.ts";
import { referenceOf } from "./reference.ts";

/**
 * An item as algorithms take it: its codelist put in place, texts and provenance left out.
 *
 * Throws when the codelist that it names is not among `codelists`.
 */
export function resolveItem(item: ItemDefinition, codelists: readonly CodelistDefinition[]): Item {
  const { text, hint, codelist, answers, missingLabels, provenance, ...structure } = item;
  const resolved = answersOfItem(item, codelists)?.map(
    ({ code, number, exclusive }): Answer => (exclusive ? { code, number, exclusive } : { code, number }),
  );
  return { ...structure, ...(resolved && { answers: resolved }) };
}

/** The answers of an item, from its own list or from the codelist it names; `undefined` where it has none. */
export function answersOfItem(item: ItemDefinition, codelists: readonly CodelistDefinition[]): readonly AnswerDefinition[] | undefined {
  if (item.codelist === undefined) return item.answers;
  const codelist = codelists.find((candidate) => referenceOf(candidate) === item.codelist);
  if (codelist === undefined) throw new Error(`${item.key} names codelist ${item.codelist}, which is not known`);
  return codelist.answers;
}
