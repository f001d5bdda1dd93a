import { random } from "../rows/random.ts";
import type { OracleJob, WeightedColumns } from "./oracle-job.ts";
import { weightedSample } from "./weighted-sample.ts";

const confidence = 0.95;

/** Data sets made by hand: where formulas divide by zero, cancel, overflow, or have nothing to say. */
export function edgeDataSets(): OracleJob[] {
  return [...numbers(), ...shares(), ...samples(), ...comparisons(), ...points()];
}

function numbers(): OracleJob[] {
  const mean = (id: string, values: readonly number[]): OracleJob => ({ id, kind: "mean", given: { values, confidence } });
  const rate = (id: string, events: number, time: number): OracleJob => ({ id, kind: "rate", given: { events, time, confidence } });
  const chance = random(1);
  return [
    mean("no value", []),
    mean("one value", [0.25]),
    mean("two values", [0.25, 0.75]),
    mean("equal values", [0.1, 0.1, 0.1, 0.1]),
    mean("two equal values", [1, 1]),
    mean("0 and 1 alone", [0, 1, 1, 0, 1, 0, 0, 1, 1]),
    mean(
      "close together, far from 0",
      Array.from({ length: 50 }, () => 1e9 + chance()),
    ),
    mean("large and small", [1e-6, 1e5, 3, -1e5, 5]),
    mean("an even number with ties", [1, 2, 2, 3, 3, 3, 4, 9]),
    mean(
      "many",
      Array.from({ length: 20_000 }, () => chance() ** 5),
    ),
    rate("no event", 0, 12.5),
    rate("one event", 1, 1e-6),
    rate("no time", 0, 0),
    rate("many events", 250_000, 1e7),
    { id: "difference of nobody", kind: "paired", given: { before: [0.5], after: [0.75], confidence } },
    { id: "nobody changed", kind: "paired", given: { before: [0.5, 0.25, 1], after: [0.5, 0.25, 1], confidence } },
    { id: "all changed alike", kind: "paired", given: { before: [0.5, 0.25, 0], after: [0.75, 0.5, 0.25], confidence } },
    { id: "all worsened", kind: "paired", given: { before: [0.5, 0.75, 1, 0.25], after: [0.25, 0.25, 0, 0], confidence } },
  ];
}

function shares(): OracleJob[] {
  const counts = [
    [0, 0],
    [0, 1],
    [1, 1],
    [0, 10],
    [10, 10],
    [1, 2],
    [1, 1_000_000],
    [999_999, 1_000_000],
    [500_000, 1_000_000],
    [0, 1_000_000],
  ] as const;
  return counts.map(([numerator, denominator]) => ({
    id: `${numerator} of ${denominator}`,
    kind: "share",
    given: { numerator, denominator, confidence },
  }));
}

function samples(): OracleJob[] {
  const weighted = (id: string, rows: WeightedColumns): OracleJob => ({ id, kind: "weighted", given: { rows, confidence } });
  const base = { strata: 4, units: 120, cells: ["a", "b"], heaviest: 20, share: 0.4 };
  const sample = weightedSample(random(2), base);
  const equal = weightedSample(random(3), { ...base, strata: 1, heaviest: 1, cells: ["a"] });
  const repeated = <Value>(value: Value): Value[] => sample.y.map(() => value);
  const lonely = { ...sample, stratum: sample.stratum.map((name, place) => (place === 5 ? "alone" : name)) };
  const first = sample.stratum[0];
  return [
    weighted("equal weights, one stratum: the ordinary mean", equal),
    weighted("0 %", { ...sample, yes: repeated(0) }),
    weighted("100 %", { ...sample, yes: repeated(1) }),
    weighted("0 % with equal weights", { ...equal, yes: equal.yes.map(() => 0) }),
    weighted("equal values", { ...sample, y: repeated(0.3) }),
    weighted("equal values, x and weights", { ...sample, y: repeated(0.3), x: repeated(2), weight: repeated(7) }),
    weighted("huge weights", weightedSample(random(4), { ...base, heaviest: 1e9 })),
    weighted("one record weighs more than all others", { ...sample, weight: sample.weight.map((w, place) => (place === 3 ? 1e6 : w)) }),
    weighted("tiny weights", { ...sample, weight: sample.weight.map((w) => w * 1e-9) }),
    weighted("close together, far from 0", weightedSample(random(5), { ...base, around: 1e6, spread: 0.01 })),
    weighted("many strata", weightedSample(random(6), { ...base, strata: 60, units: 400 })),
    weighted("strata of two", weightedSample(random(7), { ...base, strata: 60, units: 2, cells: ["a"] })),
    weighted("a stratum of one", lonely),
    weighted("a cell of one", { ...sample, cell: sample.cell.map((_, place) => (place === 7 ? "one" : "others")) }),
    weighted("a cell of two, in one stratum", {
      ...sample,
      cell: sample.stratum.map((name, place) =>
        name === first && sample.stratum.slice(0, place).filter((s) => s === first).length < 2 ? "two" : "others",
      ),
    }),
    weighted("cells that lack some strata", { ...sample, cell: sample.stratum.map((name) => (name === first ? "there" : "elsewhere")) }),
    weighted("strata that decide the answer", { ...sample, yes: sample.stratum.map((name) => (name === first ? 1 : 0)) }),
    weighted("one yes", { ...sample, yes: sample.yes.map((_, place) => (place === 9 ? 1 : 0)) }),
    weighted("many cells", weightedSample(random(8), { ...base, units: 300, cells: Array.from({ length: 30 }, (_, at) => `c${at + 10}`) })),
  ];
}

