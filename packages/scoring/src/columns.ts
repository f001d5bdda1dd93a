/**
 * Item or context key -> one cell a row (rule S10). An item without a column is absent in each row.
 *
 * - single choice: the answer's `number`; 0 absent; 251 to 255 the missing kinds in their order;
 * - multiple choice: a bit mask, bit `number - 1` for each choice; 0 absent; bits 27 to 31 the missing kinds;
 * - a number, date or text that a relevance names: itself; NaN, `null` or an empty text where absent.
 *
 * Typed arrays are read fastest: `Uint8Array` for single, `Uint32Array` for multiple choices.
 */
export type Columns = Readonly<Record<string, ArrayLike<number | string | null>>>;

/** Values of the status columns. */
export const columnStatus = { insufficient: 0, scored: 1, invalid: 2 } as const;

/** One score of every row. Where `status` is not `scored`, `value` holds NaN and is never to be read. */
export interface ScoreColumn {
  readonly value: Float64Array;
  readonly status: Uint8Array;
}

/** Dimension ids and `composite` -> the scores of all rows. */
export type ColumnScores = Readonly<Record<string, ScoreColumn>>;

/** Rows that are scored together: few enough to stay in the processor's nearest memory. */
export const blockRows = 2048;
