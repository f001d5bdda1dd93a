import { fill } from "../text/fill.ts";
import type { FileSummary } from "./file-summary.ts";
import { hanging } from "./layout.ts";
import type { Page } from "./page.ts";

const shownNames = 12;

/** Columns without a question and questions without a column: where a mapping error shows first. Nothing where all fits. */
export function columnLines(
  { columns: { notRecognised, itemsWithoutColumn }, instruments, records, stamp }: FileSummary,
  page: Page,
): string[] {
  const { text, colour, question } = page;
  const list = (names: readonly string[]): string[] => [
    ...names.slice(0, shownNames).flatMap((name) => hanging("    ", 4, name)),
    ...(names.length > shownNames ? [`    ${text.count.more(names.length - shownNames)}`] : []),
  ];
  if (notRecognised.length + itemsWithoutColumn.length === 0) return [];
  const survey = [...instruments, ...records][0]?.reference ?? stamp?.instrument;
  const isMapping = notRecognised.length > 0 && itemsWithoutColumn.length > 0 && survey !== undefined;
  return [
    colour.bold(text.columns.title),
    ...(itemsWithoutColumn.length > 0
      ? [...hanging("  ", 2, text.columns.withoutColumn(itemsWithoutColumn.length)), ...list(itemsWithoutColumn.map(question))]
      : []),
    ...(notRecognised.length > 0 ? [...hanging("  ", 2, text.columns.notRecognised(notRecognised.length)), ...list(notRecognised)] : []),
    ...(isMapping
      ? hanging("  ", 2, fill(text.columns.hint, { command: `reintegration schema ${survey} --names` })).map(colour.yellow)
      : []),
  ];
}
