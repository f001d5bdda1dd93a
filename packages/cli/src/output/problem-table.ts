import type { Problem } from "@reintegration/model";
import { csvCell } from "./csv-cell.ts";

/** Says in the user's language what a problem is and what to do. */
export type Explain = (problem: Problem) => { readonly message: string; readonly fix: string };

/** The header of `problems.csv`: fixed names, so that a script can rely on them in any language. */
export const problemHeader = "\uFEFFrow,column,case,rule,severity,message,what_to_do\r\n";

/** One line of `problems.csv`; row, column and case are blank where the problem is about the file as a whole. */
export function problemLine(problem: Problem, caseId: unknown, explain: Explain): string {
  const { message, fix } = explain(problem);
  const { row, column, rule, severity } = problem;
  return `${row ?? ""},${csvCell(column)},${csvCell(caseId)},${rule},${severity},${csvCell(message)},${csvCell(fix)}\r\n`;
}
