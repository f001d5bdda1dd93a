import { recordToXlsForm } from "@reintegration/forms";
import { catalogue, loadLabels, loadRecord } from "@reintegration/standard";
import type { FormSource } from "./convert-forms.ts";
import { sheetRows } from "./sheet-rows.ts";

/** The form of a record of the standard in all its languages, English first. */
export interface RecordForm {
  readonly reference: string;
  readonly rows: FormSource;
}

/** The forms of all records that people fill in. */
export async function recordForms(): Promise<readonly RecordForm[]> {
  const entries = catalogue.filter(({ kind }) => kind === "record");
  const forms = await Promise.all(
    entries.map(async ({ reference, languages }): Promise<readonly RecordForm[]> => {
      const type = await loadRecord(reference);
      if (!type.filledIn) return [];
      const labels = await Promise.all(languages.map((language) => loadLabels(reference, language)));
      return [{ reference, rows: sheetRows(recordToXlsForm(type, { languages: labels })) }];
    }),
  );
  return forms.flat();
}
