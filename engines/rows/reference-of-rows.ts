import type { Instrument, ScoredInstrument, Scoring } from "@reintegration/model";
import { checkResponses } from "@reintegration/schemas";
import { compileScoring, type ResponseScore, type Score } from "@reintegration/scoring";
import type { FlatRow } from "./flat-row.ts";
import { readRows } from "./read-rows.ts";

/** What TypeScript says of one row: to be the same in every engine. */
export interface RowReference {
  /** Counted from 1. */
  readonly row: number;
  /** As `path rule`, each pair once, in order; `duplicate-interview` among them. */
  readonly problems: readonly string[];
  /** By score id, the dimensions in order and then `composite`; `undefined` where the row is not scored. */
  readonly scores: Readonly<Record<string, Score>> | undefined;
}

/**
 * What our own packages say of flat rows: each is read as a row of plain CSV, checked with all others, and scored.
 */
export async function referenceOfRows(
  rows: readonly FlatRow[],
  instrument: Instrument,
  scored: { readonly instrument: ScoredInstrument; readonly scoring: Scoring; readonly cutoffs?: string },
  asOf: string,
): Promise<RowReference[]> {
  const read = await readRows(instrument, rows);
  const { problems } = checkResponses(
    instrument,
    read.map((response) => ({ response })),
    { asOf },
  );
  const byRow = new Map<number, Set<string>>();
  for (const { row = 0, rule, path } of problems) byRow.set(row, (byRow.get(row) ?? new Set()).add(`${path} ${rule}`));
  const scorer = compileScoring(scored.instrument, scored.scoring, scored.cutoffs === undefined ? {} : { cutoffs: scored.cutoffs });
  return read.map((response, index) => ({
    row: index + 1,
    problems: [...(byRow.get(index + 1) ?? [])].sort(),
    scores: scoresOf(scorer.score(response)),
  }));
}

function scoresOf(result: ResponseScore): RowReference["scores"] {
  return result.status === "computed" ? { ...result.dimensions, composite: result.composite } : undefined;
}
