import { type Instrument, type Item, referenceOf } from "@reintegration/model";
import fc from "fast-check";
import { randomCells, rightCell } from "./random-cells.ts";

/** Random responses to an instrument: mostly right, some cells odd, absent, or under keys that nobody knows. */
export function randomResponse(
  instrument: Instrument,
): fc.Arbitrary<{ instrument: unknown; context: Record<string, unknown>; answers: Record<string, unknown> }> {
  const cells = (items: readonly Item[]): fc.Arbitrary<Record<string, unknown>> => randomCells(items, rightCell);
  const reference = referenceOf(instrument);
  return fc.record({
    instrument: fc.oneof(
      { weight: 30, arbitrary: fc.constant<unknown>(reference) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>("other@1.0.0", null, 7, "") },
    ),
    context: cells(instrument.context),
    answers: cells(instrument.items),
  });
}
