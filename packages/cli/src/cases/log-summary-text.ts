import type { Messages } from "@reintegration/model";
import { problemLines } from "../summary/problem-lines.ts";
import type { LogFileSummary } from "./log-file-summary.ts";
import { frequentLines, type LogPage, logCaseLines, logColumnLines, logHeadLines } from "./log-lines.ts";
import { caseloadLines, dropoutLines, logFileLines, uncheckedLines } from "./log-load-lines.ts";
import { deadlineLines, leadTimeLines } from "./log-time-lines.ts";

/** The summary that a person reads: at most 80 places wide, the first things to look at first. */
export function logSummaryText(summary: LogFileSummary, page: LogPage, messages: Messages): string {
  const { problems } = summary;
  const parts = [
    logHeadLines(summary, page),
    logColumnLines(summary, page),
    logCaseLines(summary, page),
    frequentLines(summary, page),
    deadlineLines(summary, page),
    leadTimeLines(summary, page),
    dropoutLines(summary, page),
    caseloadLines(summary, page),
    uncheckedLines(summary, page),
    problems.errors + problems.warnings === 0 ? [] : problemLines({ problems, rules: { checked: [], skipped: [] } }, messages, page),
    logFileLines(summary, page),
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => [...part, ""]);
  return `${lines.map((line) => line.trimEnd()).join("\n")}`;
}
