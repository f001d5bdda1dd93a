import type { ComparedPair } from "@reintegration/indicators";
import { hanging, left, pageWidth, textWidth, wrap } from "../summary/layout.ts";
import type { Page } from "../summary/page.ts";
import { fill } from "../text/fill.ts";
import type { NamedComparison } from "./compare-tables.ts";
import { valueText } from "./value-text.ts";

const pairsShown = 10;
const longestNames = 34;

/** The pairs of groups as a person reads them: by how much they differ, between which bounds, and how surely. */
export function comparisonLines(comparisons: readonly NamedComparison[], field: string, page: Page): string[] {
  const { text, colour } = page;
  const said = text.indicators.compared;
  if (comparisons.length === 0) return [];
  return [
    colour.bold(fill(said.title, { field: page.question(field) })),
    ...wrap(said.legend, pageWidth - 2).map((line) => colour.dim(`  ${line}`)),
    ...comparisons.flatMap((comparison) => linesOf(comparison, field, page)),
  ];
}

function linesOf({ named, report }: NamedComparison, field: string, page: Page): string[] {
  const { text, colour } = page;
  const compared = report.pairs.filter(({ status }) => status === "compared");
  const shown = compared.slice(0, pairsShown);
  const names = shown.map(({ first, second }) => `${named.groupTitle(field, first)} – ${named.groupTitle(field, second)}`);
  const width = Math.min(longestNames, Math.max(0, ...names.map(textWidth)));
  const not = report.pairs.length - compared.length;
  const rest = compared.length - shown.length;
  return [
    ...hanging("  ", 2, named.title),
    ...shown.map((pair, at) => `    ${left(names[at] as string, width)}  ${figuresOf(pair, named, page)}`),
    ...(rest > 0 ? [colour.dim(`    ${text.count.more(rest)}`)] : []),
    ...(not > 0 ? [colour.dim(`    ${text.indicators.compared.not(not)}`)] : []),
  ];
}

function figuresOf(pair: ComparedPair, { table }: NamedComparison["named"], page: Page): string {
  if (pair.status !== "compared") return "";
  const { value, interval } = pair.difference;
  const shown = (figure: number): string => valueText(figure, table, page);
  const bounds = interval && `[${shown(interval.low)} – ${shown(interval.high)}]`;
  const p = pair.adjustedPValue;
  const sure = p === undefined ? undefined : p < 0.001 ? `p < ${page.number.exact(0.001)}` : `p = ${page.number.score(p)}`;
  return [`${value > 0 ? "+" : ""}${shown(value)}`, bounds, sure].filter((part) => part !== undefined).join("  ");
}
