import { expect, it } from "vitest";
import { criticalZ } from "./critical-z.ts";

it("As R's qnorm((1 - confidence) / 2, lower.tail = FALSE).", () => {
  expect(criticalZ(0.95)).toBeCloseTo(1.959963984540054, 13);
  expect(criticalZ(0.99)).toBeCloseTo(2.5758293035489, 13);
});

it("A confidence that does not lie between 0 and 1 is a mistake of the program.", () => {
  expect(() => criticalZ(95)).toThrow("confidence must lie between 0 and 1, not 95");
});
