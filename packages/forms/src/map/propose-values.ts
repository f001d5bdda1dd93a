import { isForeignMissingMark } from "@reintegration/model";
import { codesOf } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";
import { flagOf } from "../values/flag.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseMonth } from "../values/parse-month.ts";
import { parseNumber } from "../values/parse-number.ts";
import { summaryParser } from "../values/summary-parser.ts";
import type { MappedColumn } from "./column-map.ts";
import { flagMeaning } from "./flag-meaning.ts";
import { guessDateOrder } from "./guess-date-order.ts";
import { parseOrderedDate } from "./parse-ordered-date.ts";
import type { SourceColumn } from "./source-column.ts";
import { valueGuesses } from "./value-likeness.ts";

/** How the cells of a column are to be read, and what of it a person has to look at. */
export type ProposedValues = Pick<MappedColumn, "values" | "separator" | "dateOrder"> & { readonly confirm: readonly string[] };

/** Below this, or so close to the next best, no code is proposed for a text. */
const leastLikely = 0.55;
const aheadBy = 0.1;

/**
 * Proposes what the texts of a column stand for. Only labels that are ours, letter for letter, go without confirmation; marks for
 * missing answers are never guessed.
 */
export function proposeValues(column: SourceColumn, field: Field, choice: string | undefined): ProposedValues {
  const texts = [...column.values.keys()];
  if (choice !== undefined) {
    const words = texts.filter((text) => typeof flagOf(text) === "string");
    return words.length === 0
      ? { confirm: [] }
      : { values: Object.fromEntries(words.map((word) => [word, flagMeaning(word) ?? "0"])), confirm: [] };
  }
  const more = column.hasMore && field.item.answers ? ["values"] : [];
  switch (field.item.type) {
    case "single":
      return withMore(guessAll(texts, field), more);
    case "multiple":
      return withMore(ofLists(texts, field), more);
    case "integer":
    case "decimal":
      return unread(texts, (text) => parseNumber(text) !== undefined);
    case "month":
      return unread(texts, (text) => parseMonth(text) !== undefined);
    case "date":
      return ofDates(texts);
    case "text":
      return { confirm: [] };
  }
}

function withMore(proposed: ProposedValues, more: readonly string[]): ProposedValues {
  return { ...proposed, confirm: [...proposed.confirm, ...more] };
}

function guessAll(texts: readonly string[], field: Field): ProposedValues {
  const codes = codesOf(field);
  const values: Record<string, string> = {};
  const confirm: string[] = [];
  for (const text of texts.filter((each) => !codes.includes(each))) {
    const [best, next] = isForeignMissingMark(text) ? [] : valueGuesses(text, field);
    const isLikely =
      best && (best.similarity === 1 || (best.similarity >= leastLikely && best.similarity - (next?.similarity ?? 0) >= aheadBy));
    if (isLikely) values[text] = best.code;
    if (!isLikely || best.similarity < 1) confirm.push(`values/${text}`);
  }
  return { ...(Object.keys(values).length > 0 && { values }), confirm };
}

const separators = [";", "|", "\n", ","];

function ofLists(texts: readonly string[], field: Field): ProposedValues {
  const parse = summaryParser(field, { languages: [], marks: new Map(), dayShift: 0 });
  const codes = new Set(codesOf(field));
  const isRead = (text: string): boolean => {
    const { readings, isGuess } = parse(text);
    return readings.length === 1 && !isGuess && readings.flat().every((code) => codes.has(code));
  };
  const unreadable = texts.filter((text) => !isRead(text));
  if (unreadable.length === 0) return { confirm: [] };
  const separator = separators.find((mark) => unreadable.some((text) => text.includes(mark)));
  const parts = separator === undefined ? unreadable : texts.flatMap((text) => text.split(separator)).map((part) => part.trim());
  return {
    ...guessAll(
      [...new Set(parts)].filter((part) => part !== ""),
      field,
    ),
    ...(separator !== undefined && { separator }),
  };
}

function unread(texts: readonly string[], isRead: (text: string) => boolean): ProposedValues {
  return { confirm: texts.filter((text) => !isRead(text)).map((text) => `values/${text}`) };
}

function ofDates(texts: readonly string[]): ProposedValues {
  const foreign = texts.filter((text) => parseDate(text) === undefined && !/^[0-9]{5}$/.test(text));
  if (foreign.length === 0) return { confirm: [] };
  const order = guessDateOrder(foreign);
  if (order === undefined) return { confirm: ["dateOrder"] };
  const { confirm } = unread(foreign, (text) => parseOrderedDate(text, order) !== undefined);
  return { dateOrder: order, confirm };
}
