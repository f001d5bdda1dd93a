import { describe, expect, it } from "vitest";
import { namedPlace } from "./named-place.ts";

const file = { facts: [{ key: "size" }], ways: [{ event: "lent", roles: ["clerk"] }, { from: [] }], gates: [] };

describe("namedPlace", () => {
  it("Names the entry of a list by its id, key or event.", () => {
    expect(namedPlace("/ways/0/roles/0", file)).toBe("/ways/0/roles/0 (lent)");
    expect(namedPlace("/facts/0", file)).toBe("/facts/0 (size)");
  });

  describe("edge cases", () => {
    it("The whole file, and places in no list or in an entry without a name, stay as they are.", () => {
      expect(namedPlace("", file)).toBe("/");
      expect(namedPlace("/gates", file)).toBe("/gates");
      expect(namedPlace("/ways/1/from", file)).toBe("/ways/1/from");
    });

    it("A place that is not there, and names with strokes, are no trouble.", () => {
      expect(namedPlace("/ways/7/roles", file)).toBe("/ways/7/roles");
      expect(namedPlace("/toString/0", file)).toBe("/toString/0");
      expect(namedPlace("/a~1b/0", { "a/b": [{ id: "slashed" }] })).toBe("/a~1b/0 (slashed)");
      expect(namedPlace("/a/b", null)).toBe("/a/b");
    });
  });
});
