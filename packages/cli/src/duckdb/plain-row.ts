import type { Instrument } from "@reintegration/model";
import type { FlatColumns } from "./flat-columns.ts";
import { keysOfRepeats } from "./keys-of-repeats.ts";

/** Conditions over the cells as they stand, of a whole row and of what tells it from other ones: the reader takes them so. */
export interface PlainRow {
  readonly isPlain: string;
  readonly areKeysPlain: string;
  /** Of the columns of the survey tool that are read. */
  readonly areToolsPlain: string;
}

/** `hasCodes`: whether cells may be taken as they stand at all; not where headers, and so cells, are labels. */
export function plainRow(instrument: Instrument, { isPlainOf, ofTools, ofReviews }: FlatColumns, hasCodes: boolean): PlainRow {
  const ofKeys = [...keysOfRepeats(instrument), "submission"].flatMap((key) => isPlainOf.get(key) ?? []);
  const all = (conditions: readonly string[]): string => (hasCodes ? ["TRUE", ...conditions].join("\n    AND ") : "FALSE");
  return {
    isPlain: all([...[...isPlainOf.values()].flat(), ...ofTools, ...ofReviews]),
    areKeysPlain: all(ofKeys),
    areToolsPlain: all(ofTools),
  };
}
