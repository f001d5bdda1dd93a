import { fill } from "../text/fill.ts";
import type { FileSummary, SurveyStamp } from "./file-summary.ts";
import { hanging, pageWidth, textWidth, wrap } from "./layout.ts";
import type { Page } from "./page.ts";

/** What was read and with what: file, survey, scoring, their basis and status. Nothing reconstructed may pass for official. */
export function headLines({ file, asOf, instruments, records, stamp }: FileSummary, page: Page): string[] {
  const { text, colour, title } = page;
  const { head } = text;
  const named = (reference: string, basis: keyof typeof text.basis, status: keyof typeof text.status): string =>
    [reference, text.basis[basis], text.status[status]].join(" · ");
  const stamped = (label: string, stamps: readonly SurveyStamp[]): (readonly [label: string, value: string])[] =>
    stamps.map(({ reference, basis, status }, index) => [index === 0 ? label : "", named(reference, basis, status)]);
  const scoring =
    stamp && `${named(stamp.scoring, stamp.basis, stamp.status)}${stamp.digests.scoring === "custom" ? ` · ${text.own}` : ""}`;
  const rows: (readonly [label: string, value: string])[] = [
    [head.file, file.path === "-" ? head.standardInput : file.path],
    ["", formatText(file, page)],
    ...stamped(head.survey, instruments),
    ...stamped(text.records.record, records),
    ...(scoring ? [[head.scoring, scoring] as const] : []),
    [head.asOf, asOf],
  ];
  const labelWidth = Math.max(...rows.map(([label]) => textWidth(label))) + 4;
  const bases = [...instruments, ...records, stamp].map((definition) => definition?.basis);
  const statuses = [...instruments, ...records, stamp].map((definition) => definition?.status);
  const notes = [...(bases.includes("reconstructed") ? [head.reconstructed] : []), ...(statuses.includes("draft") ? [head.draft] : [])];
  return [
    ...wrap(title ?? "", pageWidth)
      .filter((line) => line !== "")
      .map(colour.bold),
    ...rows.flatMap(([label, value]) => hanging(`  ${label}`, labelWidth, value)),
    ...notes.map((note) => colour.yellow(`  ! ${note}`)),
    ...(file.isWhole ? [] : wrap(`! ${head.incomplete}`, pageWidth - 2).map((line) => colour.red(`  ${line}`))),
  ];
}

function formatText({ format, delimiter, language }: FileSummary["file"], { text }: Page): string {
  const { head } = text;
  const shown = delimiter === "\t" ? "Tab" : delimiter;
  return [
    format.toUpperCase(),
    ...(delimiter === null ? [] : [fill(head.betweenColumns, { delimiter: shown })]),
    ...(language === null ? [] : [fill(head.labelsIn, { language: languageName(language, text.locale) })]),
  ].join(text.punctuation.comma);
}

const languageName = (language: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
