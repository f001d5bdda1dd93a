import { type ReadRow, readExport } from "@reintegration/forms";
import type { Instrument } from "@reintegration/model";
import { flatCsv } from "./flat-csv.ts";
import { columnsOf, type FlatRow } from "./flat-row.ts";

/** Flat rows as our own reader understands them, each as a row of plain CSV: their responses, in order. */
export async function readRows(instrument: Instrument, rows: readonly FlatRow[]): Promise<ReadRow["response"][]> {
  const bytes = new TextEncoder().encode(flatCsv(columnsOf(instrument), rows));
  const reader = readExport(
    (async function* () {
      yield bytes;
    })(),
    { instruments: [{ instrument, labels: [] }] },
  );
  const read: ReadRow[] = [];
  for await (const batch of reader.batches()) read.push(...batch);
  if (read.length !== rows.length) throw new Error(`${rows.length} rows were written and ${read.length} read`);
  return read.map(({ response }) => response);
}
