import type { CodelistDefinition, RecordDefinition, RowItemDefinition } from "./gen/definitions.ts";
import type { Status } from "./instrument.ts";
import type { RecordType, ReferenceItem, RowItem } from "./record-type.ts";
import { resolveItem } from "./resolve-item.ts";

/**
 * A record definition as algorithms take it: codelists put in place of their references, texts left out.
 *
 * Throws when a codelist that the definition names is not among `codelists`.
 */
export function resolveRecord(
  definition: RecordDefinition,
  codelists: readonly CodelistDefinition[],
  file: { readonly digest?: string; readonly status?: Status } = {},
): RecordType {
  const resolve = (item: RowItemDefinition): RowItem => {
    if (item.type !== "reference") return resolveItem(item, codelists);
    const { text, hint, provenance, ...structure } = item;
    return structure satisfies ReferenceItem;
  };
  const { id, version, basis, filledIn, identifiedBy, dateOrder, totals, rowNames, vocabularies, items } = definition;
  return {
    id,
    version,
    basis,
    ...file,
    ...(filledIn && { filledIn }),
    identifiedBy,
    dateOrder: dateOrder as unknown as RecordType["dateOrder"],
    ...(totals && { totals }),
    ...(rowNames && { rowNames }),
    ...(vocabularies && { vocabularies: vocabularies.map(({ provenance, ...vocabulary }) => vocabulary) }),
    items: items.map((item) => {
      if (item.type !== "list") return resolve(item);
      const { text, hint, provenance, items: inner, ...structure } = item;
      return { ...structure, items: inner.map(resolve) };
    }),
  };
}
