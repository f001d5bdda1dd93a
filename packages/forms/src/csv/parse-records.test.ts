import { describe, expect, it } from "vitest";
import { parseRecords } from "./parse-records.ts";

const options = { delimiter: ",", newline: "\n" } as const;

describe("parseRecords", () => {
  it("Of an open text the last line is left, and so is a cell that is not closed.", () => {
    for (const rest of ["3,4", '3,"4', '3,"4"', '3,"4\n5,6\n', ""]) {
      expect(parseRecords(`1,2\n${rest}`, { ...options, isOpen: true })).toMatchObject({ rows: [["1", "2"]], end: 4, isUnclosed: false });
    }
  });

  it("The first record alone is given with its end, with quotation marks and without.", () => {
    expect(parseRecords("a,b\n1,2\n3,4\n", { ...options, onlyFirst: true })).toMatchObject({ rows: [["a", "b"]], end: 4 });
    expect(parseRecords('"a",b\n1,"2"\n', { ...options, onlyFirst: true })).toMatchObject({ rows: [["a", "b"]], end: 6 });
  });

  it("Rows keep the number of cells that they have.", () => {
    expect(parseRecords("1\n1,2,3\n\n1,2", options).rows).toEqual([["1"], ["1", "2", "3"], [""], ["1", "2"]]);
  });

  describe("edge cases", () => {
    it("A quotation mark that is not closed takes its row out.", () => {
      expect(parseRecords('1,2\n3,"4\n5,6\n', options)).toMatchObject({ rows: [["1", "2"]], isUnclosed: true });
    });

    it("A quotation mark that is not doubled is told with its row.", () => {
      expect(parseRecords('1,2\n3,"4"x"\n5,6', options)).toMatchObject({
        rows: [
          ["1", "2"],
          ["3", '4"x'],
          ["5", "6"],
        ],
        strayQuotes: [1],
      });
    });

    it("CR before LF is no part of a cell, quoted or not; within quotation marks it is.", () => {
      expect(parseRecords('1,2\r\n3,"4"\r\n5,"6\r\n7"\r\n', options).rows).toEqual([["1", "2"], ["3", "4"], ["5", "6\r\n7"], [""]]);
    });
  });
});
