import { type MapProposal, proposeMap, readColumns } from "@reintegration/forms";
import { explainProblem, referenceOf } from "@reintegration/model";
import { chooseDefinition } from "../definitions/choose-definition.ts";
import { knownReferences } from "../definitions/known.ts";
import { knownInstruments } from "../definitions/known-instruments.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { openInput } from "../input/open-input.ts";
import { workbookOptions } from "../input/workbook-options.ts";
import type { Io } from "../io.ts";
import { type Language, languageOf } from "../options/choose-language.ts";
import { timeLimit } from "../options/time-limit.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { Stop } from "../stop.ts";
import { mapLines } from "../summary/map-lines.ts";
import { page } from "../summary/page.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import { isColoured } from "./is-coloured.ts";

export interface MapOptions {
  readonly instrument?: string;
  readonly lang?: Language;
  readonly timeLimit?: string;
  readonly out?: string;
  readonly force?: true;
  readonly json?: true;
}

/** `map`: proposes how the columns of a survey that was not made from our form are to be read, for a person to correct. */
export async function map(path: string, options: MapOptions, io: Io): Promise<ExitCode> {
  const language = options.lang ?? languageOf(io.env);
  const { text, messages } = await loadText(language);
  const seconds = timeLimit(options.timeLimit, text);
  const reference = await chooseDefinition("instrument", options.instrument, text);
  if (reference === undefined) {
    throw new Stop(exitCodes.badArguments, text.stops.instrumentNeeded, [text.stops.known, ...knownReferences("instrument")]);
  }
  const known = (await knownInstruments()).find(({ instrument }) => referenceOf(instrument) === reference);
  if (known === undefined) throw new Error(`${reference} is in the catalogue and cannot be loaded`);
  const labels = known.labels.find((each) => each.language === language) ?? known.labels[0];
  const input = await openInput(path, io, text);
  const { columns, report } = await readColumns(input.bytes, workbookOptions(seconds, io));
  if (columns.length === 0) {
    const details = report.problems.flatMap((problem) => {
      const { message, fix } = explainProblem(problem, messages, labels);
      return [message, `${text.problems.toDo} ${fix}`];
    });
    throw new Stop(exitCodes.unreadable, fill(text.stops.unreadable, { path: path === "-" ? text.head.standardInput : path }), details);
  }
  const proposal: MapProposal = proposeMap(columns, known);
  const json = `${JSON.stringify(proposal.map, null, 2)}\n`;
  if (options.out !== undefined) await writeNewFile(options.out, json, text, options);
  if (options.json) io.stdout.write(json);
  else io.stdout.write(`${mapLines(proposal, { path, out: options.out }, page(text, labels, {}, isColoured(io))).join("\n")}\n`);
  return exitCodes.fine;
}
