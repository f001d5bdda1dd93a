import { describe, expect, it } from "vitest";
import { type ColumnMap, checkMap } from "../src/index.ts";
import { garden } from "./garden.ts";

const instrument = "garden@1.0.0";
const map: ColumnMap = {
  instrument,
  columns: {
    Visit: { item: "day", dateOrder: "d/m/y" },
    State: {
      item: "mood",
      values: { Excellent: "good", "No answer": "refused", "": "absent" },
      similarity: 0.61,
      alternatives: { drink: 0.2 },
    },
    Plants: { item: "crops", values: { Corn: "maize" }, separator: ";" },
    "Plants beans": { item: "crops", choice: "beans", values: { Yes: "1", No: "0", "N/A": "refused" } },
    Plots: { item: "plots", values: { unknown: "dont_know", none: "0" } },
    Enumerator: { ignore: true },
  },
  missing: { "-99": "refused" },
  constants: { since: "2020-01", place: "FR" },
};
const mapped = (columns: ColumnMap["columns"], more: Partial<ColumnMap> = {}): ColumnMap => ({ instrument, columns, ...more });

describe("checking a map", () => {
  const found = (value: unknown): string[] => checkMap(value, [garden]).map(({ path, rule }) => `${path} ${rule}`);

  it("A right one has no problems.", () => {
    expect(found(map)).toEqual([]);
    expect(found({ $schema: "x", instrument, columns: {} })).toEqual([]);
  });

  it("Everything that is wrong with its shape is told at once, each with its place.", () => {
    expect(
      found({
        instrument: "garden",
        columns: {
          a: { items: "mood" },
          "b/c": { item: 1, values: { x: 2 }, confirm: "yes", ignore: false },
          d: "mood",
          e: { item: "mood", dateOrder: "y/d/m" },
        },
        missing: { "-99": "refusal" },
        constants: { place: 5 },
        version: 1,
      }),
    ).toEqual([
      "/instrument map-shape",
      "/version map-unknown-property",
      "/missing/-99 map-shape",
      "/constants/place map-shape",
      "/columns/a/items map-unknown-property",
      "/columns/b~1c/item map-shape",
      "/columns/b~1c/confirm map-shape",
      "/columns/b~1c/ignore map-shape",
      "/columns/b~1c/values/x map-shape",
      "/columns/d map-shape",
      "/columns/e/dateOrder map-shape",
    ]);
    for (const value of [null, [], "x", 1, {}]) expect(found(value).length).toBeGreaterThan(0);
  });

  it("Everything that makes no sense is told at once, each with its place.", () => {
    const columns: ColumnMap["columns"] = {
      a: { item: "moood" },
      b: { item: "mood", values: { x: "great", X: "bad", y: "refused" } },
      c: { item: "mood" },
      d: { item: "crops", choice: "wheat" },
      e: { item: "crops", choice: "beans", values: { Yes: "yes", No: "0" } },
      f: { item: "drink", choice: "tea" },
      g: { item: "plots", separator: ";", values: { "a few": "3", none: "zero" } },
      h: { item: "day", confirm: ["item"] },
      i: {},
    };
    expect(found(mapped(columns, { constants: { place: "XX", soil: "x", harvest: "2.5", drink: "tea" } }))).toEqual([
      "/columns/a/item map-unknown-item",
      "/columns/b/values/x map-unknown-code",
      "/columns/b/values/X map-two-meanings",
      "/columns/c/item map-two-columns",
      "/columns/d/choice map-unknown-code",
      "/columns/e/values/Yes map-unknown-code",
      "/columns/f/choice map-no-choices",
      "/columns/g/separator map-no-choices",
      "/columns/g/values/none map-unknown-code",
      "/columns/h/confirm map-unconfirmed",
      "/columns/i/item map-shape",
      "/constants/place map-unknown-code",
      "/constants/soil map-unknown-item",
    ]);
  });

  it("A misspelt item comes with the closest ones.", () => {
    expect(checkMap(mapped({ a: { item: "moood" } }), [garden])[0]?.params["known"]).toEqual([
      "mood",
      expect.any(String),
      expect.any(String),
    ]);
  });

  it("An unknown survey comes with the known ones.", () => {
    expect(checkMap({ instrument: "garden@9.0.0", columns: {} }, [garden])).toMatchObject([
      { rule: "unknown-instrument", path: "/instrument", params: { known: [instrument] } },
    ]);
  });
});
