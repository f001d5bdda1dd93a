import { describe, expect, it } from "vitest";
import { findHeader } from "./find-header.ts";

const fit = (cells: readonly string[]): number => cells.filter((cell) => ["age", "sex", "a, b"].includes(cell)).length;
const find = (text: string, isWhole = true) => findHeader(text, isWhole, fit);

describe("findHeader", () => {
  it("The delimiter with which most cells are known is taken, also where another one gives more cells.", () => {
    expect(find("age;sex;a, b;x, y, z, 1, 2, 3\n")).toMatchObject({ delimiter: ";", cells: ["age", "sex", "a, b", "x, y, z, 1, 2, 3"] });
    expect(find("age\tsex;x;y;z\n")).toMatchObject({ delimiter: "\t" });
  });

  it("Where none is known, the one that gives most cells is taken.", () => {
    expect(find("p;q;r,s\n1;2;3\n")).toMatchObject({ delimiter: ";" });
  });

  it("Blank rows before it are counted.", () => {
    expect(find("\n;;\r\nage,sex\n1,m\n")).toMatchObject({ row: 3, end: 13, cells: ["age", "sex"] });
  });

  describe("edge cases", () => {
    it("A text that goes on must hold the whole header.", () => {
      expect(find("age,s", false)).toBe("more");
      expect(find('age,"s\n', false)).toBe("more");
      expect(find("\n\n", false)).toBe("more");
      expect(find("age,sex\n", false)).toMatchObject({ delimiter: "," });
    });

    it("A header of which nothing is known is waited for no longer than 64 KB.", () => {
      expect(find("p,q\n1,2\n", false)).toBe("more");
      expect(find(`p,q\n${"1,2\n".repeat(20_000)}`, false)).toMatchObject({ cells: ["p", "q"] });
    });

    it("Nothing at all is empty, a header that does not end is said so.", () => {
      expect(find("")).toBe("empty");
      expect(find("\n,,\n\n")).toBe("empty");
      expect(find('"age,sex\n1,2\n')).toBe("unclosed-quote");
    });
  });
});
