import { hanging, left, pageWidth, right, textWidth, wrap } from "../summary/layout.ts";
import { bar } from "../summary/sparkline.ts";
import type { LogFileSummary } from "./log-file-summary.ts";
import type { LogPage } from "./log-lines.ts";

const longestTitle = 31;
const barWidth = 14;

const titleWidth = (titles: readonly string[]): number => Math.min(longestTitle, Math.max(...titles.map(textWidth))) + 2;
const noteLines = (note: string, { colour }: LogPage): string[] => wrap(note, pageWidth - 2).map((line) => colour.dim(`  ${line}`));

/** The share that meets each deadline. */
export function deadlineLines({ log }: LogFileSummary, page: LogPage): string[] {
  const { text, number, colour, names } = page;
  const { title, inTime, late, missed, running, ended, note } = text.cases.deadlines;
  const shown = log.deadlines.filter((each) => each.inTime.of + each.running + each.ended > 0);
  if (shown.length === 0) return [];
  const titles = shown.map(({ deadline }) => names.deadline(deadline));
  const width = titleWidth(titles);
  return [
    colour.bold(title),
    ...shown.flatMap((each, index) => {
      const { share, of } = each.inTime;
      const paint = share === null ? colour.dim : share >= 0.9 ? colour.green : share >= 0.5 ? colour.yellow : colour.red;
      const picture = paint(left(bar(share ?? 0, barWidth), barWidth + 1));
      const counts = (
        [
          [each.met, inTime],
          [each.late, late],
          [each.missed, missed],
          [each.running, running],
          [each.ended, ended],
        ] as const
      ).filter(([n]) => n > 0);
      const name = titles[index] as string;
      const isLong = textWidth(name) > longestTitle;
      const figures = `${right(share === null ? "–" : number.percent(share), 8)}  ${picture}${colour.dim(right(of === 0 ? "" : `n = ${number.count(of)}`, 12))}`;
      const said = counts.map(([n, word]) => `${number.count(n)} ${word}`).join(text.punctuation.comma);
      return [
        ...(isLong ? hanging("  ", 2, name) : []),
        `  ${left(isLong ? "" : name, width)}${figures}`,
        ...hanging("    ", 4, said).map(colour.dim),
      ];
    }),
    ...noteLines(note, page),
  ];
}

/** Days from one step to the next: half of the time, and nine times out of ten. */
export function leadTimeLines({ log }: LogFileSummary, page: LogPage): string[] {
  const { text, number, colour, names } = page;
  const { title, median, p90, note } = text.cases.leadTimes;
  if (log.leadTimes.length === 0) return [];
  const titles = log.leadTimes.map(({ step }) => names.event(step));
  const width = titleWidth(titles);
  const longest = Math.max(1, ...log.leadTimes.map((each) => each.p90));
  const shown = (days: number): string => number.exact(Math.round(days * 10) / 10);
  return [
    colour.bold(title),
    colour.dim(`  ${left("", width)}${right("n", 9)}${right(median, 9)}${right(p90, 9)}`),
    ...log.leadTimes.map((each, index) => {
      const half = Math.round((each.median / longest) * barWidth);
      const most = Math.max(half, Math.round((each.p90 / longest) * barWidth));
      const picture = `${colour.cyan("█".repeat(half))}${colour.cyan("░".repeat(most - half))}`;
      return `  ${left(titles[index] as string, width)}${right(number.count(each.n), 9)}${right(shown(each.median), 9)}${right(shown(each.p90), 9)}  ${picture}`;
    }),
    ...noteLines(note, page),
  ];
}
