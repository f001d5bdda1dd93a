import type { Labels } from "@reintegration/model";
import { createColors } from "picocolors";
import type { Text } from "../text/text.ts";
import { type NumberFormat, numberFormat } from "./number-format.ts";

/** What the parts of a summary need to be written in a language, for a terminal or without colour. */
export interface Page {
  readonly text: Text;
  readonly number: NumberFormat;
  readonly colour: ReturnType<typeof createColors>;
  readonly labels: Labels | undefined;
  /** Title of a survey, if it is known. */
  readonly title: string | undefined;
  /** A question with its key. */
  question(key: string): string;
  /** Title of a dimension or the composite. */
  scoreTitle(id: string): string;
  bandTitle(set: string, id: string): string;
}

/** Makes a page. `titles` are those of the scoring, by text path. */
export function page(text: Text, labels: Labels | undefined, titles: Readonly<Record<string, string>>, isColoured: boolean): Page {
  return {
    text,
    number: numberFormat(text.locale),
    colour: createColors(isColoured),
    labels,
    title: labels?.title,
    question: (key) => {
      const label = labels && Object.hasOwn(labels.items, key) ? labels.items[key]?.text : undefined;
      return label === undefined ? key : `${label} (${key})`;
    },
    scoreTitle: (id) => {
      if (id === "composite") return titles["composite/title"] ?? text.scores.composite;
      return titles[`dimensions/${id}/title`] ?? (labels && Object.hasOwn(labels.dimensions, id) ? (labels.dimensions[id] as string) : id);
    },
    bandTitle: (set, id) => titles[`cutoffs/${set}/bands/${id}`] ?? id,
  };
}
