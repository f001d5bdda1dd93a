/** Rows of text cells, the header row first. */
export type Sheet = readonly (readonly string[])[];

/** An XLSForm: the three sheets of its workbook. */
export interface XlsForm {
  readonly survey: Sheet;
  readonly choices: Sheet;
  readonly settings: Sheet;
}

/** One row of a sheet: column -> text. A column that no row has is left out of the sheet. */
export type FormRow = Readonly<Record<string, string>>;
