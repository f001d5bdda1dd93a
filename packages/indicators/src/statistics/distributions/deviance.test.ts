import { expect, it } from "vitest";
import { deviance } from "./deviance.ts";

it("A count of 4 where 2 were expected: 4 ln 2 + 2 - 4.", () => expect(deviance(4, 2)).toBeCloseTo(4 * Math.LN2 - 2, 14));

it("A count as expected has none.", () => expect(deviance(7, 7)).toBe(0));

it("Close to what was expected it is half the square of the difference over what was expected.", () => {
  expect(deviance(1e12 + 1000, 1e12) / (1e6 / 2e12)).toBeCloseTo(1, 6);
});
