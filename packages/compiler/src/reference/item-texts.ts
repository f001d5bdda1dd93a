import { type AnswerDefinition, type CodelistDefinition, type RecordItemDefinition, referenceOf } from "@reintegration/model";
import type { ConditionTexts } from "./condition-in-words.ts";

/** The texts of items: what conditions are told with, and the answers of each item. */
export interface ItemTexts extends ConditionTexts {
  answersOf(item: RecordItemDefinition): readonly AnswerDefinition[];
}

/** The texts of items, those in lists included, with codelists put in place; `missing` is the codelist of the missing kinds. */
export function itemTexts(
  items: readonly RecordItemDefinition[],
  missing: string | undefined,
  codelists: readonly CodelistDefinition[],
): ItemTexts {
  const all = items.flatMap((item): RecordItemDefinition[] => (item.type === "list" ? [item, ...item.items] : [item]));
  const answersIn = (reference: string | undefined): readonly AnswerDefinition[] =>
    codelists.find((list) => referenceOf(list) === reference)?.answers ?? [];
  const answersOf = (item: RecordItemDefinition): readonly AnswerDefinition[] =>
    item.type === "list" || item.type === "reference" ? [] : (item.answers ?? answersIn(item.codelist));
  const kinds = answersIn(missing);
  return {
    answersOf,
    item: (key) => all.find((item) => item.key === key),
    label: (item, code) => {
      const own: Readonly<Record<string, string | undefined>> = (item && "missingLabels" in item ? item.missingLabels : undefined) ?? {};
      return (
        [...(item ? answersOf(item) : [])].find((answer) => answer.code === code)?.label ??
        own[code] ??
        kinds.find((kind) => kind.code === code)?.label ??
        code
      );
    },
  };
}
