import { join } from "node:path";
import { ownLogMap, readLog } from "@reintegration/forms";
import { explainProblem, type Problem, referenceOf } from "@reintegration/model";
import { checkLogFile, type LogFound } from "../cases/check-log-file.ts";
import { eventRecord } from "../cases/event-record.ts";
import { loadProcedure, type Procedure } from "../cases/load-procedure.ts";
import type { LogFileSummary } from "../cases/log-file-summary.ts";
import { logSummaryText } from "../cases/log-summary-text.ts";
import { namesOf } from "../cases/names-of.ts";
import { readLogMap } from "../cases/read-log-map.ts";
import { scopeOf } from "../cases/scope-of.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { openInput } from "../input/open-input.ts";
import { showProgress } from "../input/show-progress.ts";
import { workbookOptions } from "../input/workbook-options.ts";
import type { Io } from "../io.ts";
import { type Language, languageOf } from "../options/choose-language.ts";
import { dayOfChecking, missingMarks } from "../options/reading-options.ts";
import { timeLimit } from "../options/time-limit.ts";
import { openOutputFolder } from "../output/output-folder.ts";
import { problemHeader, problemLine } from "../output/problem-table.ts";
import { Stop } from "../stop.ts";
import { page } from "../summary/page.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import { version } from "../version.ts";
import { isColoured } from "./is-coloured.ts";

export interface CasesCheckOptions {
  readonly workflow?: string;
  readonly map?: string;
  readonly missing?: string;
  readonly asOf?: string;
  readonly timeLimit?: string;
  readonly out?: string;
  readonly force?: true;
  readonly strict?: true;
  readonly lang?: Language;
  readonly json?: true;
  readonly quiet?: true;
}

const outputs = ["deviations.csv", "cases.csv", "problems.csv", "summary.json"] as const;

/** `cases check`: checks the log of real cases against a procedure, and says where they deviate. */
export async function casesCheck(path: string, options: CasesCheckOptions, io: Io): Promise<ExitCode> {
  const language = options.lang ?? languageOf(io.env);
  const { text, messages } = await loadText(language);
  const asOf = dayOfChecking(options.asOf, io.today, text);
  const seconds = timeLimit(options.timeLimit, text);
  const missing = missingMarks(options.missing, text);
  const procedure = await loadProcedure(options.workflow, language, text);
  const { workflow, labels } = procedure;
  const own = options.map === undefined ? undefined : await readLogMap(options.map, workflow, text, messages);
  const map = own ?? ownLogMap(workflow, await eventRecord(workflow));
  const folder = options.out === undefined ? undefined : await openOutputFolder(options.out, outputs, text, options);
  try {
    const { bytes } = showProgress(await openInput(path, io, text), io.stderr, options.quiet === true);
    const reader = readLog(bytes, { ...workbookOptions(seconds, io), workflow, map, asOf, missing, ...(own && { isOwnMap: true }) });
    const explain = (problem: Problem) => explainProblem(problem, messages);
    const problems = folder?.begin("problems.csv");
    problems?.write(problemHeader);
    const found = await checkLogFile(
      reader,
      procedure,
      { asOf, text, messages, scopeOf: (each) => scopeOf(each.columns(), each.map()) },
      {
        deviations: folder?.begin("deviations.csv"),
        cases: folder?.begin("cases.csv"),
        problem: (problem) => problems?.write(problemLine(problem, undefined, explain)),
      },
    );
    const { report } = reader;
    if (found.rows === 0 && report.unreadable) {
      const errors = report.problems.filter(({ severity }) => severity === "error").map(explain);
      const shown = path === "-" ? text.head.standardInput : path;
      throw new Stop(
        exitCodes.unreadable,
        fill(text.cases.unreadable, { path: shown }),
        errors.flatMap(({ message, fix }) => [message, `${text.problems.toDo} ${fix}`]),
      );
    }
    const files = options.out === undefined ? {} : Object.fromEntries(outputs.map((name) => [name, join(options.out as string, name)]));
    const summary = summaryOf(path, asOf, procedure, report, found, files);
    folder?.begin("summary.json").write(`${JSON.stringify(summary, null, 2)}\n`);
    await folder?.publish();
    if (options.json) io.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    else if (!options.quiet) {
      const shown = { ...page(text, undefined, {}, isColoured(io)), names: namesOf(labels, workflow), procedure: labels.title };
      io.stdout.write(logSummaryText(summary, shown, messages));
    }
    if (report.unreadable) return exitCodes.unreadable;
    return options.strict && found.log.deviations + found.problems.errors > 0 ? exitCodes.badData : exitCodes.fine;
  } finally {
    await folder?.discard();
  }
}

function summaryOf(
  path: string,
  asOf: string,
  { workflow, isOwn }: Procedure,
  { format, delimiter, unreadable, notRecognised }: ReturnType<typeof readLog>["report"],
  { rows, leftOut, log, scope, notChecked, problems }: LogFound,
  files: LogFileSummary["files"],
): LogFileSummary {
  return {
    tool: "reintegration",
    version: version(),
    command: "cases check",
    file: { path, format, delimiter: delimiter ?? null, isWhole: !unreadable },
    asOf,
    workflow: {
      reference: referenceOf(workflow),
      basis: workflow.basis,
      status: isOwn ? "custom" : (workflow.status ?? "draft"),
      digest: workflow.digest ?? null,
    },
    rows: { read: rows, leftOut },
    columns: { notRecognised },
    log,
    checked: scope,
    notChecked,
    problems,
    files,
  };
}
