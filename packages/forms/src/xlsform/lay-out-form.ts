import { type Instrument, referenceOf } from "@reintegration/model";
import type { FormLanguage } from "./form-language.ts";
import { hashText } from "./hash-text.ts";
import { sheetOf } from "./sheet-of.ts";
import type { FormRow, XlsForm } from "./xls-form.ts";

/** More text than this does not fit into a cell of a workbook. */
const longestCell = 32_767;

/**
 * The sheets of a form from its rows; the first language is its default. Its version changes with every text (rule X2). Throws an
 * error that names the rows that cannot stand in a workbook.
 */
export function layOutForm(
  definition: Pick<Instrument, "id" | "version" | "basis" | "status">,
  languages: readonly FormLanguage[],
  survey: readonly FormRow[],
  choices: readonly FormRow[],
): XlsForm {
  stopOn(definition, rowFaults([...survey, ...choices]));
  const inAll = (column: string): string[] => languages.map(({ name }) => `${column}::${name}`);
  const surveySheet = sheetOf(
    [
      ...["type", "name", ...inAll("label"), ...inAll("hint"), "required", ...inAll("required_message")],
      ...["relevant", "constraint", ...inAll("constraint_message"), "calculation", "appearance", "repeat_count"],
    ],
    survey,
  );
  const choicesSheet = sheetOf(["list_name", "name", ...inAll("label")], choices);
  const [main] = languages as [FormLanguage];
  const { id, basis, status = "draft" } = definition;
  const settings = {
    form_title: `${main.labels.title} · ${main.texts.status[status]} · ${main.texts.basis[basis]}`,
    form_id: id,
    default_language: main.name,
  };
  const version = `${definition.version}.${hashText(JSON.stringify([surveySheet, choicesSheet, settings]))}`;
  return {
    survey: surveySheet,
    choices: choicesSheet,
    settings: sheetOf(["form_title", "form_id", "version", "default_language"], [{ ...settings, version }]),
  };
}

/** Throws an error that names everything that keeps a definition from being a form. */
export function stopOn(definition: Pick<Instrument, "id" | "version">, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${referenceOf(definition)} cannot be a form:\n${faults.join("\n")}`);
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
