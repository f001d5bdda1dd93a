import { describe, expect, it } from "vitest";
import { readExport } from "../src/read-export.ts";
import { garden } from "./garden.ts";
import { piecesOf, read } from "./read-text.ts";

describe("what the report says of columns", () => {
  it("It names columns that are not recognised and items without one; of the context only what is required.", async () => {
    const { report } = await read("mood,colour,shape\ngood,red,round\n");
    expect(report.notRecognised).toEqual(["colour", "shape"]);
    expect(report.itemsWithoutColumn).toEqual(["person", "day", "crops", "drink", "plots", "harvest", "sown", "place"]);
    expect(report.problems).toEqual([
      { rule: "column-not-recognised", severity: "warning", path: "", params: { value: "colour" }, column: "colour" },
      { rule: "column-not-recognised", severity: "warning", path: "", params: { value: "shape" }, column: "shape" },
      ...[
        "/context/person",
        "/context/day",
        ...["crops", "drink", "plots", "harvest", "sown", "place"].map((key) => `/answers/${key}`),
      ].map((path) => ({
        rule: "item-without-column",
        severity: "warning",
        path,
        params: { item: path.split("/")[2] },
      })),
    ]);
  });

  it("It is there when the first rows are, so that rows need not repeat it.", async () => {
    const reader = readExport(piecesOf(new TextEncoder().encode("mood\ngood\n")), { instruments: [garden] });
    await reader.batches().next();
    expect(reader.report.itemsWithoutColumn).toContain("crops");
  });

  it("Of more than 100 columns that are not recognised, the last one named says how many more there are.", async () => {
    const foreign = Array.from({ length: 130 }, (_, index) => `q${index}`);
    const { report } = await read(`mood,${foreign.join(",")}\ngood\n`);
    const named = report.problems.filter(({ rule }) => rule === "column-not-recognised");
    expect(named).toHaveLength(100);
    expect(named[98]?.params).toEqual({ value: "q98" });
    expect(named[99]?.params).toEqual({ value: "q99", more: 30 });
    expect(report.notRecognised).toHaveLength(130);
  });

  it("A problem found later is led to its column: the one that holds the value, else the first of its choices.", async () => {
    const { rows } = await read("soil/mood,soil/crops/beans,soil/crops/maize,x/plots_missing\ngood,1,0,\n");
    const columns = rows[0]?.columns;
    expect(columns?.("/answers/mood")).toBe("soil/mood");
    expect(columns?.("/answers/crops")).toBe("soil/crops/beans");
    expect(columns?.("/answers/plots")).toBe("x/plots_missing");
    expect(columns?.("/answers/drink")).toBeUndefined();
    expect(columns?.("/context/constructor")).toBeUndefined();
  });
});
