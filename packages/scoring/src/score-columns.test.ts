import { describe, expect, it } from "vitest";
import { instrument, scoring } from "../test/household.ts";
import { columnStatus, compileScoring } from "./index.ts";

const { scoreColumns } = compileScoring(instrument, scoring);

/** Three rows: all answered as by hand in household.ts; works no, nothing else; an unknown number. */
const columns = {
  works: Uint8Array.of(1, 2, 1),
  job: Uint8Array.of(5, 0, 4),
  goods: Uint32Array.of(2 ** 13 + 2, 0, 1),
  school: Uint8Array.of(2, 252, 1),
  friends: Uint8Array.of(2, 2, 1),
};

describe("scoreColumns", () => {
  it("Scores each row: (2*4 + 3*2 + 5*3)/40 and 3/8; too little, and 1/4; invalid.", () => {
    const { livelihood, life, composite } = scoreColumns(columns, 3);
    expect(livelihood).toEqual({ value: Float64Array.of(0.725, Number.NaN, Number.NaN), status: Uint8Array.of(1, 0, 2) });
    expect(life).toEqual({ value: Float64Array.of(0.375, 0.25, Number.NaN), status: Uint8Array.of(1, 1, 2) });
    expect(composite).toEqual({ value: Float64Array.of((2 * 0.725 + 0.375) / 3, Number.NaN, Number.NaN), status: Uint8Array.of(1, 0, 2) });
    expect(columnStatus).toEqual({ insufficient: 0, scored: 1, invalid: 2 });
  });

  it("An item without a column is absent in each row.", () => {
    const { works, friends } = columns;
    const { livelihood, life } = scoreColumns({ works, friends }, 3);
    expect([...(livelihood?.status ?? [])]).toEqual([0, 0, 0]);
    expect([...(life?.value ?? [])]).toEqual([0.25, 0.25, 1]);
  });

  it("Any array of numbers will do, also one of its part.", () => {
    const plain = Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, [...column]]));
    const parts = Object.fromEntries(
      Object.entries(columns).map(([key, column]) => [
        key,
        column.constructor === Uint8Array ? Uint8Array.of(9, ...column).subarray(1) : column,
      ]),
    );
    expect(scoreColumns(plain, 3)).toEqual(scoreColumns(columns, 3));
    expect(scoreColumns(parts, 3)).toEqual(scoreColumns(columns, 3));
  });

  it("A column may be longer than the rows asked for; a shorter one is a mistake in the program.", () => {
    expect(scoreColumns(columns, 2)["life"]?.status).toEqual(Uint8Array.of(1, 1));
    expect(() => scoreColumns(columns, 4)).toThrow(new RangeError("works: 3 of 4 rows"));
  });

  describe("edge cases", () => {
    it("No rows give no scores.", () => {
      expect(scoreColumns({}, 0)["composite"]).toEqual({ value: new Float64Array(0), status: new Uint8Array(0) });
    });

    it("A cell that is no number is invalid and is not taken for a number that looks like it.", () => {
      const statusOf = (works: readonly (number | string)[]): unknown => scoreColumns({ ...columns, works }, 3)["composite"]?.status[0];
      expect(statusOf(["1", 1, 1])).toBe(columnStatus.invalid);
      expect([...(scoreColumns({ ...columns, works: ["1", "1", 1], job: [0, 0, 5] }, 3)["livelihood"]?.status ?? [])]).toEqual([2, 2, 1]);
    });

    it("An invalid answer in one dimension leaves none of the row's scores, whatever its dimension weighs.", () => {
      const weightless = { ...scoring, composite: { weights: { livelihood: 0, life: 1 } } };
      const { life, composite } = compileScoring(instrument, weightless).scoreColumns(columns, 3);
      expect([life?.status[2], composite?.status[2]]).toEqual([2, 2]);
      expect(life?.value[2]).toBeNaN();
    });

    it("More masks than are remembered are all read.", () => {
      const rows = 3 * 4096;
      const goods = Uint32Array.from({ length: rows }, (_, row) => (row % 2 === 0 ? 1 : 2 ** 24 + row));
      const { status } =
        scoreColumns({ works: new Uint8Array(rows).fill(1), job: new Uint8Array(rows).fill(3), goods }, rows)["livelihood"] ?? {};
      expect(status?.every((found, row) => found === (row % 2 === 0 ? columnStatus.scored : columnStatus.invalid))).toBe(true);
    });
  });
});
