import { checkResponses } from "@reintegration/schemas";
import { loadInstrument } from "@reintegration/standard";
import type { FileVector } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { Outcome } from "../vectors/tally.ts";

/** The duplicates in a list of responses. */
export async function fileOutcome(reference: string, { responses, options = {}, expected }: FileVector): Promise<Outcome> {
  const { problems } = checkResponses(await loadInstrument(reference), responses, options);
  const duplicates = problems.filter(({ rule }) => rule === "duplicate-submission" || rule === "duplicate-interview");
  const found = duplicates.map(({ rule, path, row = 0, params }) => ({ index: row - 1, rule, path, first: Number(params["first"]) - 1 }));
  return same(
    expected,
    found.sort((a, b) => a.index - b.index || (a.rule < b.rule ? -1 : 1)),
  );
}
