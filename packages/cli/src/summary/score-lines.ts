import type { FileSummary } from "./file-summary.ts";
import { left, right, textWidth } from "./layout.ts";
import type { Page } from "./page.ts";
import { sparkline } from "./sparkline.ts";

const numberWidth = 8;
const longestTitle = 28;

/** Mean and spread of each score, with a histogram of ten bins. */
export function scoreLines({ scores }: FileSummary, { text, number, colour, scoreTitle }: Page): string[] {
  if (scores === null) return [];
  const titles = scores.map(({ id }) => scoreTitle(id));
  const width = Math.min(longestTitle, Math.max(...titles.map(textWidth))) + 2;
  const cells = (values: readonly string[]): string => values.map((value) => right(value, numberWidth)).join("");
  const { title, mean, sd, min, max } = text.scores;
  return [
    colour.bold(title),
    colour.dim(`  ${left("", width)}${cells(["n", mean, sd, min, max])}    0        1`),
    ...scores.map((score, index) => {
      const numbers = [number.count(score.n), ...[score.mean, score.sd, score.min, score.max].map(number.score)];
      return `  ${left(titles[index] as string, width)}${cells(numbers)}    ${colour.cyan(sparkline(score.histogram))}`;
    }),
  ];
}
