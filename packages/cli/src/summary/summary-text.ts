import type { Cutoffs, Messages } from "@reintegration/model";
import { bandLines } from "./band-lines.ts";
import { columnLines } from "./column-lines.ts";
import { fileLines } from "./file-lines.ts";
import type { FileSummary } from "./file-summary.ts";
import { headLines } from "./head-lines.ts";
import type { Page } from "./page.ts";
import { problemLines } from "./problem-lines.ts";
import { responseLines } from "./response-lines.ts";
import { scoreLines } from "./score-lines.ts";

/** The summary that a person reads: at most 80 places wide, the first things to look at first. */
export function summaryText(summary: FileSummary, page: Page, messages: Messages, cutoffs?: Cutoffs): string {
  const parts = [
    headLines(summary, page),
    columnLines(summary, page),
    responseLines(summary, page),
    scoreLines(summary, page),
    bandLines(summary, cutoffs, page),
    problemLines(summary, messages, page),
    fileLines(summary, page),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => [...part, ""]);
  return `${lines.map((line) => line.trimEnd()).join("\n")}`;
}
