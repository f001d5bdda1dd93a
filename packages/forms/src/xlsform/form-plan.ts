import type { Instrument, Item } from "@reintegration/model";
import type { ChoiceLists } from "./choice-lists.ts";
import type { FormScope } from "./condition-to-xpath.ts";
import type { FormLanguage } from "./form-language.ts";

/** What the rows of a form are made from. */
export interface FormPlan {
  readonly instrument: Instrument;
  readonly languages: readonly FormLanguage[];
  readonly lists: ChoiceLists;
  /** Groups in the order of the form; the context is the first. */
  readonly groups: readonly QuestionGroup[];
  /** For expressions at the root, which see the whole form. */
  readonly scope: FormScope;
  /** For questions inside the groups of items, which are not asked at all without consent. */
  readonly scopeOfItems: FormScope;
}

export interface QuestionGroup {
  readonly name: string;
  readonly title: (language: FormLanguage) => string;
  readonly fields: readonly Item[];
  readonly part: "context" | "items";
}

/** The groups of a form: the context, one for each dimension, and one for items that belong to none. */
export function questionGroups({ context, items, dimensions }: Instrument): QuestionGroup[] {
  const groups: QuestionGroup[] = [
    { name: "context", title: ({ texts }) => texts.context, fields: context, part: "context" },
    ...dimensions.map(
      (id): QuestionGroup => ({
        name: id,
        title: ({ labels }) => labels.dimensions[id] ?? id,
        fields: items.filter(({ dimension }) => dimension === id),
        part: "items",
      }),
    ),
    {
      name: "further_questions",
      title: ({ texts }) => texts.furtherQuestions,
      fields: items.filter(({ dimension }) => dimension === undefined || !dimensions.includes(dimension)),
      part: "items",
    },
  ];
  return groups.filter(({ fields }) => fields.length > 0);
}
