import type { Item } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { checkSource } from "../plan/check-source.ts";
import { choiceNames } from "../plan/choice-names.ts";
import { describeItem } from "../plan/describe-item.ts";
import { planScores } from "../plan/plan-scores.ts";
import { standingOf } from "../words/standing-of.ts";
import { wordsOf } from "../words/words-of.ts";
import { spssLabels } from "./spss-labels.ts";
import { spssList } from "./spss-list.ts";
import { spssReadItem, textName, textWidth } from "./spss-read-item.ts";
import { spssScores } from "./spss-scores.ts";
import type { SpssNames } from "./spss-test.ts";

/**
 * Syntax for SPSS and GNU PSPP, in the first language: reads a flat CSV of responses in our own codes, recodes them to the numbers of
 * rule S10 (missing kinds -1 to -5, declared missing), makes a 0/1 variable of each choice of a multiple choice, labels everything, and
 * computes the scores with the same rule for missing answers as everywhere.
 *
 * The CSV has exactly the columns `rs_instrument`, context, items, in the order of the instrument, and no line breaks in cells. Labels
 * of variables are cut at 255 bytes, those of values at 120: SPSS takes no longer ones.
 */
export function toSpss(source: CodebookSource): string {
  checkSource(source);
  const { instrument, labels } = source;
  const [texts] = labels;
  const words = wordsOf(texts.language);
  const { references, notes, digests } = standingOf(source, words);
  const items = [...instrument.context, ...instrument.items];
  const keys = new Set(items.map(({ key }) => key));
  const choicesOf = new Map(items.filter(({ type }) => type === "multiple").map((item) => [item.key, choiceNames(item, keys)]));
  const plan = planScores(source, [...keys, ...[...choicesOf.values()].flat()]);
  const names: SpssNames = {
    state: (key) => `#s_${key}`,
    text: textName,
    choice: (key, code) => {
      const at = items.find((item) => item.key === key)?.answers?.findIndex((answer) => answer.code === code) ?? 0;
      return choicesOf.get(key)?.[at] ?? "";
    },
  };
  const describe = (item: Item) => describeItem(item, texts, words);
  return `${[
    `* ${references.join(", scored by ")}.`,
    ...notes.map((note) => `* ${note}`),
    ...digests.map((digest) => `* ${digest}.`),
    "* Name your file in the line FILE, then run all.",
    "SET DECIMAL=DOT.",
    "",
    "GET DATA /TYPE=TXT",
    "  /FILE='responses.csv'",
    "  /ENCODING='UTF8'",
    "  /ARRANGEMENT=DELIMITED",
    "  /DELCASE=LINE",
    "  /FIRSTCASE=2",
    "  /DELIMITERS=','",
    "  /QUALIFIER='\"'",
    "  /VARIABLES=",
    "  rs_instrument A128",
    ...items.map((item, at) => `  ${textName(item.key)} A${textWidth(item)}${at === items.length - 1 ? "." : ""}`),
    "",
    "* Answers as numbers; what cannot be understood is system-missing.",
    ...items.flatMap((item) => spssReadItem(item, describe(item), choicesOf.get(item.key) ?? [])),
    ...(plan ? ["", "* Scores: whole sums and one division. A missing answer is never a zero.", ...spssScores(plan, names)] : []),
    "EXECUTE.",
    "",
    "* Labels, and numbers that stand for a missing answer.",
    ...spssLabels(source, items, choicesOf, plan),
    `DELETE VARIABLES\n    ${spssList(items.map(({ key }) => textName(key)))}.`,
  ].join("\n")}\n`;
}
