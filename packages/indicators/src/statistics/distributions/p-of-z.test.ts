import { expect, it } from "vitest";
import { pOfZ } from "./p-of-z.ts";

it("As R's 2 * pnorm(-abs(z)), on either side.", () => {
  expect(pOfZ(0.1)).toBeCloseTo(0.920344325445942, 13);
  expect(pOfZ(-0.1)).toBe(pOfZ(0.1));
});

it("Keeps its precision where it is tiny.", () => expect(pOfZ(10) / 1.52397060483211e-23).toBeCloseTo(1, 11));

it("No difference at all has a p value of 1.", () => expect(pOfZ(0)).toBe(1));
