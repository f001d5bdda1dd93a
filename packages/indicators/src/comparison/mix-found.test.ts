import { describe, expect, it } from "vitest";
import { figure, share, stamp, suppressed, townTable } from "../../test/town-tables.ts";
import { type CompareOptions, compare } from "../compare.ts";
import type { Cell, IndicatorTable } from "../indicator-table.ts";
import { figuresBy } from "./figures-by.ts";

// the same shares of women (80 %) and men (20 %) in both towns, which are mixed the other way round
const cells: readonly Cell[] = [
  share({}, 100, 200),
  ...[share({ town: "north" }, 65, 100), share({ town: "south" }, 35, 100)],
  ...[share({ town: "north", sort: "women" }, 60, 75), share({ town: "north", sort: "men" }, 5, 25)],
  ...[share({ town: "south", sort: "women" }, 20, 25), share({ town: "south", sort: "men" }, 15, 75)],
].map((cell) => (cell.status === "computed" ? { ...cell, interval: boundsOf(cell.numerator ?? 0, cell.denominator ?? 0) } : cell));

/** R: prop.test(numerator, denominator, correct = FALSE)$conf.int. */
function boundsOf(numerator: number, denominator: number): { low: number; high: number; method: string } {
  const bounds: Record<string, readonly [number, number]> = {
    "60/75": [0.69587, 0.87477],
    "5/25": [0.08858, 0.39131],
    "20/25": [0.60869, 0.91142],
    "15/75": [0.12523, 0.30413],
  };
  const [low, high] = bounds[`${numerator}/${denominator}`] ?? [0, 1];
  return { low, high, method: "wilson" };
}

const women = (weight: number) => ({ group: { sort: "women" }, weight });
const men = (weight: number) => ({ group: { sort: "men" }, weight });
const withoutMen = cells.map((cell) => (cell.group["sort"] === "men" && cell.group["town"] === "south" ? suppressed(cell.group) : cell));
function run(options: CompareOptions = {}, of: readonly Cell[] = cells, changed: Partial<IndicatorTable> = {}) {
  return compare(figuresBy(townTable(of, { by: ["town", "sort"], ...changed }), "town"), options);
}

describe("the mix of people", () => {
  it("is warned of where more would have to change group than the threshold", () => {
    expect(run().problems).toEqual([
      {
        rule: "mix-differs",
        severity: "warning",
        path: "/north/south/sort",
        params: { first: "north", second: "south", by: ["sort"], percent: 50 },
      },
    ]);
    expect(run().pairs).toMatchObject([{ mixDifference: 0.5 }]);
    expect(run({ mixThreshold: 0.5 })).toMatchObject({ pairs: [{ mixDifference: 0.5 }], problems: [] });
    expect(() => run({ mixThreshold: 50 })).toThrow(RangeError);
  });

  it("is not known where a part is suppressed", () => {
    const { pairs, problems } = run({}, withoutMen);
    expect(problems).toMatchObject([{ rule: "mix-unknown", params: { by: ["sort"] } }]);
    expect(pairs[0]).not.toHaveProperty("mixDifference");
  });

  it("is looked at by all further fields together, and by each alone where that is hidden", () => {
    // women of the north are old, men young; in the south the other way round: each field alone is 50 to 50 in both
    const of = (town: string, crossed: readonly Cell[]): readonly Cell[] => [
      share({ town }, 50, 100),
      ...["women", "men"].map((sort) => share({ town, sort }, 25, 50)),
      ...["old", "young"].map((age) => share({ town, age }, 25, 50)),
      ...crossed,
    ];
    const crossed = (town: string, one: string, other: string): readonly Cell[] => [
      share({ town, sort: "women", age: one }, 25, 50),
      share({ town, sort: "men", age: other }, 25, 50),
    ];
    const by = { by: ["town", "sort", "age"] };
    const north = of("north", crossed("north", "old", "young"));
    const together = run({}, [...north, ...of("south", crossed("south", "young", "old"))], by);
    expect(together.pairs).toMatchObject([{ mixDifference: 1 }]);
    expect(together.problems).toMatchObject([{ rule: "mix-differs", params: { by: ["sort", "age"], percent: 100 } }]);
    const hidden = of(
      "south",
      crossed("south", "young", "old").map(({ group }) => suppressed(group)),
    );
    expect(run({}, [...north, ...hidden], by).problems).toMatchObject([{ rule: "mix-unknown", params: { by: ["sort", "age"] } }]);
    const women = hidden.map((cell) =>
      Object.keys(cell.group).length !== 2 ? cell : share(cell.group, 25, cell.group["sort"] === "women" ? 90 : 10),
    );
    expect(run({}, [...north, ...women], by).problems).toMatchObject([
      { rule: "mix-unknown" },
      { rule: "mix-differs", params: { by: ["sort"], percent: 40 } },
    ]);
  });

  it("of counts is what they count, and not told", () => {
    expect(run({}, cells, { kind: "count" }).problems).toEqual([]);
  });

  it("of a weighted sample is that of its weights, and not known of a weighted mean", () => {
    const weighted = { stamp: { ...stamp, weights: { weight: "tilt" } } };
    expect(run({}, cells, weighted).pairs).toMatchObject([{ mixDifference: 0.5 }]);
    const means = cells.map(({ group }) => figure(group, 0.5, 25));
    expect(run({}, means, { ...weighted, kind: "mean" }).problems).toMatchObject([{ rule: "mix-unknown" }]);
  });
});

