import { describe, expect, it } from "vitest";
import { parseMissing } from "./parse-missing.ts";

describe("parseMissing", () => {
  it("Pairs stand between commas, and spaces around them do not count.", () => {
    expect(parseMissing(" -99 = refused , n/a=absent")).toEqual({ marks: { "-99": "refused", "n/a": "absent" } });
  });

  it("A mark may hold an equals sign: the last one separates.", () => {
    expect(parseMissing("==dont_know")).toEqual({ marks: { "=": "dont_know" } });
  });

  describe("edge cases", () => {
    it("All wrong parts are named at once.", () => {
      expect(parseMissing("-99,NA=gone,=refused,-1=refused")).toEqual({ wrong: ["-99", "NA=gone", "=refused"] });
    });

    it("A mark with two meanings is wrong; said twice alike it is not.", () => {
      expect(parseMissing("-9=refused,-9=absent")).toEqual({ wrong: ["-9=absent"] });
      expect(parseMissing("-9=refused,-9=refused")).toEqual({ marks: { "-9": "refused" } });
    });

    it("A mark called like a property of objects is an ordinary mark.", () => {
      expect(parseMissing("__proto__=refused")).toEqual({ marks: Object.fromEntries([["__proto__", "refused"]]) });
    });

    it("Nothing is wrong as well.", () => {
      expect(parseMissing("")).toEqual({ wrong: [""] });
    });
  });
});
