import { checkResponse, checks } from "@reintegration/schemas";
import { loadInstrument } from "@reintegration/standard";
import type { StatedProblem, ValidationVector } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { Outcome } from "../vectors/tally.ts";

/** The problems of a response, from the general checker and from the one generated for this version (rule C7). */
export async function validationOutcome(reference: string, { response, options = {}, expected }: ValidationVector): Promise<Outcome> {
  const generated = await checks[reference]?.();
  const general = stated(checkResponse(await loadInstrument(reference), response, options).problems);
  const wanted = stated(expected.problems);
  return same(
    { general: wanted, generated: wanted },
    { general, generated: generated && stated(generated.check(response, options).problems) },
  );
}

const stated = (problems: readonly StatedProblem[]): string[] => problems.map(({ rule, path }) => `${path} ${rule}`).sort();