describe("the same mix", () => {
  it("that of both together leaves no difference here", () => {
    // 100 women and 100 men in both towns: (80 % + 20 %) / 2; bounds by R: 0.5 ± sqrt(sum((0.5 * (value - bound))^2)), joined by Newcombe's formula
    const [pair] = run({ standardise: { by: ["sort"] } }).pairs;
    expect(pair).toMatchObject({
      difference: { value: expect.closeTo(0.3, 12) },
      standardised: {
        status: "standardised",
        first: { value: expect.closeTo(0.5, 12), interval: { low: expect.closeTo(0.42376, 4), high: expect.closeTo(0.60272, 4) } },
        second: { value: expect.closeTo(0.5, 12), interval: { low: expect.closeTo(0.39728, 4), high: expect.closeTo(0.57624, 4) } },
        difference: { value: expect.closeTo(0, 12), interval: { low: expect.closeTo(-0.10781, 4), high: expect.closeTo(0.14527, 4) } },
      },
    });
  });

  it("may be given: three women for each man", () => {
    const standardised = { first: { value: expect.closeTo(0.65, 12) }, second: { value: expect.closeTo(0.65, 12) } };
    expect(run({ standardise: { by: ["sort"], structure: [women(3), men(1)] } }).pairs).toMatchObject([{ standardised }]);
  });

  it("is insufficient where a part is suppressed or not there, and names it; no other part stands in for it", () => {
    const hidden = [{ standardised: { status: "insufficient", groups: [{ sort: "men" }] } }];
    expect(run({ standardise: { by: ["sort"] } }, withoutMen).pairs).toMatchObject(hidden);
    expect(run({ standardise: { by: ["sort"], structure: [women(1), men(1)] } }, withoutMen).pairs).toMatchObject(hidden);
    const inBoth = cells.map((cell) => (cell.group["sort"] === "men" ? suppressed(cell.group) : cell));
    expect(run({ standardise: { by: ["sort"] } }, inBoth).pairs).toMatchObject(hidden);
    const onlyHidden = withoutMen.filter(({ group }) => group["town"] !== "north" || group["sort"] !== "men");
    expect(run({ standardise: { by: ["sort"] } }, onlyHidden).pairs).toMatchObject(hidden);
    const noMen = withoutMen.filter(({ status }) => status !== "suppressed");
    expect(run({ standardise: { by: ["sort"] } }, noMen).pairs).toMatchObject(hidden);
    const onlyWomen = { standardise: { by: ["sort"], structure: [women(1), men(0)] } };
    expect(run(onlyWomen, withoutMen).pairs).toMatchObject([{ standardised: { first: { value: 0.8 }, second: { value: 0.8 } } }]);
  });

  it("is refused of counts, and by fields that tell nothing apart or are those of the groups", () => {
    const rules = (options: CompareOptions, kind: "share" | "count" | "median" = "share") =>
      run(options, cells, { kind }).problems.map(({ rule, path }) => `${rule} ${path}`);
    const refused = ["no-standardisation /north", "no-standardisation /south"];
    for (const by of [["age"], ["town"], ["sort", "age"], []]) expect(rules({ standardise: { by } })).toEqual(refused);
    for (const kind of ["count", "median"] as const) expect(rules({ standardise: { by: ["sort"] } }, kind)).toEqual(refused);
  });

  it("is refused for a structure that cannot be used, all faults at once", () => {
    const place = "/standardise/structure";
    const faulty = [
      women(1),
      women(2),
      men(-1),
      men(Number.NaN),
      { group: { sort: "men", age: "old" }, weight: 1 },
      { group: {}, weight: 1 },
    ];
    const { status, problems } = run({ standardise: { by: ["sort"], structure: faulty } });
    expect(status).toBe("refused");
    expect(problems.map(({ rule, path }) => `${rule} ${path}`)).toEqual([1, 2, 3, 4, 5].map((at) => `structure-not-usable ${place}/${at}`));
    for (const structure of [[], [women(0), men(0)]])
      expect(run({ standardise: { by: ["sort"], structure } }).problems).toMatchObject([{ rule: "structure-not-usable", path: place }]);
  });
});
