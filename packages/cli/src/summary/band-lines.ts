import type { Cutoffs } from "@reintegration/model";
import { fill } from "../text/fill.ts";
import type { FileSummary } from "./file-summary.ts";
import { left, pageWidth, right, textWidth, wrap } from "./layout.ts";
import type { Page } from "./page.ts";
import { bar } from "./sparkline.ts";

/** Places between two columns. */
const gap = 2;
const longestBar = 20;

/** How many responses lie in each band, for the cut-off set that was asked for: a band always names its set (rule S7). */
export function bandLines({ scores }: FileSummary, cutoffs: Cutoffs | undefined, page: Page): string[] {
  const { text, number, colour, scoreTitle, bandTitle } = page;
  if (cutoffs === undefined) return [];
  const blocks = (scores ?? []).flatMap(({ id, n, bands }) => {
    if (bands === null) return [];
    const rows = cutoffs.bands.map((band, index) => {
      const count = bands[band.id] ?? 0;
      const range = `${number.exact(band.from)} ≤ x ${index === cutoffs.bands.length - 1 ? "≤" : "<"} ${number.exact(band.to)}`;
      return { title: bandTitle(cutoffs.id, band.id), range, count, share: n === 0 ? 0 : count / n };
    });
    const widthOf = (cell: (row: (typeof rows)[number]) => string): number => Math.max(...rows.map((row) => textWidth(cell(row))));
    const rangeWidth = widthOf((row) => row.range) + gap;
    const numbersWidth = 6 + 8 + gap;
    // long titles leave less room for the bars, and are cut where there would be hardly any
    const titleWidth = Math.min(
      widthOf((row) => row.title),
      40,
    );
    const barWidth = Math.max(4, Math.min(longestBar, pageWidth - (gap + titleWidth + gap + rangeWidth + numbersWidth)));
    const title = fill(text.bands.title, { score: scoreTitle(id), set: cutoffs.id });
    return [
      colour.bold(title),
      ...rows.map(({ title, range, count, share }) =>
        `  ${left(title, titleWidth)}  ${left(range, rangeWidth)}${right(number.count(count), 6)}${right(number.percent(share), 8)}  ${colour.cyan(bar(share, barWidth))}`.trimEnd(),
      ),
    ];
  });
  return blocks.length === 0 ? [] : [...blocks, ...wrap(text.bands.note, pageWidth - 2).map((line) => colour.dim(`  ${line}`))];
}
