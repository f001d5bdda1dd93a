import type { CodebookSource } from "../codebook-source.ts";
import { testOfCondition } from "../plan/test-of-condition.ts";
import { enableWhen } from "./enable-when.ts";

/** The keys whose skip condition FHIR R4 cannot express: in the Questionnaire it stands in words only. */
export function fhirLimits({ instrument }: Pick<CodebookSource, "instrument">): string[] {
  const items = [...instrument.context, ...instrument.items];
  const byKey = new Map(items.map((item) => [item.key, item]));
  return items.filter(({ relevance }) => relevance && enableWhen(testOfCondition(relevance, byKey)) === undefined).map(({ key }) => key);
}
