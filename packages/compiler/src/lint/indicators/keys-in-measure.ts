import { type IndicatorSource, keysOfCondition, type MeasureDefinition, pointerTo } from "@reintegration/model";
import { countedSource, datesIn, selectionsIn, sourcesIn } from "./places-in-measure.ts";

/** A key that a measure names outside of conditions, of which source, and what the field must be. */
export interface PlacedKey {
  readonly key: string;
  readonly at: string;
  readonly source: IndicatorSource;
  readonly fits: readonly string[];
  readonly what: string;
}

const number = { fits: ["integer", "decimal"], what: "a number" };
const choice = { fits: ["single"], what: "a single choice" };

/** The keys that a measure names outside of conditions, but for those of dates of sources and of disaggregations. */
export function keysIn(measure: MeasureDefinition): PlacedKey[] {
  const { each, sum, value, change } = measure;
  const source = countedSource(measure);
  const placed = (key: string, at: readonly string[], type: Pick<PlacedKey, "fits" | "what">): PlacedKey => ({
    key,
    at: pointerTo("measure", ...at),
    source,
    ...type,
  });
  const oneAnswer = { fits: ["text", "reference", "single", "integer"], what: "a field with one answer" };
  return [
    ...(each === undefined ? [] : sourcesIn(measure).map((read) => ({ ...placed(each, ["each"], oneAnswer), source: read.source }))),
    ...(sum === undefined ? [] : [placed(sum, ["sum"], { fits: ["integer"], what: "a whole number" })]),
    ...(value !== undefined && "key" in value ? [placed(value.key, ["value", "key"], number)] : []),
    ...(value !== undefined && "codes" in value ? [placed(value.codes.key, ["value", "codes", "key"], choice)] : []),
    ...(value !== undefined && "gain" in value
      ? Object.entries(value.gain).map(([part, key]) => placed(key, ["value", "gain", part], number))
      : []),
    ...(change === undefined ? [] : [placed(change.round, ["change", "round"], choice)]),
    ...datesIn(measure).map(({ part, at, source: read }) => ({
      ...placed(part.key, [], { fits: ["date"], what: "a date" }),
      at: `${at}/key`,
      source: read,
    })),
  ];
}

/** The conditions of a measure. */
export function conditionsIn(measure: MeasureDefinition) {
  return [...selectionsIn(measure), ...datesIn(measure)].flatMap(({ part: { where }, at, source }) =>
    where === undefined ? [] : [{ condition: where, at: `${at}/where`, source }],
  );
}

/** Every key that a measure reads from a source, those in conditions included. */
export function keysReadIn(measure: MeasureDefinition): Pick<PlacedKey, "key" | "at" | "source">[] {
  return [
    ...keysIn(measure),
    ...conditionsIn(measure).flatMap(({ condition, at, source }) => keysOfCondition(condition).map((key) => ({ key, at, source }))),
  ];
}
