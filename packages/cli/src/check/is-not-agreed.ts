import type { ReadRow } from "@reintegration/forms";
import { evaluate, type Instrument } from "@reintegration/model";

/** Whether the person does not agree to be interviewed and answered no question: there is nothing to score, and nothing is missing. */
export function isNotAgreed({ response }: ReadRow, { consentRefused }: Pick<Instrument, "consentRefused">): boolean {
  if (consentRefused === undefined || !evaluate(consentRefused, (key) => response.context[key])) return false;
  return !Object.values(response.answers).some((answer) => answer !== null && answer !== undefined);
}
