import { type RecordData, referenceOf, type Vocabulary } from "@reintegration/model";
import { describeRecord, type JsonLdNode } from "@reintegration/schemas";
import { loadLabels, loadRecord } from "@reintegration/standard";
import { readRows } from "../check/read-rows.ts";
import { readingSetup } from "../check/reading-setup.ts";
import { stopOtherKind } from "../check/stop-other-kind.ts";
import { stopUnreadable } from "../check/stop-unreadable.ts";
import { openSurveyFile } from "../check/survey-file.ts";
import { knownRecords } from "../definitions/known-records.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import type { Language } from "../options/choose-language.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";

export interface DescribeOptions {
  /** Id of the vocabulary. */
  readonly as: string;
  readonly record?: string;
  readonly lang?: Language;
  readonly out?: string;
  readonly force?: true;
}

/**
 * `describe`: prints the records of a file as JSON-LD in a vocabulary of the web, one node or a list of them. A file with errors is
 * not described: what is published is checked first.
 */
export async function describe(path: string, options: DescribeOptions, io: Io): Promise<ExitCode> {
  const { record, lang, out, force = false } = options;
  const setup = await readingSetup({ ...(record && { record }), ...(lang && { lang }), quiet: true }, io);
  const { text } = setup;
  const file = await openSurveyFile(path, setup, io, await knownRecords(setup.instrument === undefined ? undefined : [setup.instrument]));
  const records: RecordData[] = [];
  const errors: string[] = [];
  const rows = await readRows(file, {
    begin: (first) => stopOtherKind(first, { ...setup, kind: "record" }),
    row({ response: { instrument, answers } }, found) {
      records.push({ record: setup.instrument ?? instrument ?? "", fields: answers as RecordData["fields"] });
      return found;
    },
    problem(problem, row) {
      if (problem.severity !== "error") return;
      const { message } = file.explain(problem, setup.instrument ?? row?.response.instrument);
      errors.push(`${[problem.row, problem.column].filter((part) => part !== undefined).join(" ")}${text.punctuation.colon}${message}`);
    },
  });
  stopUnreadable(file, rows);
  if (errors.length > 0) throw new Stop(exitCodes.badData, text.records.notDescribed, errors);
  const nodes: JsonLdNode[] = [];
  for (const each of records) nodes.push(await described(each));
  const made = `${JSON.stringify(nodes.length === 1 ? nodes[0] : nodes, null, 2)}\n`;
  if (out === undefined) io.stdout.write(made);
  else {
    await writeNewFile(out, made, text, { force });
    io.stdout.write(`${fill(text.records.described, { path: out, count: String(nodes.length), value: options.as })}\n`);
  }
  return exitCodes.fine;

  async function described(data: RecordData): Promise<JsonLdNode> {
    const type = await loadRecord(data.record);
    const { vocabularies = [] } = type;
    const vocabulary = vocabularies.find(({ id }) => id === options.as);
    if (vocabulary !== undefined) return describeRecord(type, data, vocabulary, await loadLabels(data.record, setup.language));
    const message = fill(text.records.noVocabulary, { reference: referenceOf(type), value: options.as });
    throw new Stop(exitCodes.badArguments, message, vocabularies.length === 0 ? [] : [text.stops.known, ...vocabularies.map(shown)]);
  }
}

const shown = ({ id, name }: Vocabulary): string => `${id} (${name})`;
