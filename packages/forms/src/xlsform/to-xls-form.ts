import type { Instrument, Labels, Scoring } from "@reintegration/model";
import { choiceLists } from "./choice-lists.ts";
import { conditionToXPath } from "./condition-to-xpath.ts";
import { formFaults } from "./form-faults.ts";
import { type FormLanguage, formLanguage, translated } from "./form-language.ts";
import { type FormPlan, type QuestionGroup, questionGroups } from "./form-plan.ts";
import { layOutForm, stopOn } from "./lay-out-form.ts";
import { namingRows } from "./naming-rows.ts";
import { questionRows, relevantIf } from "./question-rows.ts";
import { scoreNotes } from "./score-notes.ts";
import { scoreRows } from "./score-rows.ts";
import type { FormRow, XlsForm } from "./xls-form.ts";
import { notOf } from "./xpath-logic.ts";

export interface XlsFormOptions {
  /** Texts of the instrument, one per language; the first is the form's default language. */
  readonly languages: readonly Labels[];
  /** Calculates the scores in the form, and shows them in the end. */
  readonly scoring?: Scoring;
}

/**
 * Compiles an instrument into an XLSForm for KoboToolbox and ODK: questions in groups, in all languages asked for, with
 * relevance, constraints and missing kinds; and with a scoring, the scores on the device (rules X1 to X3).
 *
 * Throws an error that names everything in the definitions that a form cannot hold. The same input gives the same form.
 *
 * @example
 * const instrument = {
 *   id: "drinks", version: "1.0.0", basis: "reconstructed", dimensions: [], context: [],
 *   items: [{ key: "cups", type: "integer", minimum: 0 }], identifiedBy: [], duplicates: [], dateOrder: [],
 * } as const;
 * const english = { language: "en", title: "Drinks", dimensions: {}, items: { cups: { text: "How many cups?" } }, digest: "custom" };
 * const { survey, settings } = toXlsForm(instrument, { languages: [english] });
 * survey[0]; // => ["type", "name", "label::English (en)", "constraint", "constraint_message::English (en)", "calculation"]
 * survey[5]; // => ["integer", "cups", "How many cups?", ". >= 0", "At least 0.", ""]
 * settings[1]?.[0]; // => "Drinks · draft · reconstructed, not an official text"
 */
export function toXlsForm(instrument: Instrument, { languages: labels, scoring }: XlsFormOptions): XlsForm {
  stopOn(instrument, formFaults(instrument, labels, scoring));
  const languages = labels.flatMap((each) => formLanguage(each) ?? []);
  const plan = planForm(instrument, languages);
  const survey = [
    ...namingRows("instrument", instrument, languages, scoring),
    ...plan.groups.flatMap((group) => groupRows(group, plan)),
    ...(scoring ? [...scoreRows(scoring, plan), ...scoreNotes(scoring, plan)] : []),
  ];
  return layOutForm(instrument, languages, survey, plan.lists.rows);
}

function planForm(instrument: Instrument, languages: readonly FormLanguage[]): FormPlan {
  const { context, items, consentRefused } = instrument;
  const scopeOfItems = { items: new Map([...context, ...items].map((item) => [item.key, item])) };
  const unasked = consentRefused && { keys: new Set(items.map(({ key }) => key)), where: consentRefused };
  const groups = questionGroups(instrument);
  return {
    instrument,
    languages,
    lists: choiceLists([...context, ...items], languages),
    groups,
    dateOrder: instrument.dateOrder,
    order: groups.flatMap(({ fields }) => fields.map(({ key }) => key)),
    scope: { ...scopeOfItems, ...(unasked && { unasked }) },
    scopeOfItems,
  };
}

/** A group of questions. Without consent no item is asked. */
function groupRows({ name, title, fields, part }: QuestionGroup, plan: FormPlan): FormRow[] {
  const { consentRefused } = plan.instrument;
  const isAsked = part === "items" && consentRefused ? notOf(conditionToXPath(consentRefused, plan.scope)) : "true()";
  const scope = part === "items" ? plan.scopeOfItems : plan.scope;
  return [
    { type: "begin_group", name, ...translated("label", plan.languages, title), ...relevantIf(isAsked) },
    ...fields.flatMap((item) => questionRows(item, scope, plan)),
    { type: "end_group" },
  ];
}
