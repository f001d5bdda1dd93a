import type { Cell, ComputedCell, IndicatorTable } from "@reintegration/indicators";
import { hanging, left, pageWidth, right, textWidth, wrap } from "../summary/layout.ts";
import type { Page } from "../summary/page.ts";
import { bar } from "../summary/sparkline.ts";
import { fill } from "../text/fill.ts";
import type { NamedTable } from "./named-table.ts";
import { isShare, valueText } from "./value-text.ts";

const barWidth = 12;
const longestGroup = 24;
const groupsShown = 15;

/** The results of one indicator as a person reads them: who, of whom, and a line with a picture for each group. */
export function indicatorLines(named: NamedTable, page: Page, notToldApart: readonly string[] = []): string[] {
  const { table, title, words } = named;
  const { text, colour, number } = page;
  const { stamp, cells } = table;
  const said = text.indicators;
  const shown = cells.filter(({ status }) => status !== "suppressed");
  const hidden = cells.length - shown.length;
  const listed = shown.slice(0, groupsShown);
  const names = listed.map((cell) => groupName(cell, named, page));
  const width = Math.min(longestGroup, Math.max(4, ...names.map(textWidth)));
  const longest = Math.max(...cells.map((cell) => (cell.status === "computed" ? Math.abs(cell.value) : 0)), Number.MIN_VALUE);
  const stamped = [
    stamp.indicator,
    text.basis[stamp.basis],
    text.status[stamp.status],
    stamp.cutoffs,
    stamp.level && said.levels[stamp.level],
  ];
  const about = (["numerator", "denominator", "population"] as const).flatMap((part) => {
    const who = words[part];
    return who === undefined
      ? []
      : hanging(`  ${said[part]}`, Math.max(...[said.numerator, said.denominator, said.population].map(textWidth)) + 4, who);
  });
  const rest = shown.length - listed.length;
  const dim = (line: string): string => colour.dim(line);
  const note = (line: string): string[] => wrap(line, pageWidth - 2).map((part) => dim(`  ${part}`));
  return [
    ...wrap(title, pageWidth).map(colour.bold),
    dim(`  ${stamped.filter((part) => part !== undefined).join(" · ")}`),
    ...about,
    ...listed.map((cell, index) => {
      const label = `  ${left(names[index] as string, width)}`;
      if (cell.status !== "computed")
        return `${label}  ${dim(cell.status === "insufficient" ? said.insufficient[cell.reason] : said.hidden)}`;
      return `${label}${right(valueText(cell.value, table, page), 11)}  ${colour.cyan(left(bar(Math.abs(cell.value) / (isShare(table) ? 1 : longest), barWidth), barWidth))}  ${dim(standsOn(cell, named, page))}`;
    }),
    ...(rest > 0 ? [dim(`  ${said.moreGroups(rest)}`)] : []),
    ...(hidden > 0 ? note(said.hiddenGroups(hidden)) : []),
    ...(notToldApart.length > 0 ? note(fill(said.notToldApart, { fields: notToldApart.join(text.punctuation.comma) })) : []),
    ...missingNote(cells, page).flatMap(note),
    ...leftOutNote(table, page).flatMap(note),
  ];

  function standsOn(cell: ComputedCell, { unit }: NamedTable, { text: { indicators } }: Page): string {
    const { numerator, denominator, n, interval, pairs } = cell;
    const of =
      numerator !== undefined && denominator !== undefined
        ? fill(indicators.of, { numerator: number.count(numerator), denominator: number.count(denominator) })
        : pairs !== undefined
          ? fill(indicators.matched, { n: number.count(pairs.matched) })
          : table.kind === "count" || table.kind === "distinct"
            ? unit
            : `n = ${number.count(n)}`;
    const bounds = interval && `${valueText(interval.low, table, page)} – ${valueText(interval.high, table, page)}`;
    return bounds === undefined ? of : `${of}  [${bounds}]`;
  }
}

function groupName({ group }: Cell, named: NamedTable, { text }: Page): string {
  const parts = named.table.by.flatMap((field) => {
    const code = group[field];
    return code === undefined ? [] : [named.groupTitle(field, code)];
  });
  return parts.length === 0 ? text.indicators.all : parts.join(" · ");
}

/** Of the total: how many could not be used. */
function missingNote(cells: readonly Cell[], { text }: Page): string[] {
  const total = cells.find(({ group }) => Object.keys(group).length === 0);
  if (total === undefined || total.status === "suppressed") return [];
  const missing = Object.values(total.missing).reduce((sum, n) => sum + n, 0);
  return missing === 0 ? [] : [text.indicators.notUsed(missing)];
}

/** Records with errors in fields that the indicator needs. */
function leftOutNote({ problems }: IndicatorTable, { text }: Page): string[] {
  const counts = problems.filter(({ rule }) => rule === "rows-left-out").map(({ params }) => Number(params["count"]));
  return counts.length === 0 ? [] : [text.indicators.rowsLeftOut(counts.reduce((sum, n) => sum + n, 0))];
}
