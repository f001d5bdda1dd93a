import { type ColumnReader, columnReader, type Columns } from "./column-reader.ts";
import { invalid, notApplicable } from "./item-plan.ts";
import type { DimensionPlan, Plan } from "./plan.ts";
import { isSufficient } from "./score-plan.ts";

/** Values of the status columns. */
export const columnStatus = { insufficient: 0, scored: 1, invalid: 2 } as const;

/** One score of every row. Where `status` is not `scored`, `value` holds NaN and is never to be read. */
export interface ScoreColumn {
  readonly value: Float64Array;
  readonly status: Uint8Array;
}

/** Dimension ids and `composite` -> the scores of all rows. */
export type ColumnScores = Readonly<Record<string, ScoreColumn>>;

const blockRows = 4096;

/**
 * Scores columns: the same result as `score`, to the last bit.
 *
 * The three integer sums of a dimension are packed into one double, so that an answer costs one look-up and one addition;
 * a number that stands for nothing adds NaN, which marks the row as invalid.
 */
export function scoreColumns(plan: Plan, columns: Columns, rows: number): ColumnScores {
  const readers = plan.items.map((item) => columnReader(plan, item, columns));
  const scores: Record<string, ScoreColumn> = {};
  for (const id of [...plan.dimensions.map((dimension) => dimension.id), "composite"]) {
    scores[id] = { value: new Float64Array(rows).fill(Number.NaN), status: new Uint8Array(rows) };
  }
  const dimensions = plan.dimensions.map((dimension) => dimensionColumns(dimension, readers, plan.scoring.scale));
  const isBroken = new Uint8Array(blockRows);
  for (let start = 0; start < rows; start += blockRows) {
    const count = Math.min(blockRows, rows - start);
    const cells = readers.map((reader) => reader.cells(start, count));
    isBroken.fill(0);
    plan.dimensions.forEach(({ id }, d) => dimensions[d]?.(cells, start, count, scores[id] as ScoreColumn, isBroken));
    finishComposite(plan, scores, start, count);
    for (let i = 0; i < count; i++) {
      if (isBroken[i] === 0) continue;
      for (const { value, status } of Object.values(scores)) {
        value[start + i] = Number.NaN;
        status[start + i] = columnStatus.invalid;
      }
    }
  }
  return scores;
}

type ScoreBlock = (cells: readonly (ArrayLike<number> | undefined)[], start: number, count: number, scores: ScoreColumn, isBroken: Uint8Array) => void;

/** Prepares the look-up tables of one dimension and gives the function that scores a block of rows with them. */
function dimensionColumns({ items, minAnsweredShare }: DimensionPlan, readers: readonly ColumnReader[], scale: number): ScoreBlock {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  // powers of two, so that taking the sums apart again is exact
  const field = 2 ** Math.ceil(Math.log2(total + 1));
  const isPacked = field * field * (scale * total + 1) <= Number.MAX_SAFE_INTEGER;
  const tableOf = (reader: ColumnReader, add: (outcome: number) => number): Float64Array =>
    Float64Array.from(reader.outcomes, (outcome) => (outcome === invalid ? Number.NaN : add(outcome)));
  const applicable = (weight: number) => (outcome: number) => (outcome === notApplicable ? 0 : weight);
  const answered = (weight: number) => (outcome: number) => (outcome < 0 ? 0 : weight);
  const product = (weight: number) => (outcome: number) => (outcome < 0 ? 0 : weight * outcome);
  const packed = (weight: number) => (outcome: number) => applicable(weight)(outcome) + field * (answered(weight)(outcome) + field * product(weight)(outcome));
  const passes = (isPacked ? [packed] : [applicable, answered, product]).map((add) =>
    items.map(({ index, weight }) => ({ index, table: tableOf(readers[index] as ColumnReader, add(weight)), absent: add(weight)(-1) })),
  );
  const sums = passes.map(() => new Float64Array(blockRows));

  return (cells, start, count, { value, status }, isBroken) => {
    passes.forEach((pass, p) => {
      const sum = sums[p] as Float64Array;
      sum.fill(0);
      for (const { index, table, absent } of pass) addLookedUp(sum, cells[index], table, absent, count);
    });
    const [first, second, third] = sums as [Float64Array, Float64Array?, Float64Array?];
    for (let i = 0; i < count; i++) {
      const sum = first[i] as number;
      if (sum !== sum) {
        isBroken[i] = 1;
        continue;
      }
      const rest = isPacked ? Math.floor(sum / field) : 0;
      const numerator = isPacked ? Math.floor(rest / field) : (third?.[i] as number);
      const answeredWeight = isPacked ? rest - numerator * field : (second?.[i] as number);
      const applicableWeight = isPacked ? sum - rest * field : sum;
      if (!isSufficient(answeredWeight, applicableWeight, minAnsweredShare)) continue;
      value[start + i] = numerator / (scale * answeredWeight);
      status[start + i] = columnStatus.scored;
    }
  };
}

function addLookedUp(sum: Float64Array, cells: ArrayLike<number> | undefined, table: Float64Array, absent: number, count: number): void {
  if (cells === undefined) for (let i = 0; i < count; i++) sum[i] = (sum[i] as number) + absent;
  else for (let i = 0; i < count; i++) sum[i] = (sum[i] as number) + (table[cells[i] as number] as number);
}

/** The composite of a block, by the same operations in the same order as `score` (rule S2). */
function finishComposite({ dimensions, scoring }: Plan, scores: Readonly<Record<string, ScoreColumn>>, start: number, count: number): void {
  const { weights, minScoredShare = 1 } = scoring.composite;
  const parts = dimensions.map(({ id }) => ({ ...(scores[id] as ScoreColumn), weight: weights[id] ?? 0 }));
  const allWeight = parts.reduce((sum, { weight }) => sum + weight, 0);
  const { value, status } = scores["composite"] as ScoreColumn;
  for (let row = start; row < start + count; row++) {
    let sum = 0;
    let scoredWeight = 0;
    for (const part of parts) {
      if (part.status[row] !== columnStatus.scored) continue;
      scoredWeight += part.weight;
      sum += part.weight * (part.value[row] as number);
    }
    if (!isSufficient(scoredWeight, allWeight, minScoredShare)) continue;
    value[row] = sum / scoredWeight;
    status[row] = columnStatus.scored;
  }
}
