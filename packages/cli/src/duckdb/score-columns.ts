import { type Cutoffs, columnNames, type Instrument, type Scoring } from "@reintegration/model";

/** A column of the result: its name in the outputs, how SQL calls it, and its type. */
interface ResultColumn {
  readonly name: string;
  readonly sql: string;
  readonly type: "VARCHAR" | "DOUBLE" | "INTEGER";
}

/** The columns of one score. */
interface ScoreColumns {
  readonly id: string;
  readonly columns: readonly ResultColumn[];
  readonly bands: readonly string[] | undefined;
  readonly minimumShare: number;
}

/** All columns of `scores.csv` behind `row`, in their order (rule F2). */
export interface ResultShape {
  readonly identity: readonly ResultColumn[];
  readonly scores: readonly ScoreColumns[];
}

const parts = [
  ["", "DOUBLE"],
  ["_status", "VARCHAR"],
  ["_answered", "INTEGER"],
  ["_applicable", "INTEGER"],
  ["_share", "DOUBLE"],
  ["_band", "VARCHAR"],
  ["_cutoffs", "VARCHAR"],
] as const;
const plainParts = 5;

export function resultShape(
  instrument: Instrument,
  scoring: Scoring,
  cutoffs: Cutoffs | undefined,
  submission: string | undefined,
): ResultShape {
  const ids = [...scoring.dimensions.map(({ id }) => id), "composite"];
  const suffixes = parts.slice(0, cutoffs ? parts.length : plainParts).map(([suffix]) => suffix);
  const names = columnNames(ids, suffixes);
  return {
    identity: [
      ...instrument.identifiedBy.map((key, place): ResultColumn => ({ name: key, sql: `rs_id_${place}`, type: "VARCHAR" })),
      ...(submission === undefined ? [] : [{ name: submission, sql: "rs_submission", type: "VARCHAR" } as const]),
    ],
    scores: ids.map((id, index) => {
      const isBanded = cutoffs?.appliesTo.includes(id) === true;
      return {
        id,
        columns: parts
          .slice(0, isBanded ? parts.length : plainParts)
          .map(([suffix, type], part) => ({ name: (names[index] as string[])[part] as string, sql: `${id}${suffix}`, type })),
        bands: isBanded ? cutoffs.bands.map((band) => band.id) : undefined,
        minimumShare: scoring.dimensions[index]?.minAnsweredShare ?? scoring.composite.minScoredShare ?? 1,
      };
    }),
  };
}
