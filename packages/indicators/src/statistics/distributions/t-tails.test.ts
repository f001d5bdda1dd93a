import { expect, it } from "vitest";
import { tTails } from "./t-tails.ts";

it("With one degree of freedom it is Cauchy's: a half lies beyond 1, the density there is 1/(2π).", () => {
  expect(tTails(1, 1).outside).toBeCloseTo(0.5, 14);
  expect(tTails(1, 1).density).toBeCloseTo(1 / (2 * Math.PI), 14);
});

it("With two degrees of freedom the probability beyond t is 1 - t/√(2 + t²).", () => {
  for (const t of [0.01, 0.5, 3, 20]) expect(tTails(t, 2).outside).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 13);
});
