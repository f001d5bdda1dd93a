import { describe, expect, it } from "vitest";
import { excelDate } from "./excel-date.ts";

describe("excelDate", () => {
  it("Days are those that Excel shows.", () => {
    expect(excelDate(36526)).toBe("2000-01-01");
    expect(excelDate(43890)).toBe("2020-02-29");
    expect(excelDate(45292)).toBe("2024-01-01");
  });

  describe("edge cases", () => {
    it("Numbers outside 30000 to 60000, and parts of days, are no days.", () => {
      expect([30000, 60000].map(excelDate)).toEqual(["1982-02-18", "2064-04-08"]);
      expect([29999, 60001, 44698.5, Number.NaN].map(excelDate)).toEqual([undefined, undefined, undefined, undefined]);
    });
  });
});
