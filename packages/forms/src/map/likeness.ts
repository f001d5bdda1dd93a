import type { Field } from "../columns/fields-of.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseMonth } from "../values/parse-month.ts";
import { parseNumber } from "../values/parse-number.ts";
import { comparableWords } from "./comparable-words.ts";
import type { SourceColumn } from "./source-column.ts";
import { textSimilarity } from "./text-similarity.ts";
import { valueLikeness } from "./value-likeness.ts";
import { wordRarity } from "./word-rarity.ts";

/** How likely it is that a column holds a field, from 0 to 1. */
export type Likeness = (column: SourceColumn, field: Field) => number;

/** What the header says counts more than what the cells hold: many questions have the same answers. */
const headerShare = 0.7;

/**
 * Likeness by header and by cells. The header is compared with the question in every language and with the item's name, and the best
 * counts. The texts in the cells are compared with the answers; in columns of dates and numbers it counts that they are such.
 */
export function likenessTo(fields: readonly Field[]): Likeness {
  const languages = [...new Set(fields.flatMap(({ labels }) => [...labels.keys()]))];
  const questions = new Map(
    languages.map((language) => [language, fields.map(({ labels }) => comparableWords(labels.get(language)?.text ?? ""))]),
  );
  const rarities = new Map([...questions].map(([language, texts]) => [language, wordRarity(texts)]));
  const names = fields.map(({ item }) => comparableWords(item.key));
  const rarityOfNames = wordRarity(names);

  const ofHeader = (header: string, place: number): number => {
    const words = headerParts(header).map(comparableWords);
    return Math.max(
      ...words.flatMap((part) => [
        textSimilarity(part, names[place] ?? [], rarityOfNames),
        ...languages.map((language) => textSimilarity(part, questions.get(language)?.[place] ?? [], rarities.get(language) ?? (() => 1))),
      ]),
    );
  };
  return (column, field) => {
    const header = ofHeader(column.header, fields.indexOf(field));
    const cells = ofCells(column, field);
    return cells === undefined ? header : headerShare * header + (1 - headerShare) * cells;
  };
}

/** A header may have the labels of groups before it, and a remark in brackets behind it. */
function headerParts(header: string): string[] {
  const last = header.split(/[/>]/).at(-1)?.trim() ?? "";
  return [...new Set([header, last, header.replace(/\s*[([].*[)\]]\s*$/, "")])].filter((part) => part !== "");
}

/** What the cells say about it; `undefined` where they say nothing either way. */
function ofCells({ values, hasMore }: SourceColumn, field: Field): number | undefined {
  const texts = [...values.keys()];
  if (texts.length === 0) return undefined;
  const share = (isOne: (text: string) => boolean): number => texts.filter(isOne).length / texts.length;
  const isDay = (text: string): boolean => parseDate(text) !== undefined || /^[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}/.test(text);
  switch (field.item.type) {
    case "date":
      return share(isDay);
    case "month":
      return share((text) => parseMonth(text) !== undefined);
    case "integer":
    case "decimal":
      return share((text) => parseNumber(text) !== undefined);
    case "single":
    case "multiple":
      return hasMore ? 0 : valueLikeness(texts, field);
    case "text":
      return undefined;
  }
}
