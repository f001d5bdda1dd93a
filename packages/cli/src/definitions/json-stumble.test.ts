import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonStumble } from "./json-stumble.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("jsonStumble", () => {
  it("Gives the place of what does not belong there.", () => {
    expect(jsonStumble('{ "one": }')).toBe(9);
    expect(jsonStumble("[1, 2,\n]")).toBe(7);
    expect(jsonStumble('{ "one": 1\n"two": 2 }')).toBe(11);
    expect(jsonStumble("{ one: 1 }")).toBe(2);
    expect(jsonStumble('{ "one": “two” }')).toBe(9);
    expect(jsonStumble("[1] 2")).toBe(4);
  });

  it("A text that ends too early stumbles at its end.", () => {
    expect(jsonStumble('{ "one": [1')).toBe(11);
    expect(jsonStumble("")).toBe(0);
    expect(jsonStumble('["\u007f\u0085"]')).toBeUndefined();
  });

  describe("edge cases", () => {
    it("Stumbles where the parser does not accept a text, and only there.", () => {
      fc.assert(fc.property(fc.json(), (text) => jsonStumble(text) === undefined));
      const scraps = fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", "01", "true", "nul", " ", "\n", '"\\x"', '"\t"', "1e5");
      const broken = fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join(""));
      fc.assert(
        fc.property(broken, (text) => (jsonStumble(text) === undefined) === isJson(text)),
        { numRuns: 3000 },
      );
      fc.assert(
        fc.property(fc.json(), fc.nat(), scraps, (text, place, scrap) => {
          const at = place % (text.length + 1);
          const changed = text.slice(0, at) + scrap + text.slice(at + 1);
          return (jsonStumble(changed) === undefined) === isJson(changed);
        }),
        { numRuns: 3000 },
      );
    });
  });
});
