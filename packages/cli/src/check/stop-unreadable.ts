import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { RowsRead } from "./read-rows.ts";
import type { SurveyFile } from "./survey-file.ts";

/** Stops, with what is wrong and what to do, when nothing in the file could be read. */
export function stopUnreadable({ path, reader, setup, explain }: SurveyFile, { read }: RowsRead): void {
  if (read > 0 || !reader.report.unreadable) return;
  const { text } = setup;
  const shown = path === "-" ? text.head.standardInput : path;
  const details = reader.report.problems
    .filter(({ severity }) => severity === "error")
    .flatMap((problem) => {
      const { message, fix } = explain(problem, undefined);
      return [message, `${text.problems.toDo} ${fix}`];
    });
  throw new Stop(exitCodes.unreadable, fill(text.stops.unreadable, { path: shown }), details);
}
