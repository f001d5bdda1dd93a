import { isDeepStrictEqual } from "node:util";
import { readRecordSubmission, recordToXlsForm } from "@reintegration/forms";
import { type Labels, type RecordType, recordProblems, referenceOf } from "@reintegration/model";
import { loadLabels, loadRecord } from "@reintegration/standard";
import type { EngineGroup } from "../engine.ts";
import { convertForms } from "../pyxform/convert-forms.ts";
import { sheetRows } from "../pyxform/sheet-rows.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import type { FilledForm, FormRunner } from "../web-forms/filled-form.ts";
import { givenRecord } from "./given-record.ts";
import { market, marketLabels } from "./market.ts";
import { type RecordCase, recordCases } from "./record-cases.ts";

/** Fills in records through their forms: what is sent is the record, without a problem, or is refused for the reasons expected. */
export async function recordGroup({ python, fill, setDay }: FormRunner): Promise<EngineGroup> {
  await setDay?.("2022-06-30");
  const types = await Promise.all([...new Set(recordCases.map(({ data }) => data.record))].map(known));
  const rows = types.map(({ type, labels }) => sheetRows(recordToXlsForm(type, { languages: labels })));
  const converted = await convertForms(python, rows, false);
  const filled = new Map<RecordCase, { readonly type: RecordType; readonly form: FilledForm }>();
  for (const [at, { type }] of types.entries()) {
    const { xform, warnings = [] } = converted[at] ?? {};
    if (xform === undefined || warnings.length > 0) throw new Error(`pyxform: ${JSON.stringify(converted[at])}`);
    const cases = recordCases.filter(({ data }) => data.record === referenceOf(type));
    const answers = cases.map(({ data, first = [] }) => [...first.map(firstAnswer), ...givenRecord(type, data)]);
    const forms = await fill(xform, answers);
    for (const [index, one] of cases.entries()) filled.set(one, { type, form: forms[index] as FilledForm });
  }
  return tally("records", recordCases, (one) => {
    const { type, form } = filled.get(one) as { type: RecordType; form: FilledForm };
    return outcomeOf(one, type, form);
  });
}

const firstAnswer = ([name, value]: readonly [string, string]) => [`first:${name}`, value] as const;

async function known(reference: string): Promise<{ readonly type: RecordType; readonly labels: readonly Labels[] }> {
  if (reference === referenceOf(market)) return { type: market, labels: [marketLabels] };
  return { type: await loadRecord(reference), labels: [await loadLabels(reference, "en")] };
}

function outcomeOf({ data, refused = [], back = data.fields }: RecordCase, type: RecordType, form: FilledForm): Outcome {
  if (form.unknown.length > 0) return { failed: `the form does not take ${form.unknown}` };
  const found = [...new Set(form.violations.map(({ name, condition }) => `${name.replace(/^.*\//, "")} ${condition}`))].sort();
  if (!isDeepStrictEqual(found, [...refused].sort())) return { failed: `refused for ${found.join(", ") || "nothing"}` };
  if (refused.length > 0) return "passed";
  const { record, problems } = readRecordSubmission(form.text, [type]);
  if (problems.length > 0 || !isDeepStrictEqual(record?.fields, back))
    return { failed: `read ${JSON.stringify(problems)} ${JSON.stringify(record)}` };
  const wrong = recordProblems(type, record, "", { asOf: "2022-06-30" });
  return wrong.length === 0 ? "passed" : { failed: `problems ${JSON.stringify(wrong)}` };
}
