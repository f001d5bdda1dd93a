import type { KnownInstrument } from "@reintegration/forms";
import { checkResponse } from "@reintegration/schemas";
import type { ValidationVector } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { Outcome } from "../vectors/tally.ts";
import type { FilledForm } from "./filled-form.ts";
import { reasonAfter } from "./not-expressible.ts";
import { readSubmission } from "./read-submission.ts";

/** Rules that a form keeps by not letting itself be sent; how it names the fault. */
const keptBy: Readonly<Record<string, "required" | "constraint">> = {
  "required-unanswered": "required",
  "exclusive-choice": "constraint",
  "out-of-range": "constraint",
  "wrong-format": "constraint",
  "too-long": "constraint",
  "not-a-date": "constraint",
  "future-date": "constraint",
  "dates-out-of-order": "constraint",
};

/**
 * A vector that was filled in: the form refuses to be sent for the questions whose rules are broken, and for no others. Where it
 * can be sent, what `forms` reads in the submission has the problems that the vector expects; what is answered but not relevant
 * is not sent.
 */
export async function validationOutcome(one: ValidationVector, filled: FilledForm, known: KnownInstrument): Promise<Outcome> {
  const reason = reasonAfter(one, known.instrument, filled);
  if (reason !== undefined) return reason;
  const { problems } = one.expected;
  const refusals = problems.flatMap(({ rule, path }) => (keptBy[rule] ? `${path.split("/").at(-1)} ${keptBy[rule]}` : []));
  const outcome = same([...new Set(refusals)].sort(), filled.violations.map(({ name, condition }) => `${name} ${condition}`).sort());
  if (outcome !== "passed" || refusals.length > 0) return outcome;
  const { response } = await readSubmission(filled.text, known);
  const rules = (all: typeof problems): string[] => all.map(({ rule, path }) => `${path} ${rule}`).sort();
  return same(
    rules(problems.filter(({ rule }) => rule !== "answered-not-relevant")),
    rules(checkResponse(known.instrument, response, one.options).problems),
  );
}
