import type { FormSource } from "./convert-forms.ts";

type Sheet = readonly (readonly string[])[];

/** The sheets of an XLSForm as pyxform takes them without a workbook: each row with its headers as keys, blank cells left out. */
export function sheetRows(form: { readonly survey: Sheet; readonly choices: Sheet; readonly settings: Sheet }): FormSource {
  const rows = ([headers = [], ...cells]: Sheet) =>
    cells.map((row) => Object.fromEntries(headers.flatMap((header, at) => (row[at] ? [[header, row[at]] as const] : []))));
  return { sheets: { survey: rows(form.survey), choices: rows(form.choices), settings: rows(form.settings) } };
}
