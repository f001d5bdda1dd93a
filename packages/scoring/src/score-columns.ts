import { addBlock } from "./add-block.ts";
import { columnReader } from "./column-reader.ts";
import { type ColumnSums, columnSums } from "./column-sums.ts";
import { blockRows, type ColumnScores, type Columns, columnStatus, type ScoreColumn } from "./columns.ts";
import { isSufficient } from "./is-sufficient.ts";
import type { DimensionPlan, Plan } from "./plan.ts";

/** Scores columns block by block: the same results as `score`, to the last bit. Throws where a column has fewer rows. */
export function scoreColumns(plan: Plan, columns: Columns, rows: number): ColumnScores {
  for (const [key, { length }] of Object.entries(columns)) if (length < rows) throw new RangeError(`${key}: ${length} of ${rows} rows`);
  const { scale, composite } = plan.scoring;
  const newColumn = (): ScoreColumn => ({ value: new Float64Array(rows), status: new Uint8Array(rows) });
  const readers = plan.items.map((itemPlan) => columnReader(plan, itemPlan, columns, rows));
  const parts = plan.dimensions.map((dimension) => ({ dimension, sums: columnSums(dimension, readers, scale), score: newColumn() }));
  const scores = { ...Object.fromEntries(parts.map(({ dimension, score }) => [dimension.id, score])), composite: newColumn() };
  const all: Composite = {
    sum: new Float64Array(blockRows),
    scoredWeight: new Float64Array(blockRows),
    allWeight: plan.dimensions.reduce((sum, { weight }) => sum + weight, 0),
    minScoredShare: composite.minScoredShare ?? 1,
  };
  for (let start = 0; start < rows; start += blockRows) {
    const count = Math.min(blockRows, rows - start);
    for (const { read } of readers) read(start, count);
    all.sum.fill(0);
    all.scoredWeight.fill(0);
    for (const { dimension, sums, score } of parts) {
      addBlock(sums);
      divideSums(sums, scale, dimension, score, all, start, count);
    }
    divideComposite(all, scores, start, count);
  }
  return scores;
}

/** The composite's sums over a block. The weight is NaN where an answer is invalid. */
interface Composite {
  readonly sum: Float64Array;
  readonly scoredWeight: Float64Array;
  readonly allWeight: number;
  readonly minScoredShare: number;
}

/** The scores of one dimension in a block, also added to the composite. */
function divideSums(
  sums: ColumnSums,
  scale: number,
  { minAnsweredShare, weight }: DimensionPlan,
  score: ScoreColumn,
  all: Composite,
  start: number,
  count: number,
): void {
  const { field, applicable: first, answered: second, numerator: third } = sums;
  const { value, status } = score;
  const { sum, scoredWeight } = all;
  const inverse = 1 / field;
  for (let i = 0; i < count; i++) {
    let applicable = first[i] as number;
    let answered: number;
    let numerator: number;
    if (field === 0) {
      answered = second[i] as number;
      numerator = third[i] as number;
    } else {
      const upper = Math.floor(applicable * inverse);
      numerator = Math.floor(upper * inverse);
      answered = upper - numerator * field;
      applicable -= upper * field;
    }
    if (isSufficient(answered, applicable, minAnsweredShare)) {
      const quotient = numerator / (scale * answered);
      value[start + i] = quotient;
      status[start + i] = columnStatus.scored;
      sum[i] = (sum[i] as number) + weight * quotient;
      scoredWeight[i] = (scoredWeight[i] as number) + weight;
    } else {
      value[start + i] = Number.NaN;
      if (Number.isNaN(applicable)) scoredWeight[i] = Number.NaN;
    }
  }
}

/** The composite of a block. One invalid answer makes all scores of its row invalid. */
function divideComposite(
  { sum, scoredWeight, allWeight, minScoredShare }: Composite,
  scores: ColumnScores & { readonly composite: ScoreColumn },
  start: number,
  count: number,
): void {
  const { value, status } = scores.composite;
  for (let i = 0; i < count; i++) {
    const weight = scoredWeight[i] as number;
    if (isSufficient(weight, allWeight, minScoredShare)) {
      value[start + i] = (sum[i] as number) / weight;
      status[start + i] = columnStatus.scored;
    } else {
      value[start + i] = Number.NaN;
      if (!Number.isNaN(weight)) continue;
      for (const score of Object.values(scores)) {
        score.value[start + i] = Number.NaN;
        score.status[start + i] = columnStatus.invalid;
      }
    }
  }
}
