import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toXlsForm } from "@reintegration/forms";
import { catalogue, loadInstrument, loadLabels, loadScoring } from "@reintegration/standard";
import { command } from "../setup/command.ts";
import type { FormSource } from "./convert-forms.ts";
import { sheetRows } from "./sheet-rows.ts";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));

/** A form of the standard twice: the workbook as the command writes it, and the rows it is made from. */
export interface ShippedForm {
  readonly id: string;
  readonly workbook: FormSource;
  readonly rows: FormSource;
}

/** All forms that can be asked for of each shipped instrument: in all languages and in each alone, with each scoring and without. */
export async function shippedForms(folder: string): Promise<readonly ShippedForm[]> {
  const entries = catalogue.filter(({ kind }) => kind === "instrument");
  const scorings = await Promise.all(catalogue.filter(({ kind }) => kind === "scoring").map(({ reference }) => loadScoring(reference)));
  const forms: ShippedForm[] = [];
  for (const { reference, languages } of entries) {
    const known = [...languages].sort((one) => (one === "en" ? -1 : 0));
    const instrument = await loadInstrument(reference);
    for (const asked of [known, ...known.map((language) => [language])]) {
      const labels = await Promise.all(asked.map((language) => loadLabels(reference, language)));
      for (const scoring of [undefined, ...scorings.map((each) => each.scoring).filter((each) => each.instrument === reference)]) {
        const named = scoring && `${scoring.id}@${scoring.version}`;
        const path = join(folder, `${forms.length}.xlsx`);
        await write(["form", reference, "--lang", asked.join(","), ...(named === undefined ? [] : ["--scoring", named]), "--out", path]);
        forms.push({
          id: [reference, asked.join(","), named].filter(Boolean).join(" "),
          workbook: { path },
          rows: sheetRows(toXlsForm(instrument, { languages: labels, ...(scoring && { scoring }) })),
        });
      }
    }
  }
  return forms;
}

async function write(args: readonly string[]): Promise<void> {
  const { code, stderr } = await command(process.execPath, ["--import", "tsx", "--conditions=@reintegration/source", main, ...args]);
  if (code !== 0) throw new Error(`reintegration ${args.join(" ")}: ${stderr}`);
}
