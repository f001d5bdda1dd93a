import { scoreLabels, wordsOf } from "@reintegration/codebooks";
import { type Cutoffs, columnNames, type Item, type Labels, type Stamp } from "@reintegration/model";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { banded, plain } from "./score-table.ts";
import type { TextSheet } from "./workbook.ts";

/** What the columns of the scores are made of. */
export interface ScoreCodebook {
  /** Fields that identify an interview. */
  readonly identifiedBy: readonly Item[];
  readonly submission: string | undefined;
  /** Dimension ids, then `composite`. */
  readonly scores: readonly string[];
  readonly cutoffs: Cutoffs | undefined;
  readonly stamp: Stamp;
  readonly labels: Labels;
  /** Titles of dimensions and bands by their path, in the user's language. */
  readonly titles: Readonly<Record<string, string>>;
}

const shownAnswers = 12;

/** The codebook sheet: each column with what it is and which values it holds, then what the scores stand on, in the user's language. */
export function scoreCodebook({ identifiedBy, submission, scores, cutoffs, stamp, labels, titles }: ScoreCodebook, text: Text): TextSheet {
  const say = text.workbook;
  const words = wordsOf(labels.language);
  const names = columnNames(scores, cutoffs ? banded : plain);
  const titled: Labels = {
    ...labels,
    dimensions: {
      ...labels.dimensions,
      ...Object.fromEntries(scores.flatMap((id) => (titles[titleOf(id)] ? [[id, titles[titleOf(id)] as string]] : []))),
    },
  };
  const statuses = (["scored", "insufficient", "invalid"] as const).map((status) => `${status} = ${words.status[status]}`).join("; ");
  const bands = (cutoffs?.bands ?? []).map(({ id, from, to }, index, all) => {
    const title = titles[`cutoffs/${cutoffs?.id}/bands/${id}`] ?? id;
    return `${id} = ${title} (${from} ≤ x ${index === all.length - 1 ? "≤" : "<"} ${to})`;
  });
  return [
    [say.column, say.meaning, say.values],
    ["row", say.row, say.whole],
    ...identifiedBy.map(({ key, answers = [], type }) => {
      const texts = labels.items[key];
      const shown = answers.slice(0, shownAnswers).map(({ code }) => `${code} = ${texts?.answers?.[code] ?? code}`);
      const values = type === "date" ? say.date : [...shown, ...(answers.length > shownAnswers ? ["…"] : [])].join("; ");
      return [key, texts?.text ?? key, values];
    }),
    ...(submission === undefined ? [] : [[submission, say.submission, ""]]),
    ...scores.flatMap((id, index) => {
      const [value = "", status = "", answered = "", applicable = "", share = "", band = "", set = ""] = names[index] ?? [];
      const label = scoreLabels(id, titled, words, cutoffs?.id);
      return [
        [value, label.value, say.range],
        [status, label.status, statuses],
        [answered, label.answered, say.whole],
        [applicable, label.applicable, say.whole],
        [share, label.share, say.range],
        ...(cutoffs?.appliesTo.includes(id)
          ? [
              [band, label.band, bands.join("; ")],
              [set, say.cutoffs, cutoffs.id],
            ]
          : []),
      ];
    }),
    ["", say.blank, ""],
    [],
    [text.head.survey, stamp.instrument, stamp.digests.instrument],
    [text.head.scoring, stamp.scoring, stamp.digests.scoring],
    ...(stamp.cutoffs === undefined ? [] : [[say.cutoffs, stamp.cutoffs, ""]]),
    [text.basis[stamp.basis], words.basis[stamp.basis], ""],
    [text.status[stamp.status], words.version[stamp.status], ""],
    ["", fill(say.digests, { n: "3" }), ""],
  ];
}

const titleOf = (id: string): string => (id === "composite" ? "composite/title" : `dimensions/${id}/title`);
