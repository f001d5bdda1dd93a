import type { ReadRow } from "@reintegration/forms";
import { checkedBatches, type RowsRead } from "../check/read-rows.ts";
import type { SurveyFile } from "../check/survey-file.ts";
import { catalogueEntry } from "../definitions/known.ts";

/** What a file came to, once its rows were taken. */
export interface CanonicalRows {
  readonly rows: AsyncGenerator<unknown, void>;
  /** Known when the last row was taken. */
  readonly found: () => RowsRead | undefined;
  /** The surveys and types of records that the rows name. */
  readonly references: ReadonlySet<string>;
}

/** The rows of a file as records and responses in canonical form, those with errors too: each indicator looks at the fields that it uses. */
export function canonicalRows(file: SurveyFile): CanonicalRows {
  const references = new Set<string>();
  let found: RowsRead | undefined;
  async function* rows(): AsyncGenerator<unknown, void> {
    const batches = checkedBatches(file, {});
    for (;;) {
      const { done, value } = await batches.next();
      if (done) {
        found = value;
        return;
      }
      for (const { response } of value) {
        const reference = file.setup.instrument ?? response.instrument;
        if (reference !== undefined) references.add(reference);
        yield canonical(response, reference);
      }
    }
  }
  return { rows: rows(), found: () => found, references };
}

function canonical({ context, answers }: ReadRow["response"], reference: string | undefined): unknown {
  return reference !== undefined && catalogueEntry(reference, "record")
    ? { record: reference, fields: answers }
    : { instrument: reference, context, answers };
}
