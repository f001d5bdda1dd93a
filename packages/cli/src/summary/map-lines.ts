import type { MapProposal, ProposedColumn } from "@reintegration/forms";
import { fill } from "../text/fill.ts";
import { hanging, left, right, textWidth } from "./layout.ts";
import type { Page } from "./page.ts";

const widths = { header: 34, item: 28, share: 5 } as const;

/** A proposed map as a table: column of the file, our item, how sure, and below them the question; then what is left to do. */
export function mapLines(
  { columns, map, withoutColumn }: MapProposal,
  { path, out }: { readonly path: string; readonly out: string | undefined },
  page: Page,
): string[] {
  const { colour, text, number } = page;
  const words = text.map;
  const proposed = columns.filter(({ item }) => item !== undefined);
  const others = columns.filter(({ item }) => item === undefined);
  const unsure = proposed.filter(({ isSure }) => !isSure);
  const line = ({ header, item = "", choice, similarity, isSure }: ProposedColumn): string[] => {
    const target = choice === undefined ? item : `${item}/${choice}`;
    const mark = isSure ? colour.green(words.sure) : colour.yellow(words.confirm);
    const question = page.labels?.items[item];
    const asked = [question?.text ?? item, choice === undefined ? undefined : (question?.answers?.[choice] ?? choice)];
    const doubts = (map.columns[header]?.confirm ?? []).filter((name) => name !== "item").map((name) => name.replace(/^values\//, ""));
    const isLong = textWidth(header) > widths.header;
    return [
      ...(isLong ? hanging("", 0, header) : []),
      `${left(isLong ? "" : header, widths.header)}  ${left(target, widths.item)} ${right(number.percent(Math.round(similarity * 100) / 100), widths.share)}  ${mark}`,
      ...hanging("    ", 4, asked.filter((part) => part !== undefined).join(" / ")).map(colour.dim),
      ...(doubts.length > 0
        ? hanging("    ", 4, fill(words.unsureValues, { value: doubts.join(text.punctuation.semicolon) })).map(colour.yellow)
        : []),
    ];
  };
  const list = (title: string, entries: readonly string[]): string[] =>
    entries.length === 0 ? [] : ["", title, ...entries.flatMap((entry) => hanging("  ", 2, entry))];
  return [
    colour.bold(fill(words.title, { path, instrument: map.instrument })),
    "",
    colour.dim(`${left(words.column, widths.header)}  ${left(words.item, widths.item)} ${right("", widths.share)}  ${words.howSure}`),
    ...proposed.flatMap(line),
    ...list(
      words.notProposed(others.length),
      others.map(({ header }) => header),
    ),
    ...list(words.withoutColumn(withoutColumn.length), withoutColumn.map(page.question)),
    "",
    ...hanging("", 0, fill(words.counts, { n: columns.length, proposed: proposed.length, unsure: unsure.length })),
    ...(out === undefined ? hanging("", 0, words.askForFile) : hanging("", 0, fill(words.next, { out }))),
    ...(out === undefined ? [] : [`  reintegration validate ${path} --map ${out}`]),
  ];
}
