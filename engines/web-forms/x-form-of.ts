import { type KnownInstrument, toXlsForm } from "@reintegration/forms";
import type { Scoring } from "@reintegration/model";
import { convertForms } from "../pyxform/convert-forms.ts";
import { sheetRows } from "../pyxform/sheet-rows.ts";

/**
 * The XForm of an instrument in all languages that it is known in, with a scoring if one is given. `refused`: the first reason why there can be
 * no such form. Throws where pyxform does not take the form as it is.
 */
export async function xFormOf(
  python: string,
  { instrument, labels }: KnownInstrument,
  scoring?: Scoring,
): Promise<{ readonly xform: string; readonly refused?: never } | { readonly refused: string; readonly xform?: never }> {
  let form: ReturnType<typeof toXlsForm>;
  try {
    form = toXlsForm(instrument, { languages: labels, ...(scoring && { scoring }) });
  } catch (error) {
    return { refused: `no form: ${(error instanceof Error ? error.message : String(error)).split("\n")[1]}` };
  }
  const [converted] = await convertForms(python, [sheetRows(form)], false);
  if (converted?.xform === undefined || converted.warnings.length > 0) throw new Error(`pyxform: ${JSON.stringify(converted)}`);
  return { xform: converted.xform };
}
