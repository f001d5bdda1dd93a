import type { Instrument, Item, Labels, Scoring } from "@reintegration/model";
import { toXlsForm } from "../src/xlsform/to-xls-form.ts";
import { rowsOf } from "./form-text.ts";
import { garden } from "./garden.ts";

const { instrument } = garden;
const [english] = garden.labels as [Labels];

/** A scoring of two items of the garden survey. */
export const mini: Scoring = {
  id: "garden-mini",
  version: "1.0.0",
  instrument: "garden@1.0.0",
  method: "weighted-mean/1",
  basis: "adapted",
  scale: 2,
  items: [
    { item: "mood", values: { good: 2, fair: 1, bad: 0 } },
    { item: "crops", values: { maize: 2, sweet_maize: 2, beans: 1, other: 1, none: 0 }, combine: "max" },
  ],
  dimensions: [{ id: "soil", weights: { mood: 3, crops: 1 }, total: 4, minAnsweredShare: 0.5 }],
  composite: { weights: { soil: 2 } },
  cutoffs: [],
};
/** The garden survey and its English texts with one item more. */
export const withItem = (item: Item, text: Partial<Labels["items"][string]> = {}): [Instrument, Labels] => [
  { ...instrument, items: [...instrument.items, item] },
  { ...english, items: { ...english.items, [item.key]: { text: "New", ...text } } },
];
/** The rows of a form by column, in English unless other texts are given. */
export const survey = (of: Instrument, labels: readonly Labels[] = [english], scoring?: Scoring) =>
  rowsOf(toXlsForm(of, { languages: labels, ...(scoring && { scoring }) }).survey);
/** The row of a name. */
export const row = (rows: readonly Record<string, string>[], name: string) => rows.find((each) => each["name"] === name);
