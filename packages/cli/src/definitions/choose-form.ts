import type { Instrument, RecordType } from "@reintegration/model";
import { loadInstrument, loadRecord } from "@reintegration/standard";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { catalogueEntry, knownReferences } from "./known.ts";
import { refuseFrame } from "./refuse-frame.ts";

/** What a form is made from. */
export type FormSubject =
  | { readonly instrument: Instrument; readonly record?: never }
  | { readonly record: RecordType; readonly instrument?: never };

/** Finds the survey or record that a form is asked of. Stops with the surveys, and the records that people fill in. */
export async function chooseForm(reference: string, text: Text): Promise<FormSubject> {
  await refuseFrame(reference, text);
  if (catalogueEntry(reference, "instrument")) return { instrument: await loadInstrument(reference) };
  const record = catalogueEntry(reference, "record") && (await loadRecord(reference));
  if (record?.filledIn) return { record };
  const records = await Promise.all(knownReferences("record").map(async (known) => ((await loadRecord(known)).filledIn ? [known] : [])));
  throw new Stop(exitCodes.badArguments, fill(record ? text.stops.notFilledIn : text.stops.unknownForm, { value: reference }), [
    text.stops.known,
    ...knownReferences("instrument"),
    ...records.flat(),
  ]);
}
