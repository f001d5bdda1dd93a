import { describe, expect, it } from "vitest";
import { rateEstimate } from "./rate-estimate.ts";

describe("a rate", () => {
  it("As R's poisson.test(10, 4).", () => {
    const rate = rateEstimate(10, 4, 0.95);
    expect(rate).toMatchObject({ value: 2.5, interval: { method: "exact-poisson" } });
    expect(rate?.interval.low).toBeCloseTo(1.19884717403311, 12);
    expect(rate?.interval.high).toBeCloseTo(4.59758901050444, 12);
  });

  it("Of a quarter of a million events: poisson.test(250000, 1e7).", () => {
    const { low = 0, high = 0 } = rateEstimate(250_000, 1e7, 0.95)?.interval ?? {};
    expect(low / 0.0249020965504321).toBeCloseTo(1, 12);
    expect(high / 0.0250981930760977).toBeCloseTo(1, 12);
  });

  describe("edge cases", () => {
    it("With no event the interval runs from 0 to -ln 0.025.", () => {
      expect(rateEstimate(0, 1, 0.95)?.interval.low).toBe(0);
      expect(rateEstimate(0, 1, 0.95)?.interval.high).toBeCloseTo(-Math.log(0.025), 13);
    });

    it("One event: poisson.test(1, 1).", () => {
      expect(rateEstimate(1, 1, 0.95)?.interval.low).toBeCloseTo(0.0253178079842899, 14);
      expect(rateEstimate(1, 1, 0.95)?.interval.high).toBeCloseTo(5.5716433909389, 12);
    });

    it("Without time at risk there is no rate.", () => expect(rateEstimate(0, 0, 0.95)).toBeUndefined());

    it("Half an event, less than none and a time below 0 are mistakes of the program.", () => {
      for (const [events, time] of [
        [0.5, 1],
        [-1, 1],
        [1, -1],
        [1, Number.NaN],
        [Number.NaN, 1],
      ] as const)
        expect(() => rateEstimate(events, time, 0.95)).toThrow(RangeError);
    });
  });
});
