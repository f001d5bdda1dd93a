import { type Labels, plainItem, type RecordType } from "@reintegration/model";
import type { KnownInstrument } from "../export-reader.ts";

/**
 * A record type as the reader of exports takes it, so that records come from all files that surveys come from: its fields are
 * answers, a reference is a text. Lists are read from JSON, where they stand in their record; no row of a table can hold one.
 *
 * The version of a row stands in `rs_record`, or as `record` beside `fields`. Rows are marked with `isRecord`.
 */
export function recordAsInstrument(record: RecordType, labels: readonly Labels[]): KnownInstrument {
  const { id, version, basis, identifiedBy, items } = record;
  const instrument = { id, version, basis, identifiedBy, dimensions: [], context: [], duplicates: [], dateOrder: [] };
  return { instrument: { ...instrument, items: items.map(plainItem) }, labels, record };
}
