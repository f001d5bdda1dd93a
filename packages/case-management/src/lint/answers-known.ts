import { type AnswerDefinition, type CodelistDefinition, type ItemDefinition, referenceOf } from "@reintegration/model";

/** The answers of an item, its own or those of its codelist; `undefined` where it has none or the codelist is not known. */
export function answersKnown(
  { answers, codelist }: Pick<ItemDefinition, "answers" | "codelist">,
  codelists: readonly CodelistDefinition[],
): readonly AnswerDefinition[] | undefined {
  if (codelist === undefined) return answers;
  return codelists.find((list) => referenceOf(list) === codelist)?.answers;
}
