import { errorAt, type Problem } from "@reintegration/model";
import { comparabilityProblems } from "./comparison/comparability-problems.ts";
import { comparabilityWarnings } from "./comparison/comparability-warnings.ts";
import { type ComparedFigure, cellOf } from "./comparison/compared-figure.ts";
import { type CellDifference, differenceOfCells } from "./comparison/difference-of-cells.ts";
import { inTwos } from "./comparison/in-twos.ts";
import { mixFound } from "./comparison/mix-found.ts";
import { standardiseProblems } from "./comparison/standardise-problems.ts";
import { type Standardisation, type StandardisedPair, standardisedPair } from "./comparison/standardised-pair.ts";
import type { Cell } from "./indicator-table.ts";
import { type Adjustment, adjustPValues } from "./statistics/comparing/adjust-p-values.ts";

/** How figures are compared. */
export interface CompareOptions {
  /** The name of the figure with which all others are compared; every two are unless said. */
  readonly against?: string;
  /** How p values are corrected for their number, those of all pairs of this call: `holm` unless said. */
  readonly adjustment?: Adjustment;
  /** The share of people who would have to change group to make two mixes alike, above which it is told: 0.1 unless said. */
  readonly mixThreshold?: number;
  /** Brings both figures of each pair to one structure. */
  readonly standardise?: Standardisation;
}

/** Figures side by side, or why they are not. */
export interface ComparisonReport {
  /** `refused` where the figures do not measure the same (rule A3): the problems name what differs, and nothing is computed. */
  readonly status: "compared" | "refused";
  readonly figures: readonly { readonly name: string; readonly cell: Cell }[];
  readonly pairs: readonly ComparedPair[];
  /** How the p values were corrected. */
  readonly adjustment: Adjustment;
  readonly problems: readonly Problem[];
}

/** Two figures: the first less the second, and over it. */
export type ComparedPair = { readonly first: string; readonly second: string } & (
  | ({
      readonly status: "compared";
      /** Corrected for the number of pairs. */
      readonly adjustedPValue?: number;
      /** The share of people who would have to change group to make the mixes alike; absent where nothing tells them apart further, or it is not published. */
      readonly mixDifference?: number;
      readonly standardised?: StandardisedPair;
    } & CellDifference)
  | { readonly status: "not_compared"; readonly reason: "suppressed" | "insufficient" }
);

/**
 * Compares published figures of one indicator over different people: across countries, programmes or, where other people were asked, rounds.
 *
 * Refuses unless the definitions and their versions, cut-off set, profile, weights, level, fields of the groups and confidence are all equal
 * (rule A3), and the groups have nobody in common. A suppressed or insufficient figure is never compared. Warns where the people are mixed
 * differently, and where they may be the same at two times: these are compared by an indicator of kind `change`, not here. With `against`
 * that figure is the second of each pair. Figures of one table come from {@link figuresBy}. Throws a RangeError for a `mixThreshold`
 * outside 0 to 1. docs/decisions/0042 says why.
 */
export function compare(figures: readonly ComparedFigure[], options: CompareOptions = {}): ComparisonReport {
  const { against, adjustment = "holm", mixThreshold = 0.1, standardise } = options;
  if (!(mixThreshold >= 0 && mixThreshold <= 1)) throw new RangeError(`mixThreshold must lie between 0 and 1, not ${mixThreshold}`);
  const problems = [...comparabilityProblems(figures), ...(standardise ? standardiseProblems(figures, standardise) : [])];
  const reference = figures.find(({ name }) => name === against);
  if (against !== undefined && reference === undefined)
    problems.push(errorAt("unknown-figure", "/against", { value: against, known: figures.map(({ name }) => name) }));
  if (problems.length > 0) return { status: "refused", figures: [], pairs: [], adjustment, problems };
  const twos =
    reference === undefined
      ? inTwos(figures)
      : figures.filter((figure) => figure !== reference).map((figure): readonly [ComparedFigure, ComparedFigure] => [figure, reference]);
  const found = twos.map((two) => foundOf(two, mixThreshold, standardise));
  const adjusted = adjustPValues(
    found.map(({ pair }) => (pair.status === "compared" ? pair.difference.pValue : undefined)),
    adjustment,
  );
  return {
    status: "compared",
    figures: figures.map((figure) => ({ name: figure.name, cell: cellOf(figure) as Cell })),
    pairs: found.map(({ pair }, at) => (adjusted[at] === undefined ? pair : { ...pair, adjustedPValue: adjusted[at] })),
    adjustment,
    problems: found.flatMap(({ problems }) => problems),
  };
}

function foundOf(
  [a, b]: readonly [ComparedFigure, ComparedFigure],
  mixThreshold: number,
  standardise: Standardisation | undefined,
): { readonly pair: ComparedPair; readonly problems: readonly Problem[] } {
  const names = { first: a.name, second: b.name };
  const [first, second] = [cellOf(a), cellOf(b)];
  if (first?.status !== "computed" || second?.status !== "computed") {
    const isSuppressed = first?.status === "suppressed" || second?.status === "suppressed";
    return { pair: { ...names, status: "not_compared", reason: isSuppressed ? "suppressed" : "insufficient" }, problems: [] };
  }
  const mix = mixFound(a, b, mixThreshold);
  const pair: ComparedPair = {
    ...names,
    status: "compared",
    ...differenceOfCells(first, second, a.table),
    ...(mix.difference !== undefined && { mixDifference: mix.difference }),
    ...(standardise && { standardised: standardisedPair(a, b, standardise) }),
  };
  return { pair, problems: [...comparabilityWarnings(a, b), ...mix.problems] };
}
