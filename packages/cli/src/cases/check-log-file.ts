import { checkLog, type LogScope, type LogSummary, tally, uncheckedParts } from "@reintegration/case-management";
import type { LogReader } from "@reintegration/forms";
import { explainProblem, type Messages, type Problem } from "@reintegration/model";
import type { TextWriter } from "../output/text-writer.ts";
import { type ProblemsSummary, problemGroups } from "../tally/problem-groups.ts";
import type { Text } from "../text/text.ts";
import { caseHeader, caseLine, deviationHeader, deviationLines } from "./case-tables.ts";
import { eventSpool } from "./event-spool.ts";
import type { Procedure } from "./load-procedure.ts";
import { namesOf } from "./names-of.ts";

/** Where the findings are written; nothing without them. */
export interface LogOutputs {
  readonly deviations: TextWriter | undefined;
  readonly cases: TextWriter | undefined;
  problem(problem: Problem): void;
}

/** How a file is looked at. */
export interface LogLooking {
  readonly asOf: string;
  readonly text: Text;
  readonly messages: Messages;
  readonly scopeOf: (reader: LogReader) => LogScope;
}

/** What the check of a file came to. */
export interface LogFound {
  readonly rows: number;
  readonly leftOut: number;
  readonly log: LogSummary;
  readonly scope: LogScope;
  readonly notChecked: ReturnType<typeof uncheckedParts>;
  readonly problems: ProblemsSummary;
}

/** Reads a log once, gathers its events by case and checks case by case, in bounded memory. */
export async function checkLogFile(
  reader: LogReader,
  { workflow, labels }: Procedure,
  { asOf, text, messages, scopeOf }: LogLooking,
  outputs: LogOutputs,
): Promise<LogFound> {
  const groups = problemGroups();
  const spool = eventSpool();
  const figures = tally(workflow);
  const names = namesOf(labels, workflow);
  const { deviations, cases } = outputs;
  const explain = (problem: Problem): string => explainProblem(problem, messages, labels).message;
  let leftOut = 0;
  const told = (problems: readonly Problem[]): void => {
    if (problems.length > 0) groups.add(problems);
    for (const problem of problems) outputs.problem(problem);
  };
  try {
    for await (const batch of reader.batches()) {
      leftOut += batch.leftOut;
      for (const row of byRow(batch.problems)) told(row);
      await spool.add(batch.events);
    }
    for (const problem of reader.report.problems) told([problem]);
    const scope = scopeOf(reader);
    const check = checkLog(workflow, { scope, asOf });
    deviations?.write(deviationHeader);
    cases?.write(caseHeader);
    for await (const each of spool.cases()) {
      const found = check(each.case, each.events);
      figures.add(found);
      deviations?.write(deviationLines(found, names, text, explain));
      cases?.write(caseLine(found));
      await deviations?.ready();
      await cases?.ready();
    }
    const notChecked = uncheckedParts(workflow, scope);
    return { rows: reader.report.rows, leftOut, log: figures.summary(), scope, notChecked, problems: groups.summary() };
  } finally {
    await spool.close();
  }
}

/** Problems of the same row together, as they are counted. */
function byRow(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const rows: Problem[][] = [];
  for (const problem of problems) {
    const last = rows.at(-1);
    if (last && last[0]?.row === problem.row) last.push(problem);
    else rows.push([problem]);
  }
  return rows;
}
