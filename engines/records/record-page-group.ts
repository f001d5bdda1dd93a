import { mkdir } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { readRecordSubmission, recordToXlsForm, type XlsForm } from "@reintegration/forms";
import { type Item, type Labels, plainItem, type RecordType } from "@reintegration/model";
import { loadLabels, loadRecord } from "@reintegration/standard";
import type { Page } from "playwright-core";
import type { EngineGroup } from "../engine.ts";
import { convertForms } from "../pyxform/convert-forms.ts";
import { sheetRows } from "../pyxform/sheet-rows.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import { chooseLanguage } from "../web-forms/choose-language.ts";
import { fillInterview } from "../web-forms/fill-interview.ts";
import { artefacts } from "../web-forms/interview-group.ts";
import { sendForm } from "../web-forms/send-form.ts";
import { givenRecord } from "./given-record.ts";
import { recordCases } from "./record-cases.ts";

/** A record with rows that is filled in through the page with mouse and keyboard, in two languages. */
export async function recordPageGroup(python: string, page: Page): Promise<EngineGroup> {
  const { data } = recordCases.find(({ id }) => id === "plan-one-row") as (typeof recordCases)[number];
  const type = await loadRecord(data.record);
  const labels = await Promise.all(["en", "ar"].map((language) => loadLabels(data.record, language)));
  const form = recordToXlsForm(type, { languages: labels });
  const [converted] = await convertForms(python, [sheetRows(form)], false);
  const answers = givenRecord(type, data).map(([name, value]) => [name.replace(/^.*\//, ""), value] as const);
  await mkdir(artefacts, { recursive: true });
  return tally(
    "records on the page",
    labels.map((texts) => ({ id: `plan-${texts.language}`, texts })),
    async ({ id, texts }): Promise<Outcome> => {
      await page.evaluate(`webForms.openForm(${JSON.stringify(converted?.xform)})`);
      await page.locator(".questions-card").waitFor();
      const column = form.survey[0]?.find((header) => header.startsWith("label::") && header.endsWith(`(${texts.language})`)) ?? "";
      if (texts !== labels[0]) await chooseLanguage(page, column.slice("label::".length));
      const hidden = await fillInterview(page, { context: [], items: questionsOf(type) }, withLabels(texts, form, column), answers);
      await page.screenshot({ path: `${artefacts}${id}.png`, fullPage: true });
      const sent = await sendForm(page);
      if (sent === undefined) return { failed: `not sent, not on the page: ${hidden}` };
      const { record } = readRecordSubmission(sent.text, [type]);
      return isDeepStrictEqual(record, data) ? "passed" : { failed: `sent ${JSON.stringify(record)}` };
    },
  );
}

/** The questions in the order of the form, the number of rows before each list. */
function questionsOf({ items }: RecordType): Item[] {
  return items.flatMap((item): Item[] =>
    item.type === "list" ? [{ key: `rs_${item.key}_count`, type: "integer" }, ...item.items.map(plainItem)] : [plainItem(item)],
  );
}

/** The texts of a record with those of the questions that the form adds. */
function withLabels(labels: Labels, { survey }: XlsForm, column: string): Labels {
  const [header = [], ...rows] = survey;
  const texts = rows.map((row) => [row[header.indexOf("name")] ?? "", { text: row[header.indexOf(column)] ?? "" }] as const);
  return { ...labels, items: { ...Object.fromEntries(texts), ...labels.items } };
}
