import type { ReadRow } from "@reintegration/forms";
import { catalogueEntry } from "../definitions/known.ts";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { ReadingSetup } from "./reading-setup.ts";

/** Stops where records were asked for and the rows are responses to a survey, or the other way round: nothing in them would be right. */
export function stopOtherKind(rows: readonly ReadRow[], { instrument, kind, text }: ReadingSetup): void {
  if (instrument === undefined) return;
  const other = kind === "record" ? "instrument" : "record";
  for (const { response, isRecord } of rows) {
    const named = response.instrument;
    if (named === undefined || named === instrument) continue;
    const isOther = catalogueEntry(named, other) !== undefined || (isRecord === true) !== (kind === "record");
    if (!isOther) continue;
    const { fileOfRecords, fileOfResponses } = text.records;
    throw new Stop(exitCodes.badArguments, fill(kind === "record" ? fileOfResponses : fileOfRecords, { value: named }));
  }
}
