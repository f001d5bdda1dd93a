import { expect, it } from "vitest";
import { gammaQuantile } from "./gamma-quantile.ts";

it("As R's qgamma, from below and from above.", () => {
  expect(gammaQuantile(0.025, 10, "below")).toBeCloseTo(4.79538869613243, 12);
  expect(gammaQuantile(0.025, 11, "above")).toBeCloseTo(18.3903560420178, 12);
});

it("Far out, and of a million.", () => {
  expect(gammaQuantile(1e-9, 0.5, "below") / 7.85398163397448e-19).toBeCloseTo(1, 12);
  expect(gammaQuantile(0.025, 1e6, "above") / 1001960.91096545).toBeCloseTo(1, 13);
});
