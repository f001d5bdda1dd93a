import { expect, it } from "vitest";
import { stirlingError } from "./stirling-error.ts";

it("What R's lgamma has above Stirling's formula: lgamma(x + 1) - ((x + 0.5) * log(x) - x + log(sqrt(2 * pi))).", () => {
  expect(stirlingError(0.5)).toBeCloseTo(0.1534264097200275, 14);
  expect(stirlingError(10)).toBeCloseTo(0.0083305634333648, 12);
});

it("Of large numbers it is 1/(12 x) - 1/(360 x³).", () => {
  expect(stirlingError(100)).toBeCloseTo(0.000833330555555556, 11);
  expect(stirlingError(1e8)).toBeCloseTo(1 / 12e8, 20);
});
