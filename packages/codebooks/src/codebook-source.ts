import type { Instrument, Labels, Profile, Scoring } from "@reintegration/model";

/** The structure of an instrument that a codebook describes. */
export type DescribedInstrument = Pick<Instrument, "id" | "version" | "basis" | "status" | "digest" | "dimensions" | "context" | "items">;

/** What a codebook is made of. */
export interface CodebookSource {
  readonly instrument: DescribedInstrument;
  /** Texts in one or more languages, the first one leading. Formats of one language use the first. */
  readonly labels: readonly [Labels, ...Labels[]];
  /** With it the scores are described, and scripts compute them. */
  readonly scoring?: Scoring;
  /** Id of a cut-off set of the scoring; then scripts also give bands. There is no default (rule S7). */
  readonly cutoffs?: string;
  /** Declares items that were not asked (rule M2). */
  readonly profile?: Profile;
}
