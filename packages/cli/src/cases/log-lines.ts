import { hanging, left, pageWidth, right, textWidth, wrap } from "../summary/layout.ts";
import type { Page } from "../summary/page.ts";
import { bar } from "../summary/sparkline.ts";
import { fill } from "../text/fill.ts";
import type { LogFileSummary } from "./log-file-summary.ts";
import type { Names } from "./names-of.ts";

/** The parts of the summary are written with these. */
export interface LogPage extends Page {
  readonly names: Names;
  /** Title of the procedure. */
  readonly procedure: string;
}

const shownNames = 12;

/** What was read and with what. Nothing reconstructed may pass for official. */
export function logHeadLines({ file, asOf, workflow }: LogFileSummary, page: LogPage): string[] {
  const { text, colour } = page;
  const { head, cases } = text;
  const { basis, status, reference } = workflow;
  const between =
    file.delimiter === null
      ? ""
      : `${text.punctuation.comma}${fill(head.betweenColumns, { delimiter: file.delimiter === "\t" ? "Tab" : file.delimiter })}`;
  const rows: (readonly [label: string, value: string])[] = [
    [head.file, file.path === "-" ? head.standardInput : file.path],
    ["", `${file.format === "xml" ? "XES" : file.format.toUpperCase()}${between}`],
    [cases.workflow, [reference, text.basis[basis], status === "custom" ? text.own : text.status[status]].join(" · ")],
    [head.asOf, asOf],
  ];
  const width = Math.max(...rows.map(([label]) => textWidth(label))) + 4;
  return [
    ...wrap(page.procedure, pageWidth).map(colour.bold),
    ...rows.flatMap(([label, value]) => hanging(`  ${label}`, width, value)),
    ...(basis === "reconstructed" ? [colour.yellow(`  ! ${head.reconstructed}`)] : []),
    ...(status === "draft" ? [colour.yellow(`  ! ${head.draft}`)] : []),
    ...(file.isWhole ? [] : wrap(`! ${head.incomplete}`, pageWidth - 2).map((line) => colour.red(`  ${line}`))),
  ];
}

/** Columns that were not read: where a mistake in the map shows first. */
export function logColumnLines({ columns: { notRecognised } }: LogFileSummary, { text, colour }: LogPage): string[] {
  if (notRecognised.length === 0) return [];
  return [
    ...hanging("", 0, text.cases.columnsNotRead(notRecognised.length)),
    ...hanging(
      "  ",
      2,
      [...notRecognised.slice(0, shownNames), ...(notRecognised.length > shownNames ? ["…"] : [])].join(text.punctuation.comma),
    ).map(colour.dim),
  ];
}

/** How many cases there are, and how many went as the procedure says. */
export function logCaseLines({ log, rows }: LogFileSummary, { text, number, colour }: LogPage): string[] {
  const { counts, conforming } = text.cases;
  if (log.cases === 0) return [colour.bold(counts.title), `  ${counts.noCases}`];
  const share = log.withoutDeviation.share ?? 0;
  const said = [
    counts.cases(log.cases),
    fill(counts.open, { open: number.count(log.open), closed: number.count(log.closed) }),
    counts.events(log.events),
    ...(rows.leftOut > 0 ? [counts.leftOut(rows.leftOut)] : []),
  ];
  return [
    colour.bold(counts.title),
    ...hanging("  ", 2, said.join(text.punctuation.semicolon)),
    "",
    `  ${colour.green(`${bar(share, 40)}`)}${colour.dim("░".repeat(40 - Math.ceil(share * 40)))}  ${colour.bold(number.percent(share))}`,
    ...hanging(
      "  ",
      2,
      `${number.percent(share)} ${conforming.without}${text.punctuation.semicolon}${number.exact(Math.round((log.deviationsPer100Events ?? 0) * 10) / 10)} ${conforming.per100}.`,
    ),
  ];
}

const mostFrequent = 12;

/** The most frequent deviations, with what they are about. */
export function frequentLines({ log }: LogFileSummary, { text, number, colour, names }: LogPage): string[] {
  const { frequent, kinds } = text.cases;
  if (log.cases === 0) return [];
  if (log.frequent.length === 0) return [colour.bold(frequent.title), `  ${colour.green(frequent.none)}`];
  const most = log.frequent[0]?.count ?? 1;
  const shown = log.frequent.slice(0, mostFrequent);
  const width = number.count(most).length + 2;
  const kindWidth = Math.max(...shown.map(({ kind }) => textWidth(kinds[kind]))) + 2;
  const rest = log.frequent.length - shown.length;
  return [
    colour.bold(frequent.title),
    ...shown.flatMap(({ kind, about, count }) => {
      const name = kind === "late" ? names.deadline(about) : about.split(" ").map(names.event).join(text.punctuation.comma);
      const picture = left(bar(count / most, 10), 11);
      const label = `  ${right(number.count(count), width)}  ${picture} ${left(kinds[kind], kindWidth)}`;
      const lines = hanging("", textWidth(label), name);
      return lines.map((line, index) =>
        index === 0
          ? `  ${right(number.count(count), width)}  ${colour.red(picture)} ${left(kinds[kind], kindWidth)}${name === "" ? "" : line.trimStart()}`
          : line,
      );
    }),
    ...(rest > 0 ? [`  ${text.count.more(rest)}`] : []),
  ];
}
