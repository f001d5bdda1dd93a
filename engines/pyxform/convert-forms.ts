import { fileURLToPath } from "node:url";
import { command } from "../setup/command.ts";

const script = fileURLToPath(new URL("convert.py", import.meta.url));

type Row = Readonly<Record<string, string>>;

/** A workbook by its path, or the rows of its sheets with the headers as keys. */
export type FormSource =
  | { readonly path: string }
  | { readonly sheets: { readonly survey: readonly Row[]; readonly choices: readonly Row[]; readonly settings: readonly Row[] } };

/** What pyxform made of one form: the XForm, or why there is none. */
export interface ConvertedForm {
  readonly xform?: string;
  readonly error?: string;
  readonly warnings: readonly string[];
}

/** Converts XLSForms to XForms by pyxform in a Python that has it, in one run; `validate` also runs ODK Validate, which needs Java. */
export async function convertForms(python: string, forms: readonly FormSource[], validate: boolean): Promise<readonly ConvertedForm[]> {
  const { code, stdout, stderr } = await command(python, [script], {
    input: JSON.stringify({ validate, forms }),
    timeoutSeconds: 900,
  });
  if (code !== 0) throw new Error(`pyxform did not run: ${stderr.trim()}`);
  return JSON.parse(stdout) as readonly ConvertedForm[];
}
