import { describe, expect, it } from "vitest";
import { repeatedKeys } from "./repeated-keys.ts";

describe("repeatedKeys", () => {
  it("finds a key that stands twice, at any depth", () => {
    expect(repeatedKeys('{"a": 1, "b": [{"c": 1}, {"c": 1, "d": {}, "c": 2}], "a": 2}')).toEqual(["/b/1/c", "/a"]);
  });

  it("finds nothing where equal keys stand in different objects, or as values", () => {
    expect(repeatedKeys('{"a": "a", "b": {"a": ["a", "a", {"a": "b"}]}, "c": {"a": "b"}}')).toEqual([]);
  });

  describe("edge cases", () => {
    it("knows two spellings of one key", () => {
      expect(repeatedKeys('{"a": 1, "\\u0061": 2}')).toEqual(["/a"]);
    });

    it("is not misled by brackets and quotation marks in texts", () => {
      expect(repeatedKeys('{"a": "{\\"b\\": 1, \\"b\\": [", "b": "}", "c": ","}')).toEqual([]);
    });

    it("escapes a pointer", () => {
      expect(repeatedKeys('{"a/b": 1, "a/b": 2}')).toEqual(["/a~1b"]);
    });
  });
});
