import type { KnownInstrument } from "@reintegration/forms";
import { loadInstrument, loadLabels } from "@reintegration/standard";
import { catalogueEntry, knownReferences } from "./known.ts";

/** Every instrument version of the standard with its texts in all its languages, as the reader of exports wants them. */
export async function knownInstruments(): Promise<KnownInstrument[]> {
  return Promise.all(
    knownReferences("instrument").map(async (reference) => {
      const languages = catalogueEntry(reference)?.languages ?? [];
      const labels = await Promise.all(languages.map((language) => loadLabels(reference, language)));
      return { instrument: await loadInstrument(reference), labels };
    }),
  );
}
