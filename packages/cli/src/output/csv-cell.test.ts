import { describe, expect, it } from "vitest";
import { csvCell } from "./csv-cell.ts";

describe("csvCell", () => {
  it("A text that a spreadsheet would run as a formula gets an apostrophe in front.", () => {
    const cells = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"];
    expect(cells.map(csvCell)).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", '"\'\rx"']);
  });

  it("A number stays a number, also below zero.", () => {
    expect([-1, 0.1, 1e-9, 132 / 200].map(csvCell)).toEqual(["-1", "0.1", "1e-9", "0.66"]);
  });

  it("Commas, quotation marks and line ends are quoted as RFC 4180 has it.", () => {
    expect(['a"b', "a,b", "a\nb", "a;b"].map(csvCell)).toEqual(['"a""b"', '"a,b"', '"a\nb"', "a;b"]);
  });

  describe("edge cases", () => {
    it("Nothing, null and NaN are blank; a list of codes is joined by spaces.", () => {
      expect([undefined, null, Number.NaN, "", ["land", "animals"]].map(csvCell)).toEqual(["", "", "", "", "land animals"]);
    });
  });
});
