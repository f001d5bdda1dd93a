import { describe, expect, it } from "vitest";
import { hiddenIn, tableOf } from "../../test/table-of.ts";
import { suppress } from "./suppress.ts";

/** Expected values are reckoned by hand from rule A2 and from what a reader can subtract; minimum 10 unless said. */
const hidden = (...tables: Parameters<typeof suppress>[0]): (readonly string[])[] => suppress(tables).map(hiddenIn);

describe("suppress", () => {
  it("hides everything of a small group, and does not tell why", () => {
    const [table] = suppress([tableOf("x", ["area"], { ".": 100, a: 3, b: 18, c: 30, d: 49 })]);
    expect(table?.cells[1]).toEqual({ group: { area: "a" }, status: "suppressed" });
    expect(table?.cells[2]).toEqual({ group: { area: "b" }, status: "suppressed" });
  });

  it("hides the next smallest group too, since total less the others would be the small one", () => {
    expect(hidden(tableOf("x", ["area"], { ".": 100, a: 3, b: 18, c: 30, d: 49 }))).toEqual([["a", "b"]]);
  });

  it("hides no more where the small groups together are no small group", () => {
    expect(hidden(tableOf("x", ["area"], { ".": 94, a: 6, b: 8, c: 30, d: 50 }))).toEqual([["a", "b"]]);
  });

  it("hides a third group where two small ones together are a small group", () => {
    expect(hidden(tableOf("x", ["area"], { ".": 86, a: 2, b: 4, c: 30, d: 50 }))).toEqual([["a", "b", "c"]]);
  });

  it("publishes a group of exactly the minimum, and hides one of one less", () => {
    expect(hidden(tableOf("x", ["area"], { ".": 60, a: 10, b: 20, c: 30 }))).toEqual([[]]);
    expect(hidden(tableOf("x", ["area"], { ".": 109, a: 9, b: 20, c: 30, d: 50 }))).toEqual([["a", "b"]]);
  });

  it("hides more where all in the hidden groups have the trait, or none", () => {
    expect(hidden(tableOf("x", ["area"], { ".": [60, 100], a: [0, 4], b: [0, 18], c: [20, 28], d: [40, 50] }))).toEqual([["a", "b", "c"]]);
    expect(hidden(tableOf("x", ["area"], { ".": [62, 100], a: [4, 4], b: [18, 18], c: [20, 28], d: [20, 50] }))).toEqual([["a", "b", "c"]]);
    expect(hidden(tableOf("x", ["area"], { ".": [62, 100], a: [4, 4], b: [10, 18], c: [28, 28], d: [20, 50] }))).toEqual([["a", "b"]]);
  });

  it("hides in a table of nearly the same people what another one hides", () => {
    const everyone = tableOf("everyone", ["area"], { ".": 111, a: 12, b: 19, c: 30, d: 50 });
    const asked = tableOf("asked", ["area"], { ".": [50, 107, 4], a: [4, 9, 3], b: [9, 18, 1], c: [17, 30], d: [20, 50] });
    expect(hidden(everyone, asked)).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it("hides a numerator where the same people are counted as a small group elsewhere", () => {
    const share = tableOf("share", ["area"], { ".": [60, 190], a: [3, 40], b: [17, 50], c: [40, 100] });
    const count = tableOf("count", ["area"], { ".": 60, a: 3, b: 17, c: 40 });
    expect(hidden(share)).toEqual([[]]);
    expect(hidden(share, count)).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it("leaves a table of other people as it is", () => {
    const small = tableOf("x", ["area"], { ".": 100, a: 3, b: 18, c: 30, d: 49 });
    const other = tableOf("y", ["area"], { ".": [250, 720], a: [50, 300], b: [90, 210], c: [60, 110], d: [50, 100] });
    expect(hidden(small, other)).toEqual([["a", "b"], []]);
  });

  it("hides groups of whom one table alone counts a few, where both count the same trait", () => {
    const whole = tableOf("all", ["area"], { ".": [63, 150], a: [22, 50], b: [20, 40], c: [21, 60] });
    const part = tableOf("adults", ["area"], { ".": [41, 103], a: [20, 47], b: [11, 26], c: [10, 30] });
    const [all, adults] = hidden(whole, part);
    expect(new Set([...(all as string[]), ...(adults as string[])])).toContain("a");
  });

  it("hides all groups of a row, and of another row, where one of them is small", () => {
    const rows = { "a f": [4, 6], "a m": [14, 34], "b f": [8, 18], "b m": [14, 27], "c f": [30, 60], "c m": [41, 80] } as const;
    const totals = { ".": [111, 225], a: [18, 40], b: [22, 45], c: [71, 140], ". f": [42, 84], ". m": [69, 141] } as const;
    expect(hidden(tableOf("x", ["area", "sex"], { ...totals, ...rows }))).toEqual([["a f", "a m", "b f", "b m"]]);
  });

  it("keeps the field that is named first, where the two cannot be told side by side", () => {
    const totals = { ".": [28, 105], a: [3, 48], b: [25, 57], ". f": [28, 28], ". m": [0, 50], ". o": [0, 27] } as const;
    const inA = { "a f": [3, 3], "a m": [0, 30], "a o": [0, 15] } as const;
    const inB = { "b f": [25, 25], "b m": [0, 20], "b o": [0, 12] } as const;
    const [table] = suppress([tableOf("x", ["area", "sex"], { ...totals, ...inA, ...inB })]);
    const shown = table?.cells.filter(({ status }) => status === "computed").map(({ group }) => Object.values(group).join(" "));
    expect(shown).toEqual(["", "a", "b"]);
  });

  it("tells with a problem how many are hidden", () => {
    const [table] = suppress([tableOf("x", ["area"], { ".": 100, a: 3, b: 18, c: 30, d: 49 })]);
    const problem = { rule: "small-group-hidden", severity: "warning", path: "", params: { hidden: 2, of: 5, minimum: 10 } };
    expect(table?.problems).toEqual([problem]);
  });

  it("does not depend on the order of cells and tables", () => {
    const one = tableOf("x", ["area"], { ".": 100, a: 3, b: 18, c: 30, d: 49 });
    const other = tableOf("y", ["area"], { d: [20, 49], c: [17, 30], b: [9, 18], a: [1, 3], ".": [47, 100] });
    expect(hidden(other, one).map((each) => [...each].sort())).toEqual(
      hidden(one, other)
        .map((each) => [...each].sort())
        .reverse(),
    );
  });

  describe("edge cases", () => {
    it("gives nothing for nothing, and leaves a table without small groups the same object", () => {
      const table = tableOf("x", ["area"], { ".": 60, a: 10, b: 20, c: 30 });
      expect(suppress([])).toEqual([]);
      expect(suppress([table])[0]).toBe(table);
    });

    it("leaves tables of other things than people as they are", () => {
      expect(hidden(tableOf("x", ["area"], { ".": 7, a: 3, b: 4 }, 1))).toEqual([[]]);
    });

    it("hides a table whose total is small, and lists none of its groups", () => {
      const [table] = suppress([tableOf("x", ["area"], { ".": 7, a: 3, b: 4 })]);
      expect(table?.cells).toEqual([{ group: {}, status: "suppressed" }]);
    });

    it("hides the whole breakdown of two groups where one is small", () => {
      expect(hidden(tableOf("x", ["area"], { ".": 40, a: 3, b: 37 }))).toEqual([["a", "b"]]);
    });

    it("publishes that nobody is in a group, and hides a few who gave no answer", () => {
      expect(hidden(tableOf("x", ["area"], { ".": [60, 105], a: [0, 0], b: [30, 55], c: [30, 50] }))).toEqual([[]]);
      const few = tableOf("x", ["area"], { ".": [60, 123, 4], a: [0, 0, 4], b: [9, 18], c: [21, 55], d: [30, 50] });
      expect(hidden(few)[0]).toContain("a");
    });

    it("does not take what is suppressed already", () => {
      const once = suppress([tableOf("x", ["area"], { ".": 100, a: 3, b: 18, c: 30, d: 49 })]);
      expect(() => suppress(once)).toThrow("suppressed once");
    });
  });
});
