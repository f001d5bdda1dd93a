import { evaluate, type Instrument } from "@reintegration/model";
import type { FilledForm } from "./filled-form.ts";

export const ofOwnType = "a question takes answers of its own type only";

/** What a form cannot be given, by the need that says so. */
const cannot: Readonly<Record<string, string>> = {
  "malformed-response": ofOwnType,
  "other-instrument": "a form names its own instrument",
  "cell-of-wrong-type": ofOwnType,
  "unknown-code": "a form offers the codes of its lists only",
  "missing-kind-not-offered": "a form offers the missing kinds of its lists only",
  "word-absent": "in a form what is absent is left blank",
  "not-asked": "a form asks every question",
  "unknown-key": "a form has no other questions",
};

/** What a question may not take, by the need that says so. */
const notTaken: Readonly<Record<string, string>> = {
  "broken-choice": "a form offers each choice once",
  "broken-format": "a question for a date or a number takes nothing else",
};

/** Why a vector cannot be filled in, by its needs; `undefined` where it can be tried. */
export function reasonBefore(needs: readonly string[]): string | undefined {
  return needs.map((need) => cannot[need]).find((reason) => reason !== undefined);
}

/**
 * Why a vector that was filled in says nothing about the form: an answer was not taken that no form could take, or the person does
 * not agree to the interview. `failed` where a question did not take an answer that it should have.
 */
export function reasonAfter(
  { needs = [], response }: { readonly needs?: readonly string[]; readonly response: unknown },
  { consentRefused }: Pick<Instrument, "consentRefused">,
  { unknown }: FilledForm,
): { readonly notExpressible: string } | { readonly failed: string } | undefined {
  const { context, answers } = response as { context?: Readonly<Record<string, unknown>>; answers: Readonly<Record<string, unknown>> };
  if (unknown.length > 0) {
    const isMarked = unknown.every((name) => answers[name] === "not_applicable");
    const byNeed = needs.map((need) => notTaken[need]).find((text) => text !== undefined);
    const reason = byNeed ?? (isMarked ? "a form finds itself what does not apply" : undefined);
    return reason === undefined ? { failed: `not taken: ${unknown.join(", ")}` } : { notExpressible: reason };
  }
  const isRefused = consentRefused !== undefined && evaluate(consentRefused, (key) => context?.[key]);
  return isRefused ? { notExpressible: "a form asks nothing of a person who does not agree to it" } : undefined;
}
