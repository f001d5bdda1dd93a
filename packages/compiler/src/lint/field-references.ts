import { type InstrumentDefinition, pointerTo, type RecordDefinition } from "@reintegration/model";
import { type Finding, findingsOf } from "./finding.ts";
import { type PlacedItem, placesOfItems } from "./places-of-items.ts";

const finding = findingsOf("references");

/** The fields that an instrument or record names outside its conditions are there, and are what they are named as. */
export function fieldReferences(path: string, definition: InstrumentDefinition | RecordDefinition): Finding[] {
  const places = placesOfItems(definition);
  const placeOf = (key: string): PlacedItem | undefined => places.find(({ item }) => item.key === key);
  const check = (key: string, at: string, fits: (place: PlacedItem) => boolean, what: string): Finding[] => {
    const place = placeOf(key);
    if (place === undefined) return [finding(path, at, `there is no ${nouns(definition)} “${key}”`, "correct the key")];
    return fits(place) ? [] : [finding(path, at, `“${key}” is not ${what}`, `name ${what}`)];
  };
  const hasOneAnswer = ({ item: { type } }: PlacedItem): boolean => type !== "multiple" && type !== "list";
  const isDate = ({ item: { type } }: PlacedItem): boolean => type === "date" || type === "month";
  const isSensitive = ({ item }: PlacedItem): boolean => "sensitive" in item && item.sensitive === true;
  const isInstrument = "context" in definition;
  return [
    ...definition.identifiedBy.flatMap((key, index) =>
      check(
        key,
        pointerTo("identifiedBy", index),
        (place) => hasOneAnswer(place) && !isSensitive(place) && (isInstrument ? place.part === "context" : place.list === undefined),
        `a ${isInstrument ? "context field" : "field outside lists"} with one answer that is not sensitive`,
      ),
    ),
    ...(isInstrument ? definition.duplicates : []).flatMap(({ by }, index) =>
      by.flatMap((key, place) => check(key, pointerTo("duplicates", index, "by", place), hasOneAnswer, "a field with one answer")),
    ),
    ...definition.dateOrder.flatMap((pair, index) => {
      const at = pointerTo("dateOrder", index);
      const lists = new Set(pair.flatMap((key) => placeOf(key)?.list ?? []));
      return [
        ...pair.flatMap((key, place) => check(key, at + pointerTo(place), isDate, "a date or month")),
        ...(pair[0] === pair[1] ? [finding(path, at, "a date does not lie after itself", "name two fields")] : []),
        ...(lists.size > 1 ? [finding(path, at, "rows of two lists do not belong together", "name two fields of one list")] : []),
      ];
    }),
  ];
}

const nouns = (definition: InstrumentDefinition | RecordDefinition): string =>
  "context" in definition ? "item or context field" : "field";
