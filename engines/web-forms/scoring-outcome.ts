import type { KnownInstrument } from "@reintegration/forms";
import { checkResponse } from "@reintegration/schemas";
import { scoreOutcome } from "../typescript/score-outcome.ts";
import type { ExpectedScore } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { ScoringCase } from "../vectors/scoring-cases.ts";
import type { Outcome } from "../vectors/tally.ts";
import type { FilledForm } from "./filled-form.ts";
import { type FormScores, formScores } from "./form-scores.ts";
import { reasonAfter } from "./not-expressible.ts";
import { readSubmission } from "./read-submission.ts";

/**
 * A vector that was filled in: the form's own calculation, and what `forms` reads and `score` finds in the submission, both are
 * what the vector expects; where it expects no score, the form cannot be sent for the very questions that the vector names.
 */
export async function scoringOutcome(one: ScoringCase, filled: FilledForm, known: KnownInstrument): Promise<Outcome> {
  const { needs = [], expected, scoring } = one;
  const reason = reasonAfter(one, known.instrument, filled);
  if (reason !== undefined) return reason;
  if (expected.status === "invalid") {
    const faults = filled.violations.filter(({ condition }) => condition !== "required").map(({ name }) => `/answers/${name}`);
    return same(
      expected.problems.map(({ path }) => path),
      faults,
    );
  }
  const ofForm = difference(expected, formScores(filled.text, scoring));
  if (ofForm !== undefined) return { failed: `in the form ${ofForm}` };
  const { response } = await readSubmission(filled.text, known);
  const errors = checkResponse(known.instrument, response).problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0 && !needs.includes("broken-format")) return { failed: `errors in the submission: ${JSON.stringify(errors)}` };
  const outcome = scoreOutcome({ ...one, response: response as ScoringCase["response"] });
  return outcome === "passed" && needs.includes("cutoffs") ? { notExpressible: "a form shows scores and names no band" } : outcome;
}

/** What differs between the scores of a form and those expected: integers exactly, scores within 1e-6 (rule X1). */
function difference(expected: Extract<ScoringCase["expected"], { status: "computed" }>, found: FormScores): string | undefined {
  const differs = (score: ExpectedScore, value: number | undefined): boolean =>
    score.status === "scored" ? value === undefined || Math.abs(value - (score.value ?? Number.NaN)) > 1e-6 : value !== undefined;
  for (const [id, score] of Object.entries(expected.dimensions)) {
    const { score: value, ...sums } = found.dimensions[id] ?? { score: undefined };
    const { numerator, denominator, answered, applicable } = score;
    const wanted = { ...sums, ...(score.status === "scored" && { numerator, denominator }), answered, applicable };
    if (differs(score, value) || same(wanted, sums) !== "passed")
      return `${id}: expected ${JSON.stringify(score)}, found ${JSON.stringify(found.dimensions[id])}`;
  }
  const { composite } = expected;
  return differs(composite, found.composite) ? `composite: expected ${JSON.stringify(composite)}, found ${found.composite}` : undefined;
}
