import { fill } from "../text/fill.ts";
import type { FileSummary } from "./file-summary.ts";
import { hanging, left, right, textWidth } from "./layout.ts";
import type { Page } from "./page.ts";

/** How many responses were read, valid, scored; and why some have no score. */
export function responseLines({ responses, records, scores, command }: FileSummary, page: Page): string[] {
  const { text, number, colour } = page;
  const { read, leftOut, notAgreed, valid, withErrors, scored, insufficient, invalid } = responses;
  const label = records.length > 0 ? { ...text.responses, ...text.records.counts } : text.responses;
  // the same responses, counted in three ways
  const counts: (readonly (readonly [n: number, label: string])[])[] = [
    [
      [read, label.read],
      ...(leftOut > 0 ? [[leftOut, label.leftOut] as const] : []),
      ...(notAgreed > 0 ? [[notAgreed, label.notAgreed] as const] : []),
    ],
    [
      [valid, label.valid],
      [withErrors, label.withErrors],
    ],
    command === "validate"
      ? []
      : [
          [scored ?? 0, label.scored],
          [insufficient ?? 0, label.insufficient],
          [invalid ?? 0, label.invalid],
        ],
  ];
  const width = number.count(read).length;
  const lines = counts
    .filter((group) => group.length > 0)
    .flatMap((group, index) => [
      ...(index > 0 ? [""] : []),
      ...group.flatMap(([n, label]) => hanging(`  ${right(number.count(n), width)}  `, width + 4, label)),
    ]);
  const short = (scores ?? []).filter((score) => score.insufficient > 0);
  return [
    colour.bold(label.title),
    ...lines,
    ...(short.length > 0 ? ["", colour.bold(text.tooFew.title), ...shortLines(short, page)] : []),
  ];
}

function shortLines(scores: NonNullable<FileSummary["scores"]>, { text, number, scoreTitle }: Page): string[] {
  const counts = scores.map((score) => text.count.rows(score.insufficient));
  const width = Math.max(...counts.map(textWidth)) + 4;
  return scores.flatMap((score, index) => {
    const { tooFew } = text;
    const share = score.minimumShare === null ? "" : fill(tooFew.share, { share: number.percent(score.minimumShare) });
    const isNothing = score.notApplicable === score.insufficient;
    const reason = score.id === "composite" ? tooFew.composite : isNothing ? tooFew.notApplicable : share;
    return hanging(left(`  ${counts[index]}`, width), width, `${scoreTitle(score.id)}${text.punctuation.colon}${reason}`);
  });
}
