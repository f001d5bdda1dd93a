import { expect } from "vitest";
import { type ColumnScores, columnStatus, type ResponseScore, type Score } from "../src/index.ts";

/** Expects columns to hold the results of `score`, row by row, to the last bit. */
export function expectSameColumns(columns: ColumnScores, results: readonly ResponseScore[]): void {
  for (const [id, { value, status }] of Object.entries(columns)) {
    const expected = results.map((result) => {
      if (result.status === "invalid") return { status: columnStatus.invalid, value: Number.NaN };
      const score = (id === "composite" ? result.composite : result.dimensions[id]) as Score;
      return { status: columnStatus[score.status], value: score.status === "scored" ? score.value : Number.NaN };
    });
    expect([...status]).toEqual(expected.map((score) => score.status));
    const row = expected.findIndex((score, index) => !Object.is(score.value, value[index]));
    if (row >= 0) expect(value[row], `${id}, row ${row}`).toBe(expected[row]?.value);
  }
}
