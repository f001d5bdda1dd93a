import { blockRows, type Columns, columnReader } from "./column-reader.ts";
import { type ColumnSums, columnSums } from "./column-sums.ts";
import type { Plan } from "./plan.ts";
import { isSufficient } from "./is-sufficient.ts";

/** Values of the status columns. */
export const columnStatus = { insufficient: 0, scored: 1, invalid: 2 } as const;

/** One score of every row. Where `status` is not `scored`, `value` holds NaN and is never to be read. */
export interface ScoreColumn {
  readonly value: Float64Array;
  readonly status: Uint8Array;
}

/** Dimension ids and `composite` -> the scores of all rows. */
export type ColumnScores = Readonly<Record<string, ScoreColumn>>;

/** Scores columns block by block: the same result as `score`, to the last bit. Throws where a column has fewer rows. */
export function scoreColumns(plan: Plan, columns: Columns, rows: number): ColumnScores {
  for (const [key, { length }] of Object.entries(columns)) if (length < rows) throw new RangeError(`${key}: ${length} rows of ${rows}`);
  const { scale, composite } = plan.scoring;
  const readers = plan.items.map((item) => columnReader(plan, item, columns, rows));
  const dimensions = plan.dimensions.map((dimension) => ({ dimension, sumBlock: columnSums(dimension, readers, scale) }));
  const scores: Record<string, ScoreColumn> = {};
  for (const id of [...plan.dimensions.map(({ id }) => id), "composite"]) scores[id] = { value: new Float64Array(rows), status: new Uint8Array(rows) };
  const sum = new Float64Array(blockRows);
  const scoredWeight = new Float64Array(blockRows);
  const allWeight = plan.dimensions.reduce((all, { id }) => all + (composite.weights[id] ?? 0), 0);
  for (let start = 0; start < rows; start += blockRows) {
    const count = Math.min(blockRows, rows - start);
    const blocks = readers.map(({ read }) => read(start, count));
    sum.fill(0);
    scoredWeight.fill(0);
    for (const { dimension, sumBlock } of dimensions) {
      const score = scores[dimension.id] as ScoreColumn;
      divideSums(sumBlock(blocks, count), scale, dimension.minAnsweredShare, score, start, count);
      addWeighted(sum, scoredWeight, score, composite.weights[dimension.id] ?? 0, start, count);
    }
    divideComposite(sum, scoredWeight, allWeight, composite.minScoredShare ?? 1, scores, start, count);
  }
  return scores;
}

function divideSums(sums: ColumnSums, scale: number, minAnsweredShare: number, { value, status }: ScoreColumn, start: number, count: number): void {
  const { applicableWeight, answeredWeight, numerator } = sums;
  for (let i = 0; i < count; i++) {
    const applicable = applicableWeight[i] as number;
    const answered = answeredWeight[i] as number;
    if (isSufficient(answered, applicable, minAnsweredShare)) {
    value[start + i] = (numerator[i] as number) / (scale * answered) ;
    status[start + i] = columnStatus.scored;
    } else {
      value[start+i] = Number.NaN;
      status[start+i] = applicable === applicable ? columnStatus.insufficient : columnStatus.invalid;
    }
  }
}

function addWeighted(sum: Float64Array, scoredWeight: Float64Array, { value, status }: ScoreColumn, weight: number, start: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const s = status[start + i];
    if (s === columnStatus.scored) {
      sum[i] = (sum[i] as number) + weight * (value[start + i] as number);
      scoredWeight[i] = (scoredWeight[i] as number) + weight;
    } else if (s === columnStatus.invalid) scoredWeight[i] = Number.NaN;
  }
}

function divideComposite(sum: Float64Array, scoredWeight: Float64Array, allWeight: number, minScoredShare: number, scores: Readonly<Record<string, ScoreColumn>>, start: number, count: number): void {
  const { value, status } = scores["composite"] as ScoreColumn;
  for (let i = 0; i < count; i++) {
    const weight = scoredWeight[i] as number;
    if (isSufficient(weight, allWeight, minScoredShare)) {
      value[start + i] = (sum[i] as number) / weight;
      status[start + i] = columnStatus.scored;
    } else {
      value[start + i] = Number.NaN;
      if (weight !== weight) for (const score of Object.values(scores)) {
        score.value[start + i] = Number.NaN;
        score.status[start + i] = columnStatus.invalid;
      }
    }
  }
}
