import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";

describe("two columns of one item", () => {
  const file = "group1/mood,group2/mood,person\ngood,,P\n,bad,P\nfair,fair,P\ngood,bad,P\n,,P\n";

  it("The file has one error, which names both columns.", async () => {
    const { report } = await read(file);
    expect(report.problems.filter(({ rule }) => rule === "two-columns-one-item")).toEqual([
      {
        rule: "two-columns-one-item",
        severity: "error",
        path: "/answers/mood",
        params: { item: "mood", first: "group1/mood", value: "group2/mood" },
        column: "group2/mood",
      },
    ]);
  });

  it("A blank one differs from none; where both differ the first stays, with an error of the row.", async () => {
    const { rows } = await read(file);
    expect(rows.map(({ response }) => response.answers["mood"])).toEqual(["good", "bad", "fair", "good", undefined]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([
      {
        rule: "columns-disagree",
        severity: "error",
        path: "/answers/mood",
        params: { item: "mood", value: "good", other: "bad" },
        row: 5,
        column: "group2/mood",
      },
    ]);
  });

  it("Two that are written differently and mean the same do not differ.", async () => {
    const { rows } = await read("plots,plots,day,g/day\n5,5.0,2022-05-17,2022-05-17T08:00:00Z\n");
    expect(rows[0]?.problems).toEqual([]);
  });

  it("The same header twice, a label beside a name, and choices twice are two columns as well.", async () => {
    expect(fileRules((await read("mood,mood\n")).report)).toContain("two-columns-one-item");
    expect(fileRules((await read("mood,How is the garden?\n")).report)).toContain("two-columns-one-item");
    const { rows, report } = await read("person,a/crops/maize,b/crops/maize,a/crops/beans,b/crops/beans\nP,1,,,0\nP,1,0,1,1\n");
    expect(fileRules(report)).toEqual(["two-columns-one-item", "two-columns-one-item"]);
    expect(rows.map(({ response }) => response.answers["crops"])).toEqual([["maize"], ["maize", "beans"]]);
    expect(rows.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([[], ["columns-disagree"]]);
  });

  it("What differs in free text is not shown.", async () => {
    const { rows } = await read("remark,remark,person,person\nmy secret,another,A,B\n");
    expect(rows[0]?.problems.map(({ params }) => params)).toEqual([
      { item: "person", value: "A", other: "B" },
      { item: "remark", value: "…", other: "…" },
    ]);
  });
});
