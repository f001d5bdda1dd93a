import { type Item, missingKinds, referenceOf } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { checkSource } from "../plan/check-source.ts";
import { describeItem } from "../plan/describe-item.ts";
import { patternOfChoices } from "../text/pattern-of-choices.ts";
import { wellFormed } from "../text/well-formed.ts";
import { standingOf } from "../words/standing-of.ts";
import { universeOf } from "../words/universe-of.ts";
import { wordsOf } from "../words/words-of.ts";

const types = {
  single: "string",
  multiple: "string",
  integer: "integer",
  decimal: "number",
  date: "date",
  month: "yearmonth",
  text: "string",
} as const;

/**
 * A Frictionless data package that describes the flat CSV of responses in our own codes: a Table Schema with types, titles, codes as
 * `enum`, and the kinds of missing answers as `missingValues`. Texts are in the first language.
 *
 * Nothing is `required` (rule M1). What a Table Schema cannot say: which kind of missing answer an item offers, whether a question
 * applies, that a choice stands twice.
 */
export function toFrictionless(source: CodebookSource): string {
  checkSource(source);
  const { instrument, labels, scoring } = source;
  const [texts] = labels;
  const words = wordsOf(texts.language);
  const { notes } = standingOf(source, words);
  const items = [...instrument.context, ...instrument.items];
  const byKey = new Map(items.map((item) => [item.key, item]));
  const field = (item: Item): object => {
    const { text, hint, answers, missing } = describeItem(item, texts, words);
    const { type, minimum, maximum, maxLength, pattern } = item;
    const constraints = {
      ...(type === "single" && { enum: answers.map(({ code }) => code) }),
      ...(type === "multiple" && { pattern: patternOfChoices(item) }),
      ...(type === "text" && pattern !== undefined && { pattern }),
      ...(type === "text" && maxLength !== undefined && { maxLength }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    };
    return {
      name: item.key,
      type: types[type],
      title: text,
      description: [hint, universeOf(item, byKey, texts, words)].filter((part) => part !== undefined).join(" "),
      ...(Object.keys(constraints).length > 0 && { constraints }),
      ...(answers.length > 0 && { categories: answers.map(({ code, label }) => ({ value: code, label })) }),
      ...(answers.length > 0 && { numbers: Object.fromEntries([...answers, ...missing].map(({ code, number }) => [code, number])) }),
      ...(item.sensitive && { sensitive: true }),
    };
  };
  const definition = (named: typeof instrument | NonNullable<typeof scoring>): object => ({
    reference: referenceOf(named),
    basis: named.basis,
    status: named.status ?? "draft",
    digest: named.digest ?? "custom",
  });
  const descriptor = {
    profile: "tabular-data-package",
    name: `${instrument.id}-${instrument.version}`,
    title: texts.title,
    description: notes.join(" "),
    definitions: [instrument, ...(scoring ? [scoring] : [])].map(definition),
    resources: [
      {
        profile: "tabular-data-resource",
        name: "responses",
        path: "responses.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: [
            { name: "rs_instrument", type: "string", title: words.instrument, constraints: { enum: [referenceOf(instrument)] } },
            ...items.map(field),
          ],
          missingValues: ["", ...missingKinds],
        },
      },
    ],
  };
  return `${JSON.stringify(descriptor, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value), 2)}\n`;
}
