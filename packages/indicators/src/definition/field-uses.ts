import type { Condition, DateOf, Indicator, IndicatorSource, Item, Measure, Quantity, Selection } from "@reintegration/model";

type FieldType = Item["type"] | "reference";

/** A place in a measure that names a field, or speaks of fields in a condition. */
export type FieldUse = {
  /** JSON Pointer into the definition. */
  readonly path: string;
  readonly source: IndicatorSource;
} & ({ readonly key: string; readonly types: readonly FieldType[] } | { readonly where: Condition });

const date: readonly FieldType[] = ["date"];
const number: readonly FieldType[] = ["integer", "decimal"];
const name: readonly FieldType[] = ["text", "reference", "single"];
const single: readonly FieldType[] = ["single"];

/** Every place of a measure that names a field of the records, with the source whose field it is. */
export function fieldUses({ measure }: Indicator): FieldUse[] {
  if (measure === undefined) return [];
  const { source, each, population, denominator, numerator, sum, value, change, exposure } = measure;
  const counted = (each !== undefined ? population.source : undefined) ?? source;
  const uses: FieldUse[] = [
    ...ofSource(measure, source, "/measure/source"),
    ...ofSelection(measure, population, "/measure/population"),
    ...ofSelection(measure, denominator, "/measure/denominator"),
    ...ofSelection(measure, numerator, "/measure/numerator"),
    ...ofPair(measure, exposure, "/measure/exposure"),
  ];
  if (sum !== undefined) uses.push({ path: "/measure/sum", source: counted, key: sum, types: number });
  if (value !== undefined) uses.push(...ofQuantity(measure, value, counted));
  if (change !== undefined) uses.push({ path: "/measure/change/round", source: counted, key: change.round, types: single });
  return uses;
}

function ofSource({ each }: Measure, source: IndicatorSource, at: string): FieldUse[] {
  return [
    ...(source.date === undefined ? [] : [{ path: `${at}/date`, source, key: source.date, types: date }]),
    ...(each === undefined ? [] : [{ path: "/measure/each", source, key: each, types: name }]),
  ];
}

function ofSelection(measure: Measure, selection: Selection | undefined, at: string): FieldUse[] {
  if (selection === undefined) return [];
  const { where, within } = selection;
  const source = selection.source ?? measure.source;
  return [
    ...(selection.source ? ofSource(measure, source, `${at}/source`) : []),
    ...(where ? [{ path: `${at}/where`, source, where }] : []),
    ...ofPair(measure, within, `${at}/within`),
  ];
}

function ofPair(measure: Measure, pair: { readonly from: DateOf; readonly to: DateOf } | undefined, at: string): FieldUse[] {
  return pair ? [...ofDate(measure, pair.from, `${at}/from`), ...ofDate(measure, pair.to, `${at}/to`)] : [];
}

function ofDate(measure: Measure, { source: own, where, key }: DateOf, at: string): FieldUse[] {
  const source = own ?? measure.source;
  return [
    ...(own ? ofSource(measure, own, `${at}/source`) : []),
    ...(where ? [{ path: `${at}/where`, source, where }] : []),
    { path: `${at}/key`, source, key, types: date },
  ];
}

function ofQuantity(measure: Measure, value: Quantity, source: IndicatorSource): FieldUse[] {
  const at = "/measure/value";
  if ("days" in value) return ofPair(measure, value.days, `${at}/days`);
  if ("key" in value) return [{ path: `${at}/key`, source, key: value.key, types: number }];
  if ("codes" in value) return [{ path: `${at}/codes/key`, source, key: value.codes.key, types: single }];
  const { from, to, outOf } = value.gain;
  const keys = { from, to, ...(outOf !== undefined && { outOf }) };
  return Object.entries(keys).map(([name, key]) => ({ path: `${at}/gain/${name}`, source, key, types: number }));
}
