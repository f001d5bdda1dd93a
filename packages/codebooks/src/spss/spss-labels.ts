import type { Item } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { describeItem } from "../plan/describe-item.ts";
import type { ScorePlan } from "../plan/plan-scores.ts";
import { clip } from "../text/clip.ts";
import { oneLine } from "../text/one-line.ts";
import { scoreLabels } from "../words/score-labels.ts";
import { wordsOf } from "../words/words-of.ts";
import { spssList } from "./spss-list.ts";
import { hasKindVariable } from "./spss-read-item.ts";
import { spssString } from "./spss-string.ts";

const variableBytes = 255;
const valueBytes = 120;

/** The commands that label variables and values, declare missing values, and group the choices of a multiple choice. */
export function spssLabels(
  { labels: [texts], cutoffs }: CodebookSource,
  items: readonly Item[],
  choicesOf: ReadonlyMap<string, readonly string[]>,
  plan: ScorePlan | undefined,
): string[] {
  const words = wordsOf(texts.language);
  const label = (name: string, text: string): string => `VARIABLE LABELS ${name}\n    ${spssString(clip(oneLine(text), variableBytes))}.`;
  const values = (names: readonly string[], pairs: readonly { readonly number: number; readonly label: string }[]): string =>
    `VALUE LABELS ${spssList(names)}\n${pairs.map(({ number, label: text }) => `    ${number} ${spssString(clip(oneLine(text), valueBytes))}`).join("\n")}.`;
  const missing = (names: readonly string[]): string => `MISSING VALUES ${spssList(names)} (-5 THRU -1).`;
  return [
    label("rs_instrument", words.instrument),
    ...items.flatMap((item): string[] => {
      const { key, type } = item;
      const { text, answers, missing: kinds } = describeItem(item, texts, words);
      if (type === "multiple") {
        const choices = choicesOf.get(key) ?? [];
        const flags = [
          { number: 1, label: words.yes },
          { number: 0, label: words.no },
        ];
        return [
          ...answers.map((answer, at) => label(choices[at] ?? "", `${clip(oneLine(text), 120)}: ${answer.label}`)),
          values(choices, [...flags, ...kinds]),
          missing(choices),
          `VARIABLE LEVEL ${spssList(choices)} (NOMINAL).`,
          `MRSETS /MDGROUP NAME=$${key.slice(0, 31)}\n    LABEL=${spssString(clip(oneLine(text), variableBytes))}\n    VARIABLES=${spssList(choices)}\n    VALUE=1.`,
        ];
      }
      if (type === "month" || type === "text") return [label(key, text)];
      if (type === "single")
        return [
          label(key, text),
          values([key], [...answers, ...kinds]),
          missing([key]),
          `FORMATS ${key} (F5.0).`,
          `VARIABLE LEVEL ${key} (NOMINAL).`,
        ];
      const companion = `${key.slice(0, 24)}_missing`;
      const holder = hasKindVariable(item) ? companion : key;
      const format = type === "date" ? "SDATE10" : type === "integer" ? "F12.0" : "F12.4";
      return [
        label(key, text),
        `FORMATS ${key} (${format}).`,
        ...(holder === companion ? [label(companion, `${clip(oneLine(text), 200)} …`)] : []),
        values([holder], kinds),
        ...(holder === key ? [missing([key])] : []),
      ];
    }),
    ...(plan
      ? [...plan.dimensions, plan.composite].flatMap(({ id, names }) => {
          const say = scoreLabels(id, texts, words, cutoffs);
          const parts = (Object.keys(say) as (keyof typeof say)[]).flatMap((part) => {
            const name = names[part];
            return name === undefined ? [] : [label(name, say[part])];
          });
          return [...parts, `FORMATS ${names.value} ${names.share} (F8.6).`, `FORMATS ${names.answered} ${names.applicable} (F5.0).`];
        })
      : []),
  ];
}
