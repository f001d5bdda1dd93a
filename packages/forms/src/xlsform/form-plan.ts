import type { Instrument, Item } from "@reintegration/model";
import type { ChoiceLists } from "./choice-lists.ts";
import type { FormScope } from "./condition-to-xpath.ts";
import type { FormLanguage } from "./form-language.ts";

/** What the rows of questions are made from. */
export interface QuestionPlan {
  readonly languages: readonly FormLanguage[];
  readonly lists: ChoiceLists;
  /** What the constraints of these questions may name. */
  readonly scope: FormScope;
  readonly dateOrder: Instrument["dateOrder"];
  /** Keys in the order in which they are asked. */
  readonly order: readonly string[];
  /** Currency -> when there is an amount in it, as XPath: then it is needed. */
  readonly amounts?: ReadonlyMap<string, string>;
}

/** What the rows of the form of an instrument are made from; its scope is that of expressions at the root. */
export interface FormPlan extends QuestionPlan {
  readonly instrument: Instrument;
  /** Groups in the order of the form; the context is the first. */
  readonly groups: readonly QuestionGroup[];
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
