import type { AnswerDefinition, CodelistDefinition, InstrumentDefinition, ItemDefinition } from "./gen/definitions.ts";
import type { Answer, Instrument, Item, Status } from "./instrument.ts";
import { referenceOf } from "./reference.ts";

/**
 * An instrument definition as algorithms take it: codelists put in place of their references, texts left out.
 *
 * Throws when a codelist that the definition names is not among `codelists`.
 */
export function resolveInstrument(
  definition: InstrumentDefinition,
  codelists: readonly CodelistDefinition[],
  file: { readonly digest?: string; readonly status?: Status } = {},
): Instrument {
  const answersOf = (item: ItemDefinition): readonly Answer[] | undefined =>
    answersOfItem(item, codelists)?.map(({ code, number, exclusive }) => (exclusive ? { code, number, exclusive } : { code, number }));
  const resolve = (item: ItemDefinition): Item => {
    const { text, hint, codelist, answers, missingLabels, provenance, ...structure } = item;
    const resolved = answersOf(item);
    return { ...structure, ...(resolved && { answers: resolved }) };
  };
  const { id, version, basis, identifiedBy, duplicates, dateOrder, consentRefused } = definition;
  return {
    id,
    version,
    basis,
    ...file,
    dimensions: definition.dimensions.map((dimension) => dimension.id),
    context: definition.context.map(resolve),
    items: definition.items.map(resolve),
    identifiedBy,
    duplicates,
    dateOrder: dateOrder as unknown as Instrument["dateOrder"],
    ...(consentRefused && { consentRefused }),
  };
}

/** The answers of an item, from its own list or from the codelist it names; `undefined` where it has none. */
export function answersOfItem(item: ItemDefinition, codelists: readonly CodelistDefinition[]): readonly AnswerDefinition[] | undefined {
  if (item.codelist === undefined) return item.answers;
  const codelist = codelists.find((candidate) => referenceOf(candidate) === item.codelist);
  if (codelist === undefined) throw new Error(`${item.key} names codelist ${item.codelist}, which is not known`);
  return codelist.answers;
}
