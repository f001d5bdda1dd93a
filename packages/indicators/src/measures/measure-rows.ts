import { type DateOf, evaluate, evaluateKnown, type MissingKind, type Selection } from "@reintegration/model";
import type { Outcome } from "../cells/tally.ts";
import { asCount } from "./as-count.ts";
import { dayOf } from "./day-of.ts";
import { groupCode } from "./group-code.ts";
import { inTime } from "./in-time.ts";
import { keysOfMeasure } from "./keys-of-measure.ts";
import { type MeasuredWith, type Measuring, noDay } from "./measuring.ts";
import { outcomeOfExposure } from "./outcome-of-exposure.ts";
import { quantityOf } from "./quantity-of.ts";
import { weightOfRow } from "./weight-of-row.ts";

/** Measures row by row: every record of the source counts by itself. */
export function measureRows(using: MeasuredWith): Measuring {
  const { measure, sourceOf, by, asOf = noDay, cells, design, problems } = using;
  const source = sourceOf(measure.source);
  const { lookup } = source;
  const { population, denominator } = measure;
  const dateOf = ({ where, key }: DateOf): number => (where === undefined || evaluate(where, lookup) ? dayOf(lookup(key)) : noDay);
  const isInTime = ({ within }: Selection): boolean | MissingKind =>
    within === undefined || inTime(dateOf(within.from), dateOf(within.to), within.duration, asOf);
  const isMeant = (selection: Selection): boolean =>
    (selection.where === undefined || evaluate(selection.where, lookup)) && isInTime(selection) === true;
  const isCounted = (selection: Selection): boolean | MissingKind => {
    const holds = selection.where === undefined || evaluateKnown(selection.where, lookup);
    if (holds !== true) return holds === false || isInTime(selection) === false ? false : holds;
    return isInTime(selection);
  };
  const outcome = (row: number): Outcome => {
    const { kind, sum, value, numerator, exposure } = measure;
    if (denominator !== undefined && !isMeant(denominator)) return undefined;
    if (kind === "share" && numerator !== undefined) {
      const held = isCounted(numerator);
      return typeof held === "string" ? held : Number(held);
    }
    if (sum !== undefined) return asCount(quantityOf({ key: sum }, lookup), sum, problems, row);
    if (value !== undefined && "days" in value) {
      const [from, to] = [dateOf(value.days.from), dateOf(value.days.to)];
      return from === noDay || to === noDay ? "absent" : to - from;
    }
    if (value !== undefined) return quantityOf(value, lookup);
    if (exposure === undefined || numerator === undefined) return 1;
    return outcomeOfExposure(using, dateOf(exposure.from), dateOf(exposure.to), isMeant(numerator) ? 1 : 0, row);
  };
  const take = (_day: number, row: number): void => {
    const repeated = source.repeated();
    if (repeated !== undefined) problems.add(repeated, row);
    const weighed = repeated === undefined ? weightOfRow(using, lookup, row) : undefined;
    if (weighed === undefined) return;
    const { weight, inStratum } = weighed;
    if (using.weights !== undefined) design.set(inStratum, (design.get(inStratum) ?? 0) + 1);
    if (!isMeant(population)) return;
    cells.add(
      by.map((field) => groupCode(lookup(field))),
      outcome(row),
      weight,
      inStratum,
    );
  };
  return { taps: [{ source, date: measure.source.date, keys: keysOfMeasure(measure), take }], finish() {} };
}
