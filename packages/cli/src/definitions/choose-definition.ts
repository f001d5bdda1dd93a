import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { catalogueEntry, knownReferences } from "./known.ts";
import { refuseFrame } from "./refuse-frame.ts";

/** Checks `--instrument` or `--record`: an exact reference to a definition of that kind, or nothing. Stops with the known ones. */
export async function chooseDefinition(
  kind: "instrument" | "record",
  reference: string | undefined,
  text: Text,
): Promise<string | undefined> {
  await refuseFrame(reference, text);
  if (reference === undefined || catalogueEntry(reference, kind)) return reference;
  const other = kind === "record" ? "instrument" : "record";
  if (catalogueEntry(reference, other)) {
    const { isRecord, isSurvey } = text.records;
    throw new Stop(exitCodes.badArguments, fill(other === "record" ? isRecord : isSurvey, { value: reference }));
  }
  const unknown = kind === "record" ? text.records.unknown : text.stops.unknownInstrument;
  throw new Stop(exitCodes.badArguments, fill(unknown, { value: reference }), [text.stops.known, ...knownReferences(kind)]);
}
