import { columnReader } from "./column-reader.ts";
import { type ColumnSums, columnSums } from "./column-sums.ts";
import { blockRows, type ColumnScores, type Columns, columnStatus, type ScoreColumn } from "./columns.ts";
import { isSufficient } from "./is-sufficient.ts";
import type { Plan } from "./plan.ts";

/** Scores columns block by block: the same results as `score`, to the last bit. Throws where a column has fewer rows. */
export function scoreColumns(plan: Plan, columns: Columns, rows: number): ColumnScores {
  for (const [key, { length }] of Object.entries(columns)) if (length < rows) throw new RangeError(`${key}: ${length} of ${rows} rows`);
  const { scale, composite } = plan.scoring;
  const newColumn = (): ScoreColumn => ({ value: new Float64Array(rows), status: new Uint8Array(rows) });
  const readers = plan.items.map((itemPlan) => columnReader(plan, itemPlan, columns, rows));
  const parts = plan.dimensions.map((dimension) => ({ dimension, sumBlock: columnSums(dimension, readers, scale), score: newColumn() }));
  const scores = { ...Object.fromEntries(parts.map(({ dimension, score }) => [dimension.id, score])), composite: newColumn() };
  const sum = new Float64Array(blockRows);
  const scoredWeight = new Float64Array(blockRows);
  const allWeight = plan.dimensions.reduce((all, { weight }) => all + weight, 0);
  for (let start = 0; start < rows; start += blockRows) {
    const count = Math.min(blockRows, rows - start);
    const blocks = readers.map(({ read }) => read(start, count));
    sum.fill(0);
    scoredWeight.fill(0);
    for (const { dimension, sumBlock, score } of parts) {
      divideSums(sumBlock(blocks, count), scale, dimension.minAnsweredShare, score, start, count);
      addScores(sum, scoredWeight, score, dimension.weight, start, count);
    }
    divideComposite(sum, scoredWeight, allWeight, composite.minScoredShare ?? 1, scores, start, count);
  }
  return scores;
}

/** The scores of one dimension in a block, as {@link scoreSums} gives them. */
function divideSums(
  sums: ColumnSums,
  scale: number,
  minimumShare: number,
  { value, status }: ScoreColumn,
  start: number,
  count: number,
): void {
  const { numerator, answeredWeight, applicableWeight } = sums;
  for (let i = 0; i < count; i++) {
    const answered = answeredWeight[i] as number;
    const applicable = applicableWeight[i] as number;
    if (isSufficient(answered, applicable, minimumShare)) {
      value[start + i] = (numerator[i] as number) / (scale * answered);
      status[start + i] = columnStatus.scored;
    } else {
      value[start + i] = Number.NaN;
      status[start + i] = Number.isNaN(applicable) ? columnStatus.invalid : columnStatus.insufficient;
    }
  }
}

/** Adds the scores of one dimension to the composite's sums; an invalid one makes the weight NaN. */
function addScores(
  sum: Float64Array,
  scoredWeight: Float64Array,
  { value, status }: ScoreColumn,
  weight: number,
  start: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const found = status[start + i];
    if (found === columnStatus.scored) {
      sum[i] = (sum[i] as number) + weight * (value[start + i] as number);
      scoredWeight[i] = (scoredWeight[i] as number) + weight;
    } else if (found === columnStatus.invalid) scoredWeight[i] = Number.NaN;
  }
}

/** The composite of a block. One invalid answer makes all scores of its row invalid. */
function divideComposite(
  sum: Float64Array,
  scoredWeight: Float64Array,
  allWeight: number,
  minimumShare: number,
  scores: ColumnScores & { readonly composite: ScoreColumn },
  start: number,
  count: number,
): void {
  const { value, status } = scores.composite;
  for (let i = 0; i < count; i++) {
    const weight = scoredWeight[i] as number;
    if (isSufficient(weight, allWeight, minimumShare)) {
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
