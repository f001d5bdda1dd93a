import fc from "fast-check";
import { expect, it } from "vitest";
import { runSequences, type Tally } from "./model/run-sequence.ts";

it("Forty thousand random sequences of events go as a plain reading of the definition has them.", () => {
  const tally: Tally = { sequences: 0, events: 0, accepted: 0 };
  fc.assert(
    fc.property(fc.integer(), (seed) => runSequences(seed, 50, tally)),
    { numRuns: 800 },
  );
  expect(tally.sequences).toBe(40_000);
  // neither all refused nor all accepted: both ways are looked at
  expect(tally.accepted / tally.events).toBeGreaterThan(0.1);
  expect(tally.accepted / tally.events).toBeLessThan(0.9);
}, 120_000);
