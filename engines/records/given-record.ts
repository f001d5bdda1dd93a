import { type RecordData, type RecordType, type RowItem, referenceOf } from "@reintegration/model";
import type { GivenAnswers } from "../web-forms/given-answers.ts";

/**
 * A record as a person enters it in its form: the number of rows before each list, and what is in a row under the name of its
 * question with the row before it, `books[2]/pages`; choices joined by a space, missing kinds in the question beside.
 */
export function givenRecord(type: RecordType, { record, fields }: RecordData): GivenAnswers {
  if (record !== referenceOf(type)) throw new Error(`${record} is no ${referenceOf(type)}`);
  return type.items.flatMap((item): GivenAnswers => {
    const value = fields[item.key];
    if (item.type !== "list") return given(item, value, "");
    if (value === undefined) return [];
    const rows = value as readonly Readonly<Record<string, unknown>>[];
    const filled = rows.flatMap((row, at) => item.items.flatMap((inner) => given(inner, row[inner.key], `${item.key}[${at + 1}]/`)));
    return [[`rs_${item.key}_count`, `${rows.length}`], ...filled];
  });
}

function given(item: RowItem, value: unknown, row: string): GivenAnswers {
  if (value === undefined) return [];
  const text = Array.isArray(value) ? value.join(" ") : String(value);
  const isBeside = !("answers" in item && item.answers) && item.missing?.some((kind) => kind === text);
  return [[`${row}${item.key}${isBeside ? "_missing" : ""}`, text]];
}
