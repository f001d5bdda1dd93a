import { type RecordDefinition, recordIdPattern } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { type Finding, findingsOf } from "./finding.ts";
import { placesOfItems } from "./places-of-items.ts";

const finding = findingsOf("references");

/** References lead to records that are there, and a record has an id that references can name. */
export function recordReferences(path: string, definition: RecordDefinition, records: readonly SourceFile<RecordDefinition>[]): Finding[] {
  const known = new Set(records.map((file) => file.definition.id));
  const targets = placesOfItems(definition).flatMap(({ item, at }) =>
    item.type === "reference" && !known.has(item.to)
      ? [finding(path, `${at}/to`, `there is no record “${item.to}”`, "correct the id, or write the record")]
      : [],
  );
  return [...targets, ...ownId(path, definition)];
}

/** The first of `identifiedBy` is the record's own id. */
function ownId(path: string, definition: RecordDefinition): Finding[] {
  const place = placesOfItems(definition).find(({ item }) => item.key === definition.identifiedBy[0]);
  if (place === undefined || place.list !== undefined) return [];
  const { item, at } = place;
  if (item.type !== "text" || item.pattern !== recordIdPattern)
    return [
      finding(
        path,
        at,
        `“${item.key}” is the record's own id, which references could not name as it is`,
        `make it a text with the pattern ${recordIdPattern} and a maxLength of 64`,
      ),
    ];
  return [
    ...(item.required ? [] : [finding(path, at, "a record has its own id", 'add "required": true')]),
    ...(item.relevance || item.missing ? [finding(path, at, "a record is never without its id", "take relevance and missing out")] : []),
  ];
}
