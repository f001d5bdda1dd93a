import type { RowHandler } from "../check/read-rows.ts";
import type { SurveyFile } from "../check/survey-file.ts";
import type { OutputFolder } from "./output-folder.ts";
import { problemHeader, problemLine } from "./problem-table.ts";

/** Writes `problems.csv` while a file is read. Without a folder it does nothing. */
export function problemFile(folder: OutputFolder | undefined, file: SurveyFile): Required<Pick<RowHandler, "problem" | "ready">> {
  const writer = folder?.begin("problems.csv");
  writer?.write(problemHeader);
  return {
    problem(problem, row) {
      if (writer === undefined) return;
      const reference = file.setup.instrument ?? row?.response.instrument;
      const caseKey = file.readAs(reference).identifiedBy[0];
      const caseId = caseKey === undefined ? undefined : (row?.response.context[caseKey] ?? row?.response.answers[caseKey]);
      writer.write(problemLine(problem, caseId, (each) => file.explain(each, reference)));
    },
    ready: async () => writer?.ready(),
  };
}
