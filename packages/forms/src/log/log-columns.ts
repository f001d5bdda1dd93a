import { type Item, normaliseLabel, type Workflow } from "@reintegration/model";
import type { DateOrder } from "../map/column-map.ts";
import { flagMeaning } from "../map/flag-meaning.ts";
import { parseOrderedDate } from "../map/parse-ordered-date.ts";
import { valueTranslator } from "../map/translate-value.ts";
import { remember } from "../text/remember.ts";
import type { EventPart, LogMap, MappedLogColumn } from "./log-map.ts";

/** One column of a log, and how its cells are read. */
export interface LogColumn {
  readonly header: string;
  readonly index: number;
  readonly dateOrder: DateOrder | undefined;
  /** Of a fact with several answers: what stands between them; spaces without it in the map. */
  readonly separator: string;
  readonly holds?: EventPart;
  readonly step?: string;
  readonly fact?: Item;
  readonly record?: string;
  readonly consent?: string;
  /** Whether the map says what a text stands for; then the code is right as it stands. */
  isMapped(text: string): boolean;
  /** Our code for a text; the text where the map says nothing about it. */
  translate(text: string): string;
}

/** The columns of a file that a log map names, in the order of the file. */
export function logColumns(map: LogMap, workflow: Workflow, headers: readonly string[]): readonly LogColumn[] {
  const exact = new Map(Object.entries(map.columns).map(([header, column]) => [header.trim(), column]));
  const folded = new Map(Object.entries(map.columns).map(([header, column]) => [normaliseLabel(header), column]));
  return headers.flatMap((header, index) => {
    const column = exact.get(header.trim()) ?? folded.get(normaliseLabel(header));
    return column === undefined || column.ignore ? [] : [logColumn(header, index, column, workflow)];
  });
}

function logColumn(header: string, index: number, column: MappedLogColumn, { facts }: Workflow): LogColumn {
  const { holds, step, fact, record, consent, values = {}, separator, dateOrder } = column;
  const item = facts.find(({ key }) => key === fact);
  const meaning = valueTranslator(values);
  const remembered = remember((text) => ({ code: meaning(text) }));
  const isFlag = record !== undefined || consent !== undefined;
  const list = (text: string): string =>
    text
      .split(separator ?? /\s+/)
      .map((part) => meaning(part) ?? part.trim())
      .join(" ");
  return {
    header,
    index,
    dateOrder,
    separator: separator ?? " ",
    ...(holds !== undefined && { holds }),
    ...(step !== undefined && { step }),
    ...(item && { fact: item }),
    ...(record !== undefined && { record }),
    ...(consent !== undefined && { consent }),
    isMapped: (text) => remembered(text).code !== undefined,
    translate(text) {
      const { code } = remembered(text);
      if (code !== undefined) return code;
      if (isFlag) return flagMeaning(text) ?? text;
      if (item?.type === "date" && dateOrder) return parseOrderedDate(text, dateOrder) ?? text;
      return item?.type === "multiple" ? list(text) : text;
    },
  };
}
