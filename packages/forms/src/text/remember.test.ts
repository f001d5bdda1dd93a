import { describe, expect, it } from "vitest";
import { remember } from "./remember.ts";

describe("remember", () => {
  it("A text is worked out once.", () => {
    const asked: string[] = [];
    const length = remember((text) => {
      asked.push(text);
      return text.length;
    });
    expect([length("ab"), length("ab"), length("c")]).toEqual([2, 2, 1]);
    expect(asked).toEqual(["ab", "c"]);
  });

  describe("edge cases", () => {
    it("Beyond its limit it goes on without remembering.", () => {
      let asked = 0;
      const count = remember(() => ++asked);
      for (let index = 0; index < 3000; index++) count(String(index));
      count("0");
      expect(asked).toBe(3000);
      count("2999");
      expect(asked).toBe(3001);
    });
  });
});
