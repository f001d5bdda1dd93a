import { pointerTo, type RecordDefinition } from "@reintegration/model";
import { type Finding, findingsOf } from "./finding.ts";
import { placesOfItems } from "./places-of-items.ts";
import { repeats } from "./repeats.ts";

type Property = NonNullable<RecordDefinition["vocabularies"]>[number]["properties"][number];

const finding = findingsOf("references");

/**
 * A vocabulary names fields that are there, says a field of a list only for each of its rows, uses no prefix that its context
 * lacks, and never gives out what is sensitive.
 */
export function vocabularyReferences(path: string, definition: RecordDefinition): Finding[] {
  const places = placesOfItems(definition);
  const { vocabularies = [] } = definition;

  const properties = (entries: readonly Property[], at: string, prefixes: ReadonlySet<string>, outer?: string): Finding[] =>
    entries.flatMap((entry, index) => {
      const here = at + pointerTo(index);
      const list = entry.each ?? outer;
      const found = (property: string, message: string, mend: string): Finding => finding(path, here + pointerTo(property), message, mend);
      const { property, each, field, type, properties: inner } = entry;
      return [
        ...[property, ...(type === undefined ? [] : [type])].flatMap((term) => prefixFindings(term, `${here}/property`, prefixes)),
        ...((field === undefined) === (inner === undefined)
          ? [found("property", "a property has a field or properties of its own", "write one of the two")]
          : []),
        ...(each !== undefined && !places.some(({ item }) => item.key === each && item.type === "list")
          ? [found("each", `there is no list “${each}”`, "correct the key")]
          : []),
        ...(field === undefined ? [] : fieldFindings(field, list, found)),
        ...properties(inner ?? [], `${here}/properties`, prefixes, list),
      ];
    });

  function fieldFindings(field: string, list: string | undefined, found: (...parts: [string, string, string]) => Finding): Finding[] {
    const place = places.find(({ item }) => item.key === field);
    if (place === undefined) return [found("field", `there is no field “${field}”`, "correct the key")];
    if (place.list !== undefined && place.list !== list)
      return [found("field", `“${field}” is a field of the list “${place.list}”`, `add "each": "${place.list}"`)];
    if ("sensitive" in place.item && place.item.sensitive) return [found("field", `“${field}” is sensitive`, "take it out (rule J4)")];
    return [];
  }

  const prefixFindings = (term: string, at: string, prefixes: ReadonlySet<string>): Finding[] => {
    const [prefix, name] = term.split(":");
    const isKnown = prefixes.has(name === undefined ? "@vocab" : (prefix ?? ""));
    return isKnown ? [] : [finding(path, at, `the context does not say what “${term}” is`, "add its prefix, or @vocab, to the context")];
  };

  return vocabularies.flatMap(({ context, types, properties: entries }, index) => {
    const at = pointerTo("vocabularies", index);
    const prefixes = new Set(Object.keys(context));
    const place = places.find(({ item, list }) => item.key === types.field && list === undefined);
    return [
      ...(repeats(vocabularies.map(({ id }) => id)).includes(index)
        ? [finding(path, `${at}/id`, "two vocabularies have this id", "choose another id")]
        : []),
      ...(place?.item.type === "single"
        ? []
        : [finding(path, `${at}/types/field`, `“${types.field}” is no single choice outside lists`, "name one")]),
      ...[types.otherwise, ...Object.values(types.values)].flatMap((term) => prefixFindings(term, `${at}/types`, prefixes)),
      ...properties(entries, `${at}/properties`, prefixes),
    ];
  });
}
