import { describe, expect, it } from "vitest";
import { gammaTails } from "./gamma-tails.ts";

describe("tails of the gamma distribution", () => {
  it("At shape 1 it is the exponential distribution.", () => {
    const { lower, upper, density } = gammaTails(1, 3);
    expect(lower).toBeCloseTo(1 - Math.exp(-3), 14);
    expect(upper / Math.exp(-3)).toBeCloseTo(1, 13);
    expect(density / Math.exp(-3)).toBeCloseTo(1, 13);
  });

  it("Below and above the middle: R's pgamma(2, 3) and pgamma(9, 3), lower and upper, dgamma.", () => {
    const low = gammaTails(3, 2);
    expect([low.lower, low.upper, low.density].map((x) => x.toFixed(12))).toEqual(["0.323323583817", "0.676676416183", "0.270670566473"]);
    const high = gammaTails(3, 9);
    expect([high.lower, high.upper, high.density].map((x) => x.toFixed(12))).toEqual([
      "0.993767804894",
      "0.006232195106",
      "0.004998097066",
    ]);
  });

  describe("edge cases", () => {
    it("Of a million expected: R's pgamma(1e6 + 2000, 1e6, lower.tail = FALSE).", () => {
      expect(gammaTails(1e6, 1e6 + 2000).upper / 0.0228040958987699).toBeCloseTo(1, 11);
    });

    it("A tail keeps its precision where it is tiny: e^-700 at shape 1.", () => {
      expect(gammaTails(1, 700).upper / Math.exp(-700)).toBeCloseTo(1, 11);
      expect(gammaTails(1, 1e-20).lower / 1e-20).toBeCloseTo(1, 13);
    });

    it("A tail too small for a double is 0.", () => expect(gammaTails(1, 1000).upper).toBe(0));
  });
});
