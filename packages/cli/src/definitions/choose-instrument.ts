import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { catalogueEntry, knownReferences } from "./known.ts";

/** Checks `--instrument`: an exact reference to a survey of the standard, or nothing. Stops with the known ones. */
export function chooseInstrument(reference: string | undefined, text: Text): string | undefined {
  if (reference === undefined || catalogueEntry(reference, "instrument")) return reference;
  throw new Stop(exitCodes.badArguments, fill(text.stops.unknownInstrument, { value: reference }), [
    text.stops.known,
    ...knownReferences("instrument"),
  ]);
}
