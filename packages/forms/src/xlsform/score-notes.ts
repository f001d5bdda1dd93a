import type { Scoring } from "@reintegration/model";
import { conditionToXPath } from "./condition-to-xpath.ts";
import { filledIn, translated } from "./form-language.ts";
import type { FormPlan } from "./form-plan.ts";
import { relevantIf } from "./question-rows.ts";
import { referenceTo } from "./reference-to.ts";
import type { FormRow } from "./xls-form.ts";
import { notOf } from "./xpath-logic.ts";

/** What the enumerator sees in the end: each score, or how much is missing to it; and how far the scoring stands on a source. */
export function scoreNotes(scoring: Scoring, { languages, scope, instrument: { consentRefused } }: FormPlan): FormRow[] {
  const { basis, status = "draft" } = scoring;
  // a composite of one dimension is that dimension, which has a note already
  const isOfSeveral = Object.values(scoring.composite.weights).filter((weight) => weight > 0).length > 1;
  const isRefused = consentRefused ? conditionToXPath(consentRefused, scope) : "false()";
  const note = (id: string, name: string, text: "score" | "notEnough" | "noComposite", comparison: string): FormRow => ({
    type: "note",
    name: `rs_${id}_${name}`,
    ...translated("label", languages, ({ labels, texts }) =>
      filledIn(texts[text], {
        title: id === "composite" ? texts.composite : (labels.dimensions[id] ?? id),
        value: referenceTo(`rs_${id}_shown`),
        answered: referenceTo(`rs_${id}_answered`),
        applicable: referenceTo(`rs_${id}_applicable`),
      }),
    ),
    relevant: `${referenceTo(`rs_${id}_score`)} ${comparison} ''`,
  });
  return [
    {
      type: "begin_group",
      name: "rs_scores",
      ...translated("label", languages, ({ texts }) => texts.scores),
      ...relevantIf(notOf(isRefused)),
      appearance: "field-list",
    },
    {
      type: "note",
      name: "rs_about_scores",
      ...translated("label", languages, ({ texts }) =>
        filledIn(texts.aboutScores, { reference: referenceTo("rs_scoring"), basis: texts.basis[basis], status: texts.status[status] }),
      ),
    },
    ...scoring.dimensions.flatMap(({ id }) => [note(id, "note", "score", "!="), note(id, "no_score", "notEnough", "=")]),
    ...(isOfSeveral ? [note("composite", "note", "score", "!="), note("composite", "no_score", "noComposite", "=")] : []),
    { type: "end_group" },
  ];
}
