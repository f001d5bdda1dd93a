import { expect, it } from "vitest";
import { pOfT } from "./p-of-t.ts";

it("As R's 2 * pt(-abs(t), df), on either side.", () => {
  expect(pOfT(2.5, 7)).toBeCloseTo(0.0409922185857529, 13);
  expect(pOfT(-2.5, 7)).toBe(pOfT(2.5, 7));
  expect(pOfT(0.01, 3)).toBeCloseTo(0.992649111412852, 13);
});

it("Keeps its precision where it is tiny.", () => expect(pOfT(40, 30) / 1.37260451944064e-27).toBeCloseTo(1, 11));

it("No difference at all has a p value of 1.", () => expect(pOfT(0, 3)).toBe(1));
