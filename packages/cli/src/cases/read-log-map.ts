import { readFile } from "node:fs/promises";
import { checkLogMap, type LogMap } from "@reintegration/forms";
import { explainProblem, type Messages, type Workflow } from "@reintegration/model";
import { jsonFault } from "../definitions/json-fault.ts";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

const shownProblems = 30;

/** Reads a map of a log and checks it before it is used. Stops with everything that is wrong, its place and what to do. */
export async function readLogMap(path: string, workflow: Workflow, text: Text, messages: Messages): Promise<LogMap> {
  const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const template = error.code === "ENOENT" ? text.stops.noFile : text.stops.cannotRead;
    throw new Stop(exitCodes.badArguments, fill(template, { path, reason: error.message }));
  });
  const badMap = fill(text.cases.badMap, { path });
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Stop(exitCodes.badArguments, badMap, [`/: ${fill(text.faults["not-json"], { value: jsonFault(error, content) })}`]);
  }
  const problems = checkLogMap(value, workflow);
  if (problems.length === 0) return value as LogMap;
  const lines = problems.slice(0, shownProblems).flatMap((problem) => {
    const { message, fix } = explainProblem(problem, messages);
    return [`${problem.path === "" ? "/" : problem.path}: ${message}`, `  ${text.problems.toDo} ${fix}`];
  });
  const more = problems.length - shownProblems;
  throw new Stop(exitCodes.badArguments, badMap, more > 0 ? [...lines, text.count.more(more)] : lines);
}
