import { readFile } from "node:fs/promises";
import { type ColumnMap, checkMap, type KnownInstrument } from "@reintegration/forms";
import { explainProblem, type Labels, type Messages, type Problem, referenceOf } from "@reintegration/model";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { jsonFault } from "./json-fault.ts";
import { knownInstruments } from "./known-instruments.ts";

const shownProblems = 30;

/** Reads a map of foreign columns and checks it before it is used. Stops with everything that is wrong, its place and what to do. */
export async function readMap(path: string, language: string, text: Text, messages: Messages): Promise<ColumnMap> {
  const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const template = error.code === "ENOENT" ? text.stops.noFile : text.stops.cannotRead;
    throw new Stop(exitCodes.badArguments, fill(template, { path, reason: error.message }));
  });
  const parsed = parse(content);
  const badMap = fill(text.stops.badMap, { path });
  if ("fault" in parsed) throw new Stop(exitCodes.badArguments, badMap, [`/: ${fill(text.faults["not-json"], { value: parsed.fault })}`]);
  const instruments = await knownInstruments();
  const problems = checkMap(parsed.value, instruments);
  if (problems.length === 0) return parsed.value as ColumnMap;
  const labels = labelsOf(parsed.value, instruments, language);
  const lines = problems.slice(0, shownProblems).flatMap((problem) => describe(problem, text, messages, labels));
  const more = problems.length - shownProblems;
  throw new Stop(exitCodes.badArguments, badMap, more > 0 ? [...lines, text.count.more(more)] : lines);
}

function parse(content: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(content.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { fault: jsonFault(error, content) };
  }
}

function describe(problem: Problem, text: Text, messages: Messages, labels: Labels | undefined): string[] {
  const { message, fix } = explainProblem(problem, messages, labels);
  return [`${problem.path === "" ? "/" : problem.path}: ${message}`, `  ${text.problems.toDo} ${fix}`];
}

/** Texts of the survey that the map names, so that its questions can be shown. */
function labelsOf(map: unknown, instruments: readonly KnownInstrument[], language: string): Labels | undefined {
  const named = (map as { instrument?: unknown } | null)?.instrument;
  const labels = instruments.find(({ instrument }) => referenceOf(instrument) === named)?.labels;
  return labels?.find((each) => each.language === language) ?? labels?.[0];
}
