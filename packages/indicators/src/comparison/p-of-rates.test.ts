import { describe, expect, it } from "vitest";
import { pOfRates } from "./p-of-rates.ts";

describe("the p value of two rates", () => {
  it("As R's prop.test(30, 42, p = 9000/17000, correct = FALSE).", () => {
    expect(pOfRates({ events: 30, time: 9000 }, { events: 12, time: 8000 })).toBeCloseTo(0.0163773083414949, 13);
  });

  it("Does not depend on the unit of time, nor on which is first.", () => {
    const [a, b] = [
      { events: 30, time: 9000 },
      { events: 12, time: 8000 },
    ];
    expect(pOfRates(b, a)).toBeCloseTo(pOfRates(a, b) ?? 0, 14);
    expect(pOfRates({ ...a, time: 300 }, { ...b, time: 800 / 3 })).toBeCloseTo(pOfRates(a, b) ?? 0, 12);
  });

  describe("edge cases", () => {
    it("Rates that are equal have 1; without any event there is none.", () => {
      expect(pOfRates({ events: 3, time: 10 }, { events: 6, time: 20 })).toBe(1);
      expect(pOfRates({ events: 0, time: 10 }, { events: 0, time: 20 })).toBeUndefined();
    });
  });
});
