import { type Instrument, type Labels, referenceOf, type Scoring } from "@reintegration/model";
import { choiceLists } from "./choice-lists.ts";
import { conditionToXPath } from "./condition-to-xpath.ts";
import { formFaults } from "./form-faults.ts";
import { type FormLanguage, filledIn, formLanguage, translated } from "./form-language.ts";
import { type FormPlan, type QuestionGroup, questionGroups } from "./form-plan.ts";
import { hashText } from "./hash-text.ts";
import { questionRows, relevantIf } from "./question-rows.ts";
import { referenceTo } from "./reference-to.ts";
import { scoreNotes } from "./score-notes.ts";
import { scoreRows } from "./score-rows.ts";
import { sheetOf } from "./sheet-of.ts";
import type { FormRow, XlsForm } from "./xls-form.ts";
import { notOf } from "./xpath-logic.ts";

export interface XlsFormOptions {
  /** Texts of the instrument, one per language; the first is the form's default language. */
  readonly languages: readonly Labels[];
  /** Calculates the scores in the form, and shows them in the end. */
  readonly scoring?: Scoring;
}

/** More text than this does not fit into a cell of a workbook. */
const longestCell = 32_767;

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
    ...hiddenRows(instrument, labels, scoring),
    aboutRow(plan),
    ...plan.groups.flatMap((group) => groupRows(group, plan)),
    ...(scoring ? [...scoreRows(scoring, plan), ...scoreNotes(scoring, plan)] : []),
  ];
  stopOn(instrument, rowFaults([...survey, ...plan.lists.rows]));
  const inAll = (column: string): string[] => languages.map(({ name }) => `${column}::${name}`);
  const surveySheet = sheetOf(
    [
      ...["type", "name", ...inAll("label"), ...inAll("hint"), "required", ...inAll("required_message")],
      ...["relevant", "constraint", ...inAll("constraint_message"), "calculation", "appearance"],
    ],
    survey,
  );
  const choicesSheet = sheetOf(["list_name", "name", ...inAll("label")], plan.lists.rows);
  const [main] = languages as [FormLanguage];
  const { basis, status = "draft" } = instrument;
  const settings = {
    form_title: `${main.labels.title} · ${main.texts.status[status]} · ${main.texts.basis[basis]}`,
    form_id: instrument.id,
    default_language: main.name,
  };
  const version = `${instrument.version}.${hashText(JSON.stringify([surveySheet, choicesSheet, settings]))}`;
  return {
    survey: surveySheet,
    choices: choicesSheet,
    settings: sheetOf(["form_title", "form_id", "version", "default_language"], [{ ...settings, version }]),
  };
}

function planForm(instrument: Instrument, languages: readonly FormLanguage[]): FormPlan {
  const { context, items, consentRefused } = instrument;
  const scopeOfItems = { items: new Map([...context, ...items].map((item) => [item.key, item])) };
  const unasked = consentRefused && { keys: new Set(items.map(({ key }) => key)), where: consentRefused };
  return {
    instrument,
    languages,
    lists: choiceLists(instrument, languages),
    groups: questionGroups(instrument),
    scope: { ...scopeOfItems, ...(unasked && { unasked }) },
    scopeOfItems,
  };
}

/** What brings the definitions back with the export (rules X2, N6): which they are, and the beginnings of their digests. */
function hiddenRows(instrument: Instrument, labels: readonly Labels[], scoring: Scoring | undefined): FormRow[] {
  const files: [string, string | undefined][] = [
    ["instrument", instrument.digest],
    ...(scoring ? [["scoring", scoring.digest] as [string, string | undefined]] : []),
    ...labels.map(({ language, digest }): [string, string] => [language, digest]),
  ];
  const digests = files.map(([file, digest]) => `${file}:${digest?.slice(0, 16) ?? "custom"}`).join(" ");
  return [
    { type: "calculate", name: "rs_instrument", calculation: `'${referenceOf(instrument)}'` },
    ...(scoring ? [{ type: "calculate", name: "rs_scoring", calculation: `'${referenceOf(scoring)}'` }] : []),
    { type: "calculate", name: "rs_digest", calculation: `'${digests}'` },
  ];
}

/** The first thing a person sees: the title, and how far it stands on a source (rule N4). */
function aboutRow({ instrument: { basis, status = "draft" }, languages }: FormPlan): FormRow {
  return {
    type: "note",
    name: "rs_about",
    ...translated("label", languages, ({ labels, texts }) =>
      filledIn(texts.about, {
        title: labels.title,
        reference: referenceTo("rs_instrument"),
        basis: texts.basis[basis],
        status: texts.status[status],
      }),
    ),
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

function rowFaults(rows: readonly FormRow[]): string[] {
  const names = rows.filter(({ list_name }) => list_name === undefined).flatMap(({ name }) => name?.toLowerCase() ?? []);
  const long = rows.flatMap((row) =>
    Object.entries(row)
      .filter(([, text]) => text.length > longestCell)
      .map(([column]) => [row["name"], column]),
  );
  return [
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `two rows of the form are named ${name}`),
    ...long.map(([name, column]) => `${column} of ${name} is longer than a cell of a workbook`),
  ];
}

function stopOn(instrument: Instrument, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${referenceOf(instrument)} cannot be a form:\n${faults.join("\n")}`);
}
