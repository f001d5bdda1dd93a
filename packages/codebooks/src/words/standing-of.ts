import { referenceOf } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import type { Words } from "./words.ts";

/** What a codebook says of its definitions: exact references, basis and status in words, and digests (rules N4, T1). */
export function standingOf(
  { instrument, scoring }: CodebookSource,
  words: Words,
): { readonly references: string[]; readonly notes: string[]; readonly digests: string[] } {
  const definitions = scoring ? [instrument, scoring] : [instrument];
  return {
    references: definitions.map(referenceOf),
    notes: [
      ...new Set(definitions.map(({ basis }) => words.basis[basis])),
      ...new Set(definitions.map(({ status = "draft" }) => words.version[status])),
    ],
    digests: definitions.map((definition) => `${referenceOf(definition)} sha256 ${definition.digest ?? "custom"}`),
  };
}