function comparisons(): OracleJob[] {
  const means = (id: string, x: readonly number[], y: readonly number[]): OracleJob => ({
    id,
    kind: "two means",
    given: { x, y, confidence },
  });
  const chance = random(9);
  const around = (middle: number, count: number): number[] => Array.from({ length: count }, () => middle + chance());
  const pairs = [
    [0, 10, 0, 20],
    [10, 10, 20, 20],
    [0, 10, 20, 20],
    [1, 1, 0, 1],
    [3, 1000, 900, 1000],
    [400_000, 1_000_000, 399_000, 1_000_000],
    [1, 3, 1, 3],
    [10, 10, 7, 9],
  ] as const;
  const groups = { a: [0.1, 0.2, 0.9], b: [0.4, 0.8], c: [0.7, 0.6, 0.5, 0.9] };
  const standard = (id: string, given: Pick<Extract<OracleJob, { kind: "standardised" }>["given"], "groups" | "structure">): OracleJob => ({
    id,
    kind: "standardised",
    given: { ...given, confidence },
  });
  return [
    means("one in a group", [1], [2, 3, 4]),
    means("a group of equals", [1, 1, 1], [2, 3, 4]),
    means("two groups of equals", [1, 1], [2, 2]),
    means("the same twice", [1, 2, 3], [1, 2, 3]),
    means("two and two", [1, 2], [1.5, 4]),
    means("a tiny p value", around(0, 200), around(5, 300)),
    means("p value too small for a double", around(0, 2000), around(5, 3000)),
    means("below 0", around(-3, 20), around(-2, 10)),
    means("very different spreads", around(0, 40), [1e4, 2e4, -3e4, 7]),
    ...pairs.map(
      ([a, n, b, m]): OracleJob => ({
        id: `${a} of ${n}, ${b} of ${m}`,
        kind: "two shares",
        given: { numerators: [a, b], denominators: [n, m], confidence },
      }),
    ),
    ...(
      [
        [0, 0],
        [0, 9],
        [9, 0],
        [7, 7],
      ] as const
    ).map(
      (events): OracleJob => ({
        id: `${events[0]} and ${events[1]} events`,
        kind: "two rates",
        given: { events, times: [900, 300], confidence },
      }),
    ),
    { id: "none", kind: "p values", given: { p: [null, null] } },
    { id: "one", kind: "p values", given: { p: [0.03] } },
    { id: "ties, 0 and 1", kind: "p values", given: { p: [0.01, 0.01, 1, 0, 0.04, null, 0.04, 1e-300] } },
    standard("the same mix", { groups, structure: { a: 3, b: 2, c: 4 } }),
    standard("an empty group", { groups, structure: { a: 3, b: 2, c: 4, d: 1 } }),
    standard("a group of weight 0 is not needed", { groups, structure: { a: 3, b: 2, c: 4, d: 0 } }),
    standard("a group outside the structure", { groups, structure: { a: 3, b: 2 } }),
    standard("a group of one", { groups: { ...groups, b: [0.4] }, structure: { a: 3, b: 2, c: 4 } }),
    standard("groups of 0 % and 100 %", { groups: { a: [0.1, 0.2, 0.3], b: [0.8, 0.9] }, structure: { a: 1, b: 1 } }),
  ];
}

/** A grid of quantiles and tails, from the middle far out, of few and of millions. Below one degree of freedom R's qt has 4 digits only. */
function points(): OracleJob[] {
  const grid = [0.5, 0.05, 0.001, 1e-6, 1e-12].flatMap((outside) =>
    [0.3, 1, 2, 3, 10, 100, 1e4, 1e6].map((size) => ({
      freedom: Math.max(1, size),
      shape: size,
      confidence: 1 - outside,
      t: 0.01 + 30 * outside,
    })),
  );
  return grid.map((given) => ({ id: `confidence ${given.confidence}, ${given.freedom}`, kind: "distribution", given }));
}
