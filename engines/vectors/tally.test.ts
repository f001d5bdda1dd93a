import { expect, it } from "vitest";
import { same } from "./same.ts";
import { tally } from "./tally.ts";

it("Counts outcomes, adds up reasons, and an engine that throws at a case has failed it.", async () => {
  const group = await tally("scoring", [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }, { id: "e" }], ({ id }) => {
    if (id === "a") return "passed";
    if (id === "b" || id === "c") return { notExpressible: "why" };
    if (id === "d") return { failed: "wrong" };
    throw new Error("boom");
  });
  expect(group).toEqual({ name: "scoring", passed: 1, notExpressible: { why: 2 }, failed: ["d: wrong", "e: Error: boom"] });
});

it("Numbers are the same to the last bit only.", () => {
  expect(same({ a: 0.3, b: Number.NaN }, { b: Number.NaN, a: 0.3 })).toBe("passed");
  expect(same(0.3, 0.1 + 0.2)).toEqual({ failed: "expected 0.3, found 0.30000000000000004" });
  expect(same(0, -0)).toHaveProperty("failed");
});
