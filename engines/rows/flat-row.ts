import type { Instrument, ScoredInstrument } from "@reintegration/model";

/** One row of flat text as a staging table holds it: column -> text, `null` where there is nothing. Every column is there. */
export type FlatRow = Readonly<Record<string, string | null>>;

/** The columns of text of an instrument's flat rows, in order; `row_number` stands before them. */
export function columnsOf(instrument: ScoredInstrument | Instrument): string[] {
  return ["rs_instrument", ...(instrument.context ?? []).map(({ key }) => key), ...instrument.items.map(({ key }) => key)];
}
