import { loadScoring } from "@reintegration/standard";
import { shippedVectors } from "../vectors/shipped-vectors.ts";
import { knownInstrument } from "./known-definitions.ts";
import type { ShippedForm } from "./validation-group.ts";

/** The shipped surveys, those that are scored with their scoring, with their texts in these languages and the vectors of their checks. */
export async function shippedSurveyForms(languages: readonly string[]): Promise<readonly [ShippedForm, ...ShippedForm[]]> {
  const [first, ...others] = shippedVectors();
  const formOf = async ({ instrument, scoring, checks }: typeof first): Promise<ShippedForm> => ({
    known: await knownInstrument(instrument, languages),
    ...(scoring !== undefined && { scoring: (await loadScoring(scoring)).scoring }),
    checks,
  });
  return [await formOf(first), ...(await Promise.all(others.map(formOf)))];
}
