import { type CodelistDefinition, referenceOf } from "@reintegration/model";

/** The codes of a codelist that are not withdrawn; `undefined` where the codelist is not known. */
export function activeCodes(reference: string, codelists: readonly CodelistDefinition[]): string[] | undefined {
  const list = codelists.find((candidate) => referenceOf(candidate) === reference);
  return list?.answers.filter(({ status }) => status !== "withdrawn").map(({ code }) => code);
}
