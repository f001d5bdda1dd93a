import { type DateOf, keysOfCondition, type Measure, type Selection } from "@reintegration/model";
import { keysOfQuantity } from "./quantity-of.ts";

/** The fields that a measure reads of each row where every row counts by itself, those for groups left out. */
export function keysOfMeasure({ source, population, denominator, numerator, sum, value, exposure }: Measure): string[] {
  const ofDate = ({ where, key }: DateOf): string[] => [key, ...(where ? keysOfCondition(where) : [])];
  const ofPair = (pair: { readonly from: DateOf; readonly to: DateOf } | undefined): string[] =>
    pair ? [...ofDate(pair.from), ...ofDate(pair.to)] : [];
  const ofSelection = (selection: Selection | undefined): string[] =>
    selection ? [...(selection.where ? keysOfCondition(selection.where) : []), ...ofPair(selection.within)] : [];
  const ofValue = value === undefined ? [] : "days" in value ? ofPair(value.days) : keysOfQuantity(value);
  return [
    ...new Set([
      ...(source.date === undefined ? [] : [source.date]),
      ...[population, denominator, numerator].flatMap(ofSelection),
      ...(sum === undefined ? [] : [sum]),
      ...ofValue,
      ...ofPair(exposure),
    ]),
  ];
}
