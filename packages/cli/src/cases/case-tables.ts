import { aboutOf, type CaseCheck } from "@reintegration/case-management";
import { csvCell } from "../output/csv-cell.ts";
import type { Text } from "../text/text.ts";
import { deviationSentence, type Explain } from "./deviation-sentence.ts";
import type { Names } from "./names-of.ts";

/** Headers in fixed names, so that a script can rely on them in any language. UTF-8 with byte order mark, blank where there is nothing. */
export const deviationHeader = "\uFEFFcase,row,date,deviation,about,event,state,missing,days,message\r\n";
export const caseHeader = "\uFEFFcase,state,is_open,first_date,last_date,events,deviations,left_early,worker,model\r\n";

/** The lines of `deviations.csv` for one case. */
export function deviationLines({ case: id, deviations }: CaseCheck, names: Names, text: Text, explain: Explain): string {
  let lines = "";
  for (const deviation of deviations) {
    const { row, date, kind, event, state, records, purpose, days } = deviation;
    const missing = records?.join(" ") ?? purpose;
    const cells = [
      id,
      row,
      date,
      kind,
      aboutOf(deviation),
      event,
      state,
      missing,
      days,
      deviationSentence(deviation, names, text, explain),
    ];
    lines += `${cells.map(csvCell).join(",")}\r\n`;
  }
  return lines;
}

/** The line of `cases.csv` for one case. */
export function caseLine({ case: id, state, isOpen, from, to, events, deviations, dropout, worker, model }: CaseCheck): string {
  const cells = [id, state, isOpen ? 1 : 0, from, to, events, deviations.length, dropout?.reason, worker, model];
  return `${cells.map(csvCell).join(",")}\r\n`;
}
