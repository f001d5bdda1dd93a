import type { CodelistDefinition, InstrumentDefinition, ItemDefinition } from "./gen/definitions.ts";
import type { Instrument, Item, Status } from "./instrument.ts";
import { referenceOf } from "./reference.ts";
import { resolveItem } from "./resolve-item.ts";

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
  const resolve = (item: ItemDefinition): Item => resolveItem(item, codelists);
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
    ...tooYoungIn(definition, codelists),
  };
}

/** The groups of age that lie below the first year for which the instrument is. */
function tooYoungIn({ ages, context }: InstrumentDefinition, codelists: readonly CodelistDefinition[]): Pick<Instrument, "tooYoung"> {
  const item = context.find(({ key }) => key === ages?.field);
  if (ages === undefined || item === undefined) return {};
  const answers = item.answers ?? codelists.find((list) => referenceOf(list) === item.codelist)?.answers ?? [];
  const codes = answers.filter(({ to }) => to !== undefined && to < ages.from).map(({ code }) => code);
  return codes.length === 0 ? {} : { tooYoung: { in: [item.key, codes] } };
}
