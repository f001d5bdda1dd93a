import type { ReadRow } from "@reintegration/forms";
import type { Problem } from "@reintegration/model";
import { type ProblemsSummary, problemGroups } from "../tally/problem-groups.ts";
import { isApproved } from "./is-approved.ts";
import { isNotAgreed } from "./is-not-agreed.ts";
import type { SurveyFile } from "./survey-file.ts";

/** What is done with the rows of a file as they come. */
export interface RowHandler {
  /** Called once, with the first rows (none in an empty file), before any row is handled. */
  begin?(rows: readonly ReadRow[]): void;
  /** Takes a row and its problems; gives all problems of the row, its own findings added. */
  row?(row: ReadRow, problems: readonly Problem[]): readonly Problem[];
  /** Takes each problem in order; without a row those of the file as a whole, which come first where they are known by then. */
  problem?(problem: Problem, row: Pick<ReadRow, "response"> | undefined): void;
  /** Awaited between rows: whoever writes can hold the reading up. */
  ready?(): Promise<void>;
}

/** What reading a file came to. `read` = `leftOut` + `valid` + `withErrors`. */
export interface RowsRead {
  readonly read: number;
  readonly leftOut: number;
  readonly valid: number;
  readonly withErrors: number;
  /** Of those not left out: the person does not agree to be interviewed, and answered nothing. */
  readonly notAgreed: number;
  readonly problems: ProblemsSummary;
}

const isError = ({ severity }: Problem): boolean => severity === "error";

/** Reads and checks all rows of a file, once. */
export async function readRows(file: SurveyFile, handler: RowHandler): Promise<RowsRead> {
  const batches = checkedBatches(file, handler);
  for (;;) {
    const { done, value } = await batches.next();
    if (done) return value;
  }
}

/** The same for whoever asks for the rows: those that are not left out, batch by batch, and at the end what reading came to. */
export async function* checkedBatches(file: SurveyFile, handler: RowHandler): AsyncGenerator<readonly ReadRow[], RowsRead> {
  const { reader, checker, setup } = file;
  const groups = problemGroups();
  const counts = { read: 0, leftOut: 0, valid: 0, withErrors: 0, notAgreed: 0 };
  let told = 0;
  const tellOfFile = (): void => {
    for (const problem of reader.report.problems.slice(told)) {
      groups.add([problem]);
      handler.problem?.(problem, undefined);
      told++;
    }
  };
  for await (const rows of reader.batches()) {
    if (counts.read === 0) {
      handler.begin?.(rows);
      tellOfFile();
    }
    await checker.prepare(rows);
    const taken: ReadRow[] = [];
    for (const row of rows) {
      counts.read++;
      if (setup.approvedOnly && !isApproved(row)) {
        counts.leftOut++;
        continue;
      }
      taken.push(row);
      if (isNotAgreed(row, file.readAs(setup.instrument ?? row.response.instrument))) counts.notAgreed++;
      const found = checker.check(row);
      const problems = handler.row?.(row, found) ?? found;
      if (problems.some(isError)) counts.withErrors++;
      else counts.valid++;
      if (problems.length === 0) continue;
      groups.add(problems);
      for (const problem of problems) handler.problem?.(problem, row);
    }
    await handler.ready?.();
    yield taken;
  }
  if (counts.read === 0) handler.begin?.([]);
  for (const { row, problems, isWarned } of checker.late()) {
    groups.add(problems, isWarned);
    for (const problem of problems) handler.problem?.(problem, row);
    await handler.ready?.();
  }
  tellOfFile();
  return { ...counts, problems: groups.summary() };
}
