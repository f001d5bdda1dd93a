import { dirname } from "node:path";
import type { Problem } from "@reintegration/model";
import { hanging, left, pageWidth, wrap } from "../summary/layout.ts";
import type { Page } from "../summary/page.ts";
import { fill } from "../text/fill.ts";
import type { NamedComparison } from "./compare-tables.ts";
import { comparisonLines } from "./comparison-lines.ts";
import { indicatorLines } from "./indicator-lines.ts";
import type { IndicatorsSummary } from "./indicators-json.ts";
import type { NamedTable } from "./named-table.ts";

/** Groups side by side, by a field. */
export interface Compared {
  readonly field: string;
  readonly comparisons: readonly NamedComparison[];
}

type Explain = (problem: Problem) => { readonly message: string; readonly fix: string };

const problemsShown = 12;

/** What a person reads: each indicator with its denominator in words and a line for each group, at most 80 places wide. */
export function indicatorsText(
  tables: readonly NamedTable[],
  summary: IndicatorsSummary,
  page: Page,
  explain: Explain,
  compared?: Compared,
): string {
  const { text, colour, number } = page;
  const said = text.indicators;
  const bases = new Set(tables.map(({ table }) => table.stamp.basis));
  const head = [
    ...summary.files.flatMap(({ path, read, withErrors }) => {
      const shown = path === "-" ? text.head.standardInput : path;
      const counts = [
        said.rowsRead(read),
        ...(withErrors > 0 ? [colour.yellow(`${number.count(withErrors)} ${text.responses.withErrors}`)] : []),
      ];
      return hanging("  ", 2, `${shown}${text.punctuation.colon}${counts.join(text.punctuation.comma)}`);
    }),
    ...(bases.has("reconstructed") ? [colour.yellow(`  ! ${text.head.reconstructed}`)] : []),
    ...wrap(said.notice, pageWidth - 2).map((line) => colour.dim(`  ${line}`)),
  ];
  const blocks = tables.map((named) => {
    const notToldApart = summary.by.filter((field) => !named.table.by.includes(field));
    return indicatorLines(named, page, notToldApart);
  });
  const files = [
    colour.bold(fill(text.files.title, { folder: dirname(summary.outputs[0] ?? "") })),
    `  ${left("indicators.csv", 18)}${said.files.csv}`,
    `  ${left("indicators.json", 18)}${said.files.json}`,
    ...(compared ? [`  ${left("comparisons.csv", 18)}${said.files.comparisons}`] : []),
  ];
  const parts = [
    [colour.bold(said.title(tables.length)), ...head],
    ...blocks,
    compared ? comparisonLines(compared.comparisons, compared.field, page) : [],
    problemList(allProblems(tables, [...problemsOf(compared), ...summary.problems]), page, explain),
    files,
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => [...part, ""]);
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

const problemsOf = (compared: Compared | undefined): readonly Problem[] =>
  compared?.comparisons.flatMap(({ report }) => report.problems) ?? [];

/** These two are said in a line of the indicator. */
const saidBeside: readonly string[] = ["unknown-group-field", "rows-left-out"];

/** What was wrong, once for all indicators that came upon it. */
function allProblems(tables: readonly NamedTable[], others: readonly Problem[]): readonly Problem[] {
  const found = [...others, ...tables.flatMap(({ table }) => table.problems)].filter(({ rule }) => !saidBeside.includes(rule));
  return [...new Map(found.map((problem) => [`${problem.rule} ${problem.path} ${problem.row}`, problem])).values()];
}

function problemList(problems: readonly Problem[], { text, colour }: Page, explain: Explain): string[] {
  if (problems.length === 0) return [];
  const rest = problems.length - problemsShown;
  return [
    colour.bold(text.problems.title),
    ...problems.slice(0, problemsShown).flatMap((problem) => {
      const { message, fix } = explain(problem);
      const mark = problem.severity === "error" ? colour.red("!") : colour.yellow("!");
      const [first = "", ...more] = hanging("    ", 4, message);
      return [`  ${mark} ${first.slice(4)}`, ...more, ...hanging("    ", 4, `${text.problems.toDo} ${fix}`).map(colour.dim)];
    }),
    ...(rest > 0 ? [colour.dim(`    ${text.count.more(rest)}`)] : []),
  ];
}
