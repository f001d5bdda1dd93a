import { ownValue, type Problem, type Scoring } from "@reintegration/model";
import type { DimensionExplanation, Explanation, ItemExplanation, Score } from "@reintegration/scoring";
import type { Explain } from "../output/problem-table.ts";
import { fill } from "../text/fill.ts";
import type { ExplainedRow } from "./explained-row.ts";
import { hanging, left, pageWidth, right, textWidth, wrap } from "./layout.ts";
import type { Page } from "./page.ts";
import { bar } from "./sparkline.ts";

const barWidth = 12;

/** How the scores of all interviews of a case came about, item by item. */
export function explanationLines(rows: readonly ExplainedRow[], id: string, scoring: Scoring, page: Page, explain: Explain): string[] {
  const { text, colour } = page;
  return [
    colour.bold(fill(text.explain.caseTitle, { id, interviews: text.count.interviews(rows.length) })),
    ...rows.flatMap(({ row, identifiedBy, isNotAgreed, explanation, problems }) => [
      "",
      colour.bold(
        [fill(text.problems.rowNumbers(1), { rows: row }), ...Object.values(identifiedBy).map((value) => String(value ?? "–"))].join(" · "),
      ),
      ...(isNotAgreed && explanation ? hanging("  ", 2, text.explain.notAgreed) : scoresOf(explanation, scoring, page)),
      ...problemsOf(problems, page, explain),
    ]),
  ];
}

function scoresOf(explanation: Explanation | null, scoring: Scoring, page: Page): string[] {
  return explanation ? scoreLines(explanation, scoring, page) : [`  ${page.colour.red(page.text.explain.invalid)}`];
}

function scoreLines({ dimensions, composite, result }: Explanation, scoring: Scoring, page: Page): string[] {
  if (result.status === "invalid") return [];
  const { number, colour, scoreTitle } = page;
  const weightSum = composite.reduce((sum, { weight, value }) => sum + (value === null ? 0 : weight), 0);
  const terms = composite.filter(({ value }) => value !== null).map(({ weight, value }) => `${weight} × ${number.score(value)}`);
  const formula = result.composite.status === "scored" ? ` = (${terms.join(" + ")}) / ${weightSum}` : "";
  return [
    ...dimensions.flatMap((dimension) => ["", ...dimensionLines(dimension, scoring, page)]),
    "",
    ...titled(scoreTitle("composite"), `${scoreValue(result.composite, page)}${formula}`, colour.bold),
  ];
}

/** A line that begins with a title in bold, wrapped. */
function titled(title: string, rest: string, bold: (text: string) => string): string[] {
  const [first = "", ...more] = wrap(`${title} ${rest}`, pageWidth - 4);
  return [`  ${bold(title)}${first.slice(title.length)}`, ...more.map((line) => `    ${line}`)];
}

function scoreValue(score: Score, { text, number, bandTitle }: Page): string {
  if (score.status === "insufficient") {
    return fill(text.explain.insufficient, { share: number.percent(score.share), minimum: number.percent(score.minimumShare) });
  }
  return `${number.score(score.value)}${score.band ? ` (${score.band.set}: ${bandTitle(score.band.set, score.band.id)})` : ""}`;
}

function dimensionLines({ id, numerator, denominator, items, score }: DimensionExplanation, { scale }: Scoring, page: Page): string[] {
  const { text, colour, scoreTitle } = page;
  const fraction = score.status === "scored" ? ` = ${numerator} / ${denominator}` : "";
  const answered = fill(text.explain.answered, { answered: score.answered, applicable: score.applicable });
  // the longest bar is the largest part that any item of the dimension can have
  const largest = Math.max(...items.map(({ weight }) => weight)) * scale;
  return [
    ...titled(scoreTitle(id), `${scoreValue(score, page)}${fraction}${text.punctuation.comma}${answered}`, colour.bold),
    ...items.flatMap((item) => itemLines(item, largest, page)),
  ];
}

const answerWidth = 38;

function itemLines(item: ItemExplanation, largest: number, page: Page): string[] {
  const { number, colour, question } = page;
  const { value, weight, product, contribution } = item;
  const asked = hanging("    ", 4, question(item.item));
  if (product === null) return [...asked, ...hanging("      ", 6, answerText(item, page))];
  const calculation = right(`${value} × ${weight} = ${product}`, 13) + right(contribution === null ? "" : number.score(contribution), 8);
  const shown = colour.cyan(bar(product / largest, barWidth));
  return [...asked, `      ${left(answerText(item, page), answerWidth)}${calculation}  ${shown}`.trimEnd()];
}

function answerText({ item, answer, counts, missing }: ItemExplanation, { text, labels }: Page): string {
  const texts = labels && ownValue(labels.items, item);
  const labelOf = (code: unknown): string => texts?.answers?.[String(code)] ?? texts?.missing?.[String(code)] ?? String(code);
  if (counts === "answered") return Array.isArray(answer) ? answer.map(labelOf).join(text.punctuation.comma) : labelOf(answer);
  const said = missing === null || missing === "absent" ? "" : labelOf(missing);
  const reason = counts === "not_applicable" ? text.explain.notApplicable : text.explain.unanswered;
  return said === "" || said === missing ? reason : `${reason}${text.punctuation.colon}${said}`;
}

function problemsOf(problems: readonly Problem[], { text, colour }: Page, explain: Explain): string[] {
  if (problems.length === 0) return ["", `  ${colour.dim(text.explain.noProblems)}`];
  const words = { error: text.problems.error, warning: text.problems.warning };
  const width = Math.max(...Object.values(words).map(textWidth)) + 6;
  return [
    "",
    `  ${colour.bold(text.explain.problems)}`,
    ...problems.flatMap((problem) => {
      const { message, fix } = explain(problem);
      const paint = problem.severity === "error" ? colour.red : colour.yellow;
      const [first = "", ...rest] = hanging("", width, message);
      const word = left(`    ${words[problem.severity]}`, width);
      return [paint(word) + first.slice(width), ...rest, ...hanging("", width, `${text.problems.toDo} ${fix}`)];
    }),
  ];
}
