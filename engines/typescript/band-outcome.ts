import { bandOf } from "@reintegration/scoring";
import { loadScoring } from "@reintegration/standard";
import type { BandVector } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { Outcome } from "../vectors/tally.ts";

/** The band of one value in a cut-off set of this scoring. */
export async function bandOutcome(reference: string, { set, value, band }: BandVector): Promise<Outcome> {
  const { scoring } = await loadScoring(reference);
  const cutoffs = scoring.cutoffs.find(({ id }) => id === set);
  return same(band, cutoffs && bandOf(cutoffs, value));
}
