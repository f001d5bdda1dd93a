import { dirname } from "node:path";
import { fill } from "../text/fill.ts";
import type { FileSummary } from "./file-summary.ts";
import { left } from "./layout.ts";
import type { Page } from "./page.ts";

/** Where the outputs are. */
export function fileLines({ files, command }: FileSummary, { text, colour }: Page): string[] {
  const written = Object.entries(files);
  const [first] = written;
  if (first === undefined) return command === "validate" ? [text.files.askForFiles] : [text.files.noneWritten];
  const { scores } = text.files;
  const what = {
    "scores.csv": scores,
    "scores.parquet": scores,
    "scores.ndjson": scores,
    "scores.xlsx": text.workbook.written,
    "responses.csv": text.files.responses,
    "problems.csv": text.files.problems,
    "summary.json": text.files.summary,
  };
  const width = Math.max(14, ...written.map(([name]) => name.length + 2));
  return [
    colour.bold(fill(text.files.title, { folder: dirname(first[1]) })),
    ...written.map(([name]) => `  ${left(name, width)}${what[name as keyof typeof what]}`),
  ];
}
