import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toXlsForm } from "@reintegration/forms";
import type { Engine, EngineGroup } from "../engine.ts";
import { javarosaTools } from "../javarosa/javarosa-tools.ts";
import { command } from "../setup/command.ts";
import { java } from "../setup/java.ts";
import { python } from "../setup/python.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import { completed } from "../web-forms/known-definitions.ts";
import { type ConvertedForm, convertForms, type FormSource } from "./convert-forms.ts";
import { hostileForm, hostileTexts } from "./hostile-form.ts";
import { recordForms } from "./record-forms.ts";
import { sheetRows } from "./sheet-rows.ts";
import { shippedForms } from "./shipped-forms.ts";
import { validateForms } from "./validate-forms.ts";

const name = "pyxform";

type Convert = (forms: readonly FormSource[]) => Promise<readonly ConvertedForm[]>;

/** pyxform, and ODK Validate where there is Java, take every form without an error or a warning. */
export const pyxformEngine: Engine = {
  name,
  run: async () => {
    const tools = await python("pyxform");
    if (tools.missing !== undefined) return { engine: name, skipped: tools.missing, groups: [] };
    const validates = await java(11);
    const convert: Convert = (forms) => convertForms(tools.python, forms, validates.missing === undefined);
    const { stdout } = await command(tools.python, ["-c", "import pyxform; print(pyxform.__version__)"]);
    const validator = validates.missing === undefined ? "with ODK Validate" : `without ODK Validate: ${validates.missing}`;
    return {
      engine: name,
      version: `${stdout.trim()} ${validator}`,
      groups: [await shippedGroup(convert), await definitionsGroup(convert), await recordsGroup(tools.python), await hostileGroup(convert)],
    };
  },
};

/** What the command writes, and that it is the form that the rows make. */
async function shippedGroup(convert: Convert): Promise<EngineGroup> {
  const folder = await mkdtemp(join(tmpdir(), "forms-"));
  try {
    const forms = await shippedForms(folder);
    const workbooks = await convert(forms.map(({ workbook }) => workbook));
    const rows = await convert(forms.map((form) => form.rows));
    const cases = forms.map(({ id }, at) => ({ id, workbook: workbooks[at], rows: rows[at] }));
    return await tally("forms", cases, ({ workbook, rows: ofRows }) => {
      const outcome = isClean(workbook);
      if (outcome !== "passed") return outcome;
      return readAlike(workbook) === readAlike(ofRows) ? "passed" : { failed: "the workbook makes another form than its rows" };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The small definitions that stand in the vectors, each with its scoring. */
async function definitionsGroup(convert: Convert): Promise<EngineGroup> {
  const cases = Object.entries(readVectors("scoring/rules.json").definitions).map(([id, definition]) => ({ id, ...definition }));
  return tally("forms of vectors", cases, async ({ instrument, scoring }) => {
    const known = completed(instrument, scoring);
    try {
      return isClean((await convert([sheetRows(toXlsForm(known.instrument, { languages: known.labels, scoring }))]))[0]);
    } catch (error) {
      return { notExpressible: `no form: ${(error instanceof Error ? error.message : String(error)).split("\n")[1]}` };
    }
  });
}

/** All records that people fill in, in all their languages; validated in one run, since each takes a second to start. */
async function recordsGroup(tools: string): Promise<EngineGroup> {
  const forms = await recordForms();
  const converted = await convertForms(
    tools,
    forms.map(({ rows }) => rows),
    false,
  );
  const { jar } = await javarosaTools();
  const xforms = converted.map(({ xform = "" }) => xform);
  const complaints = jar === undefined ? [] : await validateForms(jar, xforms);
  const cases = forms.map(({ reference }, at) => ({ id: reference, form: converted[at], complaint: complaints[at] }));
  return tally("forms of records", cases, ({ form, complaint }) => (complaint ? { failed: complaint } : isClean(form)));
}

/** Texts arrive as texts. */
async function hostileGroup(convert: Convert): Promise<EngineGroup> {
  const [converted] = await convert([sheetRows(hostileForm())]);
  const cases = Object.entries(hostileTexts).map(([id, text]) => ({ id, text }));
  return tally("hostile texts", cases, ({ text }) => {
    const outcome = isClean(converted);
    if (outcome !== "passed") return outcome;
    const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    const times = (converted?.xform ?? "").split(`<value>${escaped}</value>`).length - 1;
    return times >= 3 ? "passed" : { failed: `stands ${times} times in the form: as label, hint and choice it should stand 3 times` };
  });
}

/** From a workbook pyxform reads spaces that do not break as ordinary ones. */
const readAlike = (converted: ConvertedForm | undefined): string | undefined => converted?.xform?.replaceAll("\u00a0", " ");

function isClean(converted: ConvertedForm | undefined): Outcome {
  const complaints = [converted?.error ?? [], converted?.warnings ?? []].flat();
  return converted?.xform !== undefined && complaints.length === 0 ? "passed" : { failed: complaints.join("\n") || "no form" };
}
