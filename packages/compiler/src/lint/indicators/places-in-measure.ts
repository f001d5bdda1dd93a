import {
  type DateOfDefinition,
  type IndicatorSource,
  type MeasureDefinition,
  pointerTo,
  type SelectionDefinition,
} from "@reintegration/model";

/** A part of a measure, where it stands in the file, and the source that it reads. */
export interface PlacedPart<Part> {
  readonly part: Part;
  /** JSON Pointer. */
  readonly at: string;
  readonly source: IndicatorSource;
}

/** A selection, with its name. */
export interface PlacedSelection extends PlacedPart<SelectionDefinition> {
  readonly name: "population" | "denominator" | "numerator";
}

/** The source whose rows are counted, which values, rounds and groups are taken from: that of the population. */
export const countedSource = ({ source, population }: MeasureDefinition): IndicatorSource => population.source ?? source;

/** The population, denominator and numerator, as far as they are there. */
export function selectionsIn(measure: MeasureDefinition): PlacedSelection[] {
  return (["population", "denominator", "numerator"] as const).flatMap((name) => {
    const part = measure[name];
    return part === undefined ? [] : [{ name, part, at: pointerTo("measure", name), source: part.source ?? measure.source }];
  });
}

/** Every first or last date that a measure speaks of. */
export function datesIn(measure: MeasureDefinition): PlacedPart<DateOfDefinition>[] {
  const pair = (
    dates: { readonly from: DateOfDefinition; readonly to: DateOfDefinition } | undefined,
    at: string,
  ): PlacedPart<DateOfDefinition>[] =>
    dates === undefined
      ? []
      : (["from", "to"] as const).map((end) => ({
          part: dates[end],
          at: at + pointerTo(end),
          source: dates[end].source ?? measure.source,
        }));
  const { value, exposure } = measure;
  return [
    ...selectionsIn(measure).flatMap(({ part, at }) => pair(part.within, `${at}/within`)),
    ...(value !== undefined && "days" in value ? pair(value.days, pointerTo("measure", "value", "days")) : []),
    ...pair(exposure, pointerTo("measure", "exposure")),
  ];
}

/** Every source that a measure writes out, its own first. */
export function sourcesIn(measure: MeasureDefinition): { readonly source: IndicatorSource; readonly at: string }[] {
  return [
    { source: measure.source, at: pointerTo("measure", "source") },
    ...[...selectionsIn(measure), ...datesIn(measure)].flatMap(({ part, at }) =>
      part.source === undefined ? [] : [{ source: part.source, at: `${at}/source` }],
    ),
  ];
}
