import { type IndicatorSource, type MissingKind, warningAt } from "@reintegration/model";
import type { Outcome } from "../cells/tally.ts";
import { asCount } from "./as-count.ts";
import { column, wholes } from "./column.ts";
import { eachDates } from "./each-dates.ts";
import { type EachFlags, eachFlags } from "./each-flags.ts";
import { eachGroups } from "./each-groups.ts";
import { eachValues } from "./each-values.ts";
import type { MeasuredWith, Measuring, Tap } from "./measuring.ts";
import { noDay } from "./measuring.ts";
import { outcomeOfExposure } from "./outcome-of-exposure.ts";
import { keysOfQuantity, quantityOf } from "./quantity-of.ts";

/** Measures those whom a field tells apart: population, denominator and numerator are sets of them, each within the one before. */
export function measureEach(using: MeasuredWith): Measuring {
  const { measure, sourceOf, by, cells, problems } = using;
  const { population, denominator, numerator, value, sum, change, exposure } = measure;
  const each = using.eachIndex(measure.each as string);
  const own = sourceOf(population.source ?? measure.source);
  const groups = by.map((field) => eachGroups(using, each, field, own));
  const quantity = sum !== undefined ? { key: sum } : value !== undefined && !("days" in value) ? value : undefined;
  const [first, second] = [eachValues(), eachValues()];
  const rounds = new Set<unknown>();
  const takeValue = (slot: number, day: number, row: number): void => {
    if (quantity === undefined) return;
    const number = quantityOf(quantity, own.lookup);
    if (change === undefined) {
      first.take(slot, day, sum === undefined ? number : asCount(number, sum, problems, row));
      return;
    }
    const { round: roundKey, from, to } = change;
    const round = own.lookup(roundKey);
    rounds.add(round);
    if (round === from) first.take(slot, day, number);
    else if (round === to) second.take(slot, day, number);
  };
  const inPopulation = eachFlags(using, each, population, false, (slot, day, row) => {
    for (const group of groups) group.takeOwn(slot, day);
    takeValue(slot, day, row);
  });
  const inDenominator = denominator && eachFlags(using, each, denominator, false);
  const events = column(wholes);
  const isAnother = numerator?.source !== undefined && named(numerator.source) !== named(measure.source);
  const inNumerator: EachFlags | undefined =
    numerator && eachFlags(using, each, numerator, exposure === undefined && !isAnother, (slot) => events.set(slot, events.get(slot) + 1));
  const days = value !== undefined && "days" in value ? value.days : exposure;
  const dates = days && { from: eachDates(using, each, days.from), to: eachDates(using, each, days.to) };
  const outcome = (slot: number): Outcome => {
    if (inDenominator !== undefined && inDenominator.held(slot) !== true) return undefined;
    if (change !== undefined) return { before: first.valueOf(slot), after: second.valueOf(slot) };
    if (dates !== undefined) {
      const [from, to] = [dates.from.dayOf(slot), dates.to.dayOf(slot)];
      if (exposure !== undefined) return outcomeOfExposure(using, from, to, events.get(slot));
      return from === noDay || to === noDay ? "absent" : to - from;
    }
    if (quantity !== undefined) return first.valueOf(slot) ?? "absent";
    const held: boolean | MissingKind | undefined = inNumerator?.held(slot);
    return held === undefined ? 1 : typeof held === "string" ? held : Number(held);
  };
  const populationTaps = inPopulation.taps.map((tap, index) =>
    index === 0 && quantity !== undefined
      ? { ...tap, keys: [...tap.keys, ...keysOfQuantity(quantity), ...(change ? [change.round] : [])] }
      : tap,
  );
  const taps: Tap[] = [
    ...populationTaps,
    ...(inDenominator?.taps ?? []),
    ...(inNumerator?.taps ?? []),
    ...(dates ? [dates.from.tap, dates.to.tap] : []),
    ...groups.flatMap((group) => group.taps),
  ];
  return {
    taps,
    finish() {
      for (let slot = 0; slot < each.size(); slot++) {
        if (inPopulation.held(slot) !== true) continue;
        cells.add(
          groups.map((group) => group.codeOf(slot)),
          outcome(slot),
        );
      }
      if (change === undefined) return;
      for (const round of [change.from, change.to])
        if (!rounds.has(round)) problems.add(warningAt("round-missing", `/measure/change/${round}`, { value: round }));
    },
  };
}

/** What records a source means. */
const named = (source: IndicatorSource): string => ("record" in source ? source.record : source.instrument);
