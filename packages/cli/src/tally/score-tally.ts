import type { ResponseScore, Score } from "@reintegration/scoring";
import { binCount, binOf } from "./bin-of.ts";
import { type Moments, momentsOf } from "./moments.ts";

/** One score over all responses of a file. */
export interface ScoreSummary extends Moments {
  /** A dimension or `composite`. */
  readonly id: string;
  /** Scores per tenth, from 0 to 1. */
  readonly histogram: readonly number[];
  /** Responses without enough answers for this score. */
  readonly insufficient: number;
  /** Of those: nothing in it applied to the person. */
  readonly notApplicable: number;
  /** What share had to be answered; `null` where no response fell short. */
  readonly minimumShare: number | null;
  /** Band -> responses, in the order of the cut-off set; `null` where no set was asked for or it does not apply. */
  readonly bands: Readonly<Record<string, number>> | null;
}

/** All scores over all responses of a file. */
export interface ScoresSummary {
  /** Responses with every score. */
  readonly scored: number;
  /** Responses that lack at least one score. */
  readonly insufficient: number;
  readonly scores: readonly ScoreSummary[];
}

/** Collects scores as they come, in constant memory. `bandsOf` gives the bands that a score may lie in. */
export function scoreTally(ids: readonly string[], bandsOf: (id: string) => readonly string[] | null): ScoreTally {
  const tallies = ids.map((id) => oneScore(id, bandsOf(id)));
  let scored = 0;
  let insufficient = 0;
  return {
    add(result) {
      let isWhole = true;
      for (const tally of tallies) {
        const score = tally.id === "composite" ? result.composite : (result.dimensions[tally.id] as Score);
        tally.add(score);
        if (score.status === "insufficient") isWhole = false;
      }
      if (isWhole) scored++;
      else insufficient++;
    },
    addColumns(columns, rows) {
      const marks = columns.map(({ marks }) => marks);
      for (let row = 0; row < rows; row++) {
        let isWhole = true;
        if (marks[0]?.[row] === tallyMarks.invalid) continue;
        for (const of of marks) if ((of[row] as number) < 0) isWhole = false;
        if (isWhole) scored++;
        else insufficient++;
      }
      tallies.forEach((tally, index) => {
        tally.addColumn(columns[index] as TallyColumn, rows);
      });
    },
    summary: () => ({ scored, insufficient, scores: tallies.map((tally) => tally.summary()) }),
  };
}

/** What a {@link TallyColumn} says where there is no score; 0 and more is the place of a band, or 0 without bands. */
export const tallyMarks = { insufficient: -1, notApplicable: -2, invalid: -3, noBand: 255 } as const;

/** One score of many responses. */
export interface TallyColumn {
  readonly marks: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly minimumShare: number;
}

export interface ScoreTally {
  add(result: Extract<ResponseScore, { status: "computed" }>): void;
  /** The same for many responses at once: a column for each score, in the order of the ids. */
  addColumns(columns: readonly TallyColumn[], rows: number): void;
  summary(): ScoresSummary;
}

function oneScore(id: string, bands: readonly string[] | null) {
  const histogram = new Array<number>(binCount).fill(0);
  const bandCounts = new Map((bands ?? []).map((band) => [band, 0]));
  const { add: addValue, moments } = momentsOf();
  let insufficient = 0;
  let notApplicable = 0;
  let minimumShare: number | null = null;
  const addScored = (value: number, band: string | undefined): void => {
    addValue(value);
    const bin = binOf(value);
    histogram[bin] = (histogram[bin] as number) + 1;
    if (band !== undefined) bandCounts.set(band, (bandCounts.get(band) ?? 0) + 1);
  };
  const addMissing = (isNotApplicable: boolean, minimum: number): void => {
    insufficient++;
    if (isNotApplicable) notApplicable++;
    minimumShare = minimum;
  };
  return {
    id,
    add(score: Score): void {
      if (score.status === "scored") addScored(score.value, score.band?.id);
      else addMissing(score.applicable === 0, score.minimumShare);
    },
    addColumn({ marks, values, minimumShare: minimum }: TallyColumn, rows: number): void {
      for (let row = 0; row < rows; row++) {
        const mark = marks[row] as number;
        if (mark >= 0) addScored(values[row] as number, bands?.[mark]);
        else if (mark !== tallyMarks.invalid) addMissing(mark === tallyMarks.notApplicable, minimum);
      }
    },
    summary: (): ScoreSummary => ({
      id,
      ...moments(),
      histogram,
      insufficient,
      notApplicable,
      minimumShare,
      bands: bands === null ? null : Object.fromEntries(bandCounts),
    }),
  };
}
