import { describe, expect, it } from "vitest";
import { share, stamp, townTable } from "../../test/town-tables.ts";
import { compare } from "../compare.ts";
import type { IndicatorTable } from "../indicator-table.ts";
import { figuresBy } from "./figures-by.ts";

const [north, south] = [share({ town: "north" }, 56, 70), share({ town: "south" }, 48, 80)];
const towns = townTable([share({}, 104, 150), north, south]);
const total = (changed: Partial<IndicatorTable> = {}, of: Partial<IndicatorTable["stamp"]> = {}) =>
  townTable([share({}, 9, 10)], { by: [], ...changed, stamp: { ...stamp, ...of } });
const two = (a: IndicatorTable, b: IndicatorTable) =>
  compare([
    { name: "a", table: a },
    { name: "b", table: b },
  ]);

describe("what does not measure the same is refused", () => {
  const [indicator, record] = stamp.definitions as [IndicatorTable["stamp"]["definitions"][0], IndicatorTable["stamp"]["definitions"][0]];
  const newer = { reference: "town-record@2.2.0", digest: "c1" };
  it.each<[string, unknown, unknown, IndicatorTable]>([
    [
      "indicator",
      "town-figure@1.0.0",
      "town-figure@1.1.0",
      total({}, { indicator: "town-figure@1.1.0", definitions: [{ ...indicator, reference: "town-figure@1.1.0" }, record] }),
    ],
    ["definition", "town-record@2.1.0", "town-record@2.2.0", total({}, { definitions: [indicator, newer] })],
    [
      "definition",
      "town-record@2.1.0 b1b2c3d4e5f6",
      "town-record@2.1.0 ffff",
      total({}, { definitions: [indicator, { ...record, digest: "ffff" }] }),
    ],
    ["definition", "town-record@2.1.0", "–", total({}, { definitions: [indicator] })],
    ["kind", "share", "mean", total({ kind: "mean" })],
    ["unit", "people", "books", total({ unit: "books" })],
    ["cutoffs", "–", "thirds", total({}, { cutoffs: "thirds" })],
    ["profile", "–", "short@1.0.0", total({}, { profile: "short@1.0.0" })],
    ["level", "project", "programme", total({}, { level: "programme" })],
    ["weights", "–", "tilt / layer", total({}, { weights: { weight: "tilt", stratum: "layer" } })],
    ["confidence", "0.95", "0.9", total({}, { confidence: 0.9 })],
    ["groupFields", "–", "town", total({ by: ["town"] })],
  ])("told by its %s: %s and %s", (what, otherValue, value, second) => {
    const problems = [
      { rule: "not-comparable", severity: "error", path: `/b/${what}`, params: { first: "a", second: "b", what, otherValue, value } },
    ];
    expect(two(total(), second)).toEqual({ status: "refused", figures: [], pairs: [], adjustment: "holm", problems });
  });

  it("all at once", () => {
    const { problems } = two(total(), total({ unit: "books" }, { level: "framework", cutoffs: "thirds" }));
    expect(problems.map(({ params }) => params["what"])).toEqual(["unit", "cutoffs", "level"]);
  });

  it("where tables do not name their level; the groups of one table have the same", () => {
    const { level: _, ...unnamed } = stamp;
    const table = townTable([share({}, 9, 10), north, south], { stamp: unnamed });
    expect(two(table, townTable([share({}, 5, 10)], { stamp: unnamed })).problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      "level-not-named /a",
      "level-not-named /b",
    ]);
    expect(compare(figuresBy(table, "town")).status).toBe("compared");
  });

  it("where the groups share people, also of a table that was read twice", () => {
    const twice = structuredClone(towns);
    for (const table of [towns, twice]) {
      const { status, problems } = compare([{ name: "all", table }, ...figuresBy(towns, "town")]);
      expect(status).toBe("refused");
      expect(problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual(["groups-overlap /all/north", "groups-overlap /all/south"]);
    }
    const crossed = townTable([share({ town: "north" }, 9, 10), share({ sort: "men" }, 5, 10)], { by: ["town", "sort"] });
    const groups = [
      { name: "north", table: crossed, group: { town: "north" } },
      { name: "men", table: crossed, group: { sort: "men" } },
    ];
    expect(compare(groups).problems).toMatchObject([{ rule: "groups-overlap" }]);
  });

  it("where groups are told apart by other fields", () => {
    const other = townTable([share({ town: "north" }, 3, 10)]);
    const figures = [
      { name: "a", table: towns },
      { name: "b", table: other, group: { town: "north" } },
    ];
    expect(compare(figures).problems).toMatchObject([{ params: { what: "groupFields", otherValue: "–", value: "town" } }]);
  });

  it("where a figure is not there, a name stands for two, or there is nothing to compare", () => {
    const [one, other] = figuresBy(towns, "town");
    if (one === undefined || other === undefined) throw new Error("two towns");
    const rules = (...given: Parameters<typeof compare>) => compare(...given).problems.map(({ rule, path }) => `${rule} ${path}`);
    expect(rules([one, { ...other, group: { town: "west" } }])).toEqual(["figure-not-there /south"]);
    expect(rules([one, { ...other, group: { constructor: "west" } }])).toContain("figure-not-there /south");
    expect(rules([one, { ...other, name: "north" }])).toEqual(["figure-named-twice /north"]);
    expect(rules([one, other], { against: "west" })).toEqual(["unknown-figure /against"]);
    expect(rules([one])).toEqual(["nothing-to-compare "]);
    expect(rules([])).toEqual(["nothing-to-compare "]);
  });
});
