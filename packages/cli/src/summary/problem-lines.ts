import { explainProblem, type Messages, type Problem } from "@reintegration/model";
import type { ProblemGroup } from "../tally/problem-groups.ts";
import { fill } from "../text/fill.ts";
import type { FileSummary } from "./file-summary.ts";
import { hanging, right, textWidth } from "./layout.ts";
import type { Page } from "./page.ts";

const groupsPerRule = 3;
const rulesShown = 12;
const knownShown = 12;

/** These two have a place of their own in the summary. */
const aboutColumns: readonly string[] = ["column-not-recognised", "item-without-column"];

/** Problems, grouped: errors first, those of most rows first, each with what to do. */
export function problemLines({ problems, rules }: Pick<FileSummary, "problems" | "rules">, messages: Messages, page: Page): string[] {
  const { text, colour } = page;
  const { colon, semicolon } = text.punctuation;
  const { errors, warnings, rowsWithErrors, rowsWithWarnings } = problems;
  const groups = problems.groups.filter(({ rule }) => !aboutColumns.includes(rule));
  const counted = (shown: string, rows: number): string =>
    rows === 0 ? shown : fill(text.problems.inRows, { problems: shown, rows: text.count.rows(rows) });
  const columns = problems.groups.filter(({ rule }) => aboutColumns.includes(rule)).reduce((sum, group) => sum + group.problems, 0);
  const totals = [
    ...(errors > 0 ? [counted(text.count.errors(errors), rowsWithErrors)] : []),
    ...(warnings - columns > 0 ? [counted(text.count.warnings(warnings - columns), rowsWithWarnings)] : []),
  ];
  const width = Math.max(6, ...groups.map((group) => textWidth(rowCount(group, page)))) + 4;
  const section = (title: string, severity: string): string[] => {
    const own = groups.filter((group) => group.severity === severity);
    return own.length === 0 ? [] : ["", title, ...ruleBlocks(own, messages, page, width)];
  };
  return [
    `${colour.bold(text.problems.title)}${colon}${totals.length === 0 ? text.problems.none : totals.join(semicolon)}`,
    ...section(colour.red(text.problems.errors), "error"),
    ...section(colour.yellow(text.problems.warnings), "warning"),
    ...rules.skipped.map(({ rule, reason }) => colour.dim(`  ${text.problems.notChecked}${colon}${rule} (${reason})`)),
  ];
}

function ruleBlocks(groups: readonly ProblemGroup[], messages: Messages, page: Page, width: number): string[] {
  const rulesInOrder = [...new Set(groups.map(({ rule }) => rule))];
  const blocks = rulesInOrder.map((rule) => groups.filter((group) => group.rule === rule));
  const rest = blocks.length - rulesShown;
  return [
    ...blocks.slice(0, rulesShown).flatMap((block) => ruleBlock(block, messages, page, width)),
    ...(rest > 0 ? hanging("", width, page.text.problems.moreKinds(rest)) : []),
  ];
}

function ruleBlock(groups: readonly ProblemGroup[], messages: Messages, page: Page, width: number): string[] {
  const { text, colour, labels } = page;
  const shown = groups.slice(0, groupsPerRule);
  const explained = shown.map(({ example }) => explainProblem(shortened(example), messages, labels));
  const rest = groups.length - shown.length;
  const more = rest > 0 ? hanging("", width, text.problems.moreQuestions(rest)) : [];
  return shown.flatMap((group, index) => {
    const { message, fix } = explained[index] as { message: string; fix: string };
    const isRepeated = explained[index + 1]?.fix === fix;
    return [
      ...hanging(`${right(rowCount(group, page), width - 2)}  `, width, message),
      ...(group.rows > 0 ? hanging("", width, rowList(group, page)).map(colour.dim) : []),
      ...(index === shown.length - 1 ? more : []),
      ...(isRepeated ? [] : hanging("", width, `${text.problems.toDo} ${fix}`)),
    ];
  });
}

const rowCount = ({ rows }: ProblemGroup, { text }: Page): string => (rows === 0 ? text.problems.wholeFile : text.count.rows(rows));

function rowList({ rows, exampleRows }: ProblemGroup, { text }: Page): string {
  const list = `${exampleRows.join(", ")}${rows > exampleRows.length ? ", …" : ""}`;
  return fill(text.problems.rowNumbers(rows), { rows: list });
}

/** Long lists of known codes, such as all countries, cut for the eye. */
function shortened(problem: Problem): Problem {
  const { known } = problem.params;
  if (!Array.isArray(known) || known.length <= knownShown) return problem;
  return { ...problem, params: { ...problem.params, known: [...known.slice(0, knownShown), "…"] } };
}
