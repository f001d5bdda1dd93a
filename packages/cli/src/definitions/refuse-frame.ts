import { loadTitles } from "@reintegration/standard";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { catalogueEntry } from "./known.ts";

/** Stops where a form, a score or anything else made of questions is asked of a frame, with the frame's own reason; passes all else. */
export async function refuseFrame(reference: string | undefined, text: Text): Promise<void> {
  const entry = reference === undefined ? undefined : catalogueEntry(reference, "frame");
  if (entry === undefined) return;
  const { language } = new Intl.Locale(text.locale);
  const { refusal = "" } = await loadTitles(entry.reference, entry.languages.includes(language) ? language : "en");
  throw new Stop(exitCodes.badArguments, `${fill(text.stops.isFrame, { value: entry.reference })} ${refusal}`);
}
