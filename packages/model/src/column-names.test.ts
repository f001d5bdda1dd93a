import { describe, expect, it } from "vitest";
import { columnNames } from "./column-names.ts";

describe("columnNames", () => {
  it("Each id gets one name for each suffix.", () => {
    expect(columnNames(["a", "b"], ["", "_x"])).toEqual([
      ["a", "a_x"],
      ["b", "b_x"],
    ]);
  });

  it("Long ids are cut to 32 characters with their suffix, and stay different.", () => {
    const names = columnNames(["participation_in_the_community_a", "participation_in_the_community_b"], ["", "_applicable"]);
    expect(names.flat().every((name) => name.length <= 32)).toBe(true);
    expect(new Set(names.flat()).size).toBe(4);
  });

  describe("edge cases", () => {
    it("An id that equals another one's column makes way.", () => {
      expect(new Set(columnNames(["a", "a_x"], ["", "_x"]).flat()).size).toBe(4);
    });
  });
});
