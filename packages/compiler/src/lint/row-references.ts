import { pointerTo, type RecordDefinition } from "@reintegration/model";
import { type Finding, findingsOf } from "./finding.ts";
import { placesOfItems } from "./places-of-items.ts";

const finding = findingsOf("references");

/** What a record says of the rows of its lists: a total is a number outside them and its parts are numbers in a list; a row is named by a text, and has one. */
export function rowReferences(path: string, definition: RecordDefinition): Finding[] {
  const places = placesOfItems(definition);
  const isNumber = (key: string, inList: boolean): boolean =>
    places.some(
      ({ item, list }) => item.key === key && (list !== undefined) === inList && (item.type === "integer" || item.type === "decimal"),
    );
  const texts = places.filter(({ item }) => item.type === "text");
  const names = (definition.rowNames ?? []).flatMap(({ field, row }, index) => [
    ...(texts.some(({ item }) => item.key === field)
      ? []
      : [finding(path, pointerTo("rowNames", index, "field"), `“${field}” is no text`, "name a text of the record")]),
    ...(texts.some(({ item, list }) => item.key === row && list !== undefined)
      ? []
      : [finding(path, pointerTo("rowNames", index, "row"), `“${row}” is no text in a list`, "name a text of the rows of a list")]),
  ]);
  const totals = (definition.totals ?? []).flatMap(({ total, parts }, index) => [
    ...(isNumber(total, false)
      ? []
      : [finding(path, pointerTo("totals", index, "total"), `“${total}” is no number outside lists`, "name a number of the record")]),
    ...(isNumber(parts, true)
      ? []
      : [finding(path, pointerTo("totals", index, "parts"), `“${parts}” is no number in a list`, "name a number of the rows of a list")]),
  ]);
  return [...names, ...totals];
}
