import { describe, expect, it } from "vitest";
import { keepMost } from "./keep-most.ts";

const costs = (...needed: readonly string[][]): Map<number, string[]> => new Map(needed.map((parts, at) => [at, parts]));

describe("keepMost", () => {
  it("keeps all where nothing is needed, or all need the same", () => {
    expect(keepMost(costs([], []), 5)).toEqual([0, 1]);
    expect(keepMost(costs(["a"], ["a"], ["a"]), 5)).toEqual([0, 1, 2]);
  });

  it("leaves out one that would cost the others more than it tells", () => {
    expect(keepMost(costs(["a", "b", "c", "d"], ["a"], ["a"]), 5)).toEqual([1, 2]);
  });

  it("keeps the one that needs more where two half tables tell more than one", () => {
    expect(keepMost(costs([], ["a"]), 5)).toEqual([0, 1]);
  });

  describe("edge cases", () => {
    it("keeps none that need everything", () => {
      expect(keepMost(costs(["a", "b"]), 2)).toEqual([]);
      expect(keepMost(costs(), 2)).toEqual([]);
    });
  });
});
