import type { Problem } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { problemGroups } from "./problem-groups.ts";

const unknown = (row: number, item: string, value: string): Problem => ({
  rule: "unknown-code",
  severity: "error",
  path: `/answers/${item}`,
  params: { item, value, known: ["yes", "no"] },
  row,
});
const blank = (row: number, item: string): Problem => ({
  rule: "required-unanswered",
  severity: "warning",
  path: `/answers/${item}`,
  params: { item },
  row,
});

describe("problemGroups", () => {
  it("Problems of one rule and item are one group, with its rows and up to three values.", () => {
    const groups = problemGroups();
    for (const [row, value] of [
      [2, "a"],
      [3, "b"],
      [4, "a"],
      [5, "c"],
      [6, "d"],
    ] as const)
      groups.add([unknown(row, "housing", value)]);
    const [group] = groups.summary().groups;
    expect(group).toMatchObject({ rule: "unknown-code", item: "housing", problems: 5, rows: 5, exampleRows: [2, 3, 4, 5, 6] });
    expect(group?.example.params).toEqual({ item: "housing", value: ["a", "b", "c", "…"], known: ["yes", "no"] });
  });

  it("Errors come before warnings, and of these the ones of most rows first.", () => {
    const groups = problemGroups();
    groups.add([blank(2, "a"), blank(2, "b")]);
    groups.add([blank(3, "b"), unknown(3, "c", "x")]);
    expect(groups.summary().groups.map(({ item }) => item)).toEqual(["c", "b", "a"]);
  });

  it("A row counts once, however many problems it has.", () => {
    const groups = problemGroups();
    groups.add([unknown(2, "a", "x"), unknown(2, "a", "y"), blank(2, "b")]);
    const summary = groups.summary();
    expect(summary).toMatchObject({ errors: 2, warnings: 1, rowsWithErrors: 1, rowsWithWarnings: 1 });
    expect(summary.groups[0]).toMatchObject({ problems: 2, rows: 1, exampleRows: [2] });
  });

  describe("edge cases", () => {
    it("A problem of the file as a whole is in no row.", () => {
      const groups = problemGroups();
      groups.add([{ rule: "not-utf8", severity: "warning", path: "", params: {} }]);
      expect(groups.summary()).toMatchObject({ warnings: 1, rowsWithWarnings: 0, groups: [{ rows: 0, problems: 1, item: null }] });
    });

    it("Memory grows with rules and items, not with rows.", () => {
      const groups = problemGroups();
      for (let row = 2; row < 10_000; row++) groups.add([unknown(row, "a", String(row))]);
      expect(JSON.stringify(groups.summary()).length).toBeLessThan(500);
    });
  });
});
