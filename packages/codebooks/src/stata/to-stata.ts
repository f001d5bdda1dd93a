import type { CodebookSource } from "../codebook-source.ts";
import { checkSource } from "../plan/check-source.ts";
import { choiceNames } from "../plan/choice-names.ts";
import { describeItem } from "../plan/describe-item.ts";
import { planScores } from "../plan/plan-scores.ts";
import { clip } from "../text/clip.ts";
import { oneLine } from "../text/one-line.ts";
import { scoreLabels } from "../words/score-labels.ts";
import { standingOf } from "../words/standing-of.ts";
import { wordsOf } from "../words/words-of.ts";
import { stataMissing } from "./stata-missing.ts";
import { stataReadItem } from "./stata-read-item.ts";
import { stataScores } from "./stata-scores.ts";
import { stataString } from "./stata-string.ts";
import type { StataNames } from "./stata-test.ts";

/** Stata takes labels of values and characteristics of about 32,000 bytes at least. */
const textBytes = 30_000;

/**
 * A do-file for Stata 14 and newer, in the first language: imports a flat CSV of responses in our own codes, gives answers the numbers of
 * rule S10 and missing kinds `.a` to `.e`, makes a 0/1 variable of each choice of a multiple choice, labels everything, and computes the
 * scores with the same rule for missing answers as everywhere.
 *
 * Written after Stata's manuals and never run: no Stata is to be had where this library is tested.
 */
export function toStata(source: CodebookSource): string {
  checkSource(source);
  const { instrument, labels } = source;
  const [texts] = labels;
  const words = wordsOf(texts.language);
  const { references, notes, digests } = standingOf(source, words);
  const items = [...instrument.context, ...instrument.items];
  const keys = new Set(items.map(({ key }) => key));
  const choicesOf = new Map(items.filter(({ type }) => type === "multiple").map((item) => [item.key, choiceNames(item, keys)]));
  const plan = planScores(source, [...keys, ...[...choicesOf.values()].flat()]);
  const number = new Map(items.map(({ key }, at) => [key, at + 1]));
  const names: StataNames = {
    text: (key) => `_t${number.get(key)}`,
    state: (key) => `_s${number.get(key)}`,
    choice: (key, code) => {
      const at = items.find((item) => item.key === key)?.answers?.findIndex((answer) => answer.code === code) ?? 0;
      return choicesOf.get(key)?.[at] ?? "";
    },
  };
  const label = (name: string, text: string): string => `label variable ${name} ${stataString(clip(oneLine(text), 80))}`;
  return `${[
    `* ${references.join(", scored by ")}`,
    ...digests.map((digest) => `* ${digest}`),
    '* do THIS_FILE "responses.csv"',
    "version 14",
    "args input",
    'if `"`input\'"\' == "" local input "responses.csv"',
    'import delimited using `"`input\'"\', clear varnames(1) case(preserve) encoding("utf-8") stringcols(_all) bindquote(strict) maxquotedrows(unlimited)',
    "capture confirm variable rs_instrument",
    'if _rc generate str1 rs_instrument = ""',
    ...notes.map((note, at) => `char define _dta[standing${at + 1}] ${stataString(note)}`),
    "",
    ...items.flatMap((item) => stataReadItem(item, names, choicesOf.get(item.key) ?? [])),
    ...(plan ? ["", ...stataScores(plan, names, (key) => `_o${number.get(key)}`)] : []),
    "",
    label("rs_instrument", words.instrument),
    ...items.flatMap((item) => {
      const { text, answers, missing } = describeItem(item, texts, words);
      const set = `l${number.get(item.key)}`;
      const kinds = missing.map(
        (kind) => `label define ${set} ${stataMissing(kind.number)} ${stataString(clip(kind.label, textBytes))}, add`,
      );
      const define = (pairs: readonly { readonly number: number; readonly label: string }[]): string[] => [
        ...pairs.map(
          (pair, at) => `label define ${set} ${pair.number} ${stataString(clip(pair.label, textBytes))}${at === 0 ? "" : ", add"}`,
        ),
        ...(pairs.length === 0 ? kinds.map((line, at) => (at === 0 ? line.replace(/, add$/, "") : line)) : kinds),
      ];
      if (item.type === "multiple") {
        const choices = choicesOf.get(item.key) ?? [];
        const flags = [
          { number: 0, label: words.no },
          { number: 1, label: words.yes },
        ];
        return [
          ...define(flags),
          ...choices.flatMap((choice, at) => [
            label(choice, `${answers[at]?.label ?? ""}: ${text}`),
            `char define ${choice}[question] ${stataString(clip(text, textBytes))}`,
            `label values ${choice} ${set}`,
          ]),
        ];
      }
      const notesOf = [label(item.key, text), `char define ${item.key}[question] ${stataString(clip(text, textBytes))}`];
      return item.type === "text" ? notesOf : [...notesOf, ...define(answers), `label values ${item.key} ${set}`];
    }),
    ...(plan
      ? [...plan.dimensions, plan.composite].flatMap(({ id, names: of }) => {
          const say = scoreLabels(id, texts, words, source.cutoffs);
          return (Object.keys(say) as (keyof typeof say)[]).flatMap((part) => (of[part] === undefined ? [] : [label(of[part], say[part])]));
        })
      : []),
    "drop _t*",
    ...(plan ? ["drop _s*", "drop _o*"] : ["capture drop _s*"]),
  ].join("\n")}\n`;
}
