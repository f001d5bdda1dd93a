import { describe, expect, it } from "vitest";
import { figuresOf, tableOf } from "../test/figures-of.ts";
import { anInterview } from "../test/small-library.ts";
import { share, stamp, suppressed, townTable } from "../test/town-tables.ts";
import { compare } from "./compare.ts";
import { figuresBy } from "./comparison/figures-by.ts";
import type { Cell, IndicatorTable } from "./indicator-table.ts";

const [north, south] = [share({ town: "north" }, 56, 70), share({ town: "south" }, 48, 80)];
const towns = townTable([share({}, 104, 150), north, south]);
const total = (changed: Partial<IndicatorTable> = {}, of: Partial<IndicatorTable["stamp"]> = {}) =>
  townTable([share({}, 9, 10)], { by: [], ...changed, stamp: { ...stamp, ...of } });
const two = (a: IndicatorTable, b: IndicatorTable) =>
  compare([
    { name: "a", table: a },
    { name: "b", table: b },
  ]);

describe("compare", () => {
  it("sets the groups of a table side by side", () => {
    expect(compare(figuresBy(towns, "town"))).toMatchObject({
      status: "compared",
      figures: [
        { name: "north", cell: north },
        { name: "south", cell: south },
      ],
      pairs: [{ first: "north", second: "south", status: "compared", difference: { value: expect.closeTo(0.2, 12) } }],
      adjustment: "holm",
      problems: [],
    });
  });

  it("sets two programmes side by side by their tables", () => {
    expect(two(total(), townTable([share({}, 5, 10)], { by: [] }))).toMatchObject({
      pairs: [{ first: "a", second: "b", difference: { value: 0.4 } }],
    });
  });

  it("never compares a suppressed or insufficient figure, and says which it was", () => {
    const nobody: Cell = { group: { town: "west" }, status: "insufficient", reason: "nobody", n: 0, missing: {} };
    const { pairs } = compare(figuresBy(townTable([north, suppressed({ town: "south" }), nobody]), "town"));
    expect(pairs).toEqual([
      { first: "north", second: "south", status: "not_compared", reason: "suppressed" },
      { first: "north", second: "west", status: "not_compared", reason: "insufficient" },
      { first: "south", second: "west", status: "not_compared", reason: "suppressed" },
    ]);
  });

  it("corrects p values for their number, of every pair or of those with one figure", () => {
    // R: p <- of prop.test(..., correct = FALSE) for each two of 56/70, 48/80, 40/80; p.adjust(p, "holm"), p.adjust(p, "BH")
    const three = figuresBy(townTable([north, south, share({ town: "west" }, 40, 80), share({ town: "absent" }, 1, 2)]), "town");
    const adjusted = (options: Parameters<typeof compare>[1]) =>
      compare(three, options).pairs.map((pair) => [pair.first, pair.second, pair.status === "compared" && pair.adjustedPValue]);
    const near = (value: number): unknown => expect.closeTo(value, 12);
    expect(adjusted({})).toEqual([
      ["north", "south", near(0.016090162736393129)],
      ["north", "west", near(0.000402285960969428)],
      ["south", "west", near(0.2036278270936057)],
    ]);
    expect(adjusted({ adjustment: "benjamini-hochberg" }).map(([, , p]) => p)).toEqual([
      near(0.012067622052294846),
      near(0.000402285960969428),
      near(0.2036278270936057),
    ]);
    expect(adjusted({ against: "north" })).toEqual([
      ["south", "north", near(0.008045081368196564)],
      ["west", "north", near(2 * 0.000134095320323143)],
    ]);
  });
});

describe("what must be known of a comparison", () => {
  const measure = {
    kind: "share",
    source: { instrument: "reading-habits@1.0.0" },
    population: {},
    numerator: { where: { eq: ["laughs", "often"] } },
  } as const;

  it("is that the people of two rounds may be the same", () => {
    const records = ["first", "second"].flatMap((wave) => [anInterview({ wave, laughs: "often" }), anInterview({ wave, laughs: "never" })]);
    const table = tableOf(measure, records, { byRound: "wave" });
    expect(Object.keys(figuresOf(table))).toEqual(["all", "first", "second"]);
    expect(compare(figuresBy(table, "wave")).problems).toMatchObject([
      { rule: "not-independent", severity: "warning", path: "/first/second" },
    ]);
  });

  it("is that the people of two periods may be the same", () => {
    const later = townTable([share({}, 5, 10)], { by: [], stamp: { ...stamp, period: { from: "2024-01-01" }, asOf: "2024-05-01" } });
    expect(two(total(), later)).toMatchObject({ status: "compared", problems: [{ rule: "not-independent" }] });
  });

  it("is that definitions of one's own may have changed between two tables", () => {
    const definitions = stamp.definitions.map((definition) => ({ ...definition, digest: "custom" }));
    const other = townTable([share({}, 5, 10)], { by: [], stamp: { ...stamp, definitions } });
    expect(two(total({}, { definitions }), other)).toMatchObject({
      status: "compared",
      problems: [{ rule: "definition-not-fixed", severity: "warning", params: { value: ["town-figure@1.0.0", "town-record@2.1.0"] } }],
    });
  });
});
