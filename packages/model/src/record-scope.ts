import { cellTest } from "./cell-test.ts";
import type { Condition } from "./condition.ts";
import type { Item } from "./instrument.ts";
import { recordIdPattern } from "./is-record-id.ts";
import { mostRows } from "./most-rows.ts";
import type { RecordItem, RecordType, ReferenceItem } from "./record-type.ts";
import { referenceOf } from "./reference.ts";

/** A field of a record, and what a check of it needs, prepared once for its type. */
export interface PreparedField {
  readonly key: string;
  /** A reference stands here as the text that it is. Of a list, only its key and relevance count. */
  readonly item: Item;
  readonly relevance: Condition | undefined;
  /** The record's own id. */
  readonly isOwnId: boolean;
  readonly isRequired: boolean;
  /** The record's own id or required, whatever the other fields say. */
  readonly isAlwaysNeeded: boolean;
  readonly notInFuture: boolean;
  /** The field that holds the currency of an amount. */
  readonly currency: string | undefined;
  /** Nothing is wrong with a cell by itself. */
  readonly passes: (cell: unknown) => boolean;
  /** The kinds of missing answer that it offers. */
  readonly missing: ReadonlySet<unknown>;
  /** Of a list. */
  readonly rows: RecordScope | undefined;
  readonly maxRows: number;
}

/** The fields that stand beside each other: those of a record, or of a row of one of its lists. */
export interface RecordScope {
  readonly fields: readonly PreparedField[];
  /** Some field has a relevance, or is a list, whose rows may look at this scope. */
  readonly hasConditions: boolean;
  readonly byKey: ReadonlyMap<string, PreparedField>;
  /** How many fields are always needed. */
  readonly alwaysNeeded: number;
  /** The fields that are needed where they apply. */
  readonly neededWhere: readonly PreparedField[];
  readonly dateOrder: readonly (readonly [earlier: string, later: string])[];
}

/** A record type, prepared for checks. */
export interface PreparedRecord extends RecordScope {
  readonly reference: string;
}

const prepared = /* @__PURE__ */ new WeakMap<RecordType, PreparedRecord>();

/** What checks of records of a type need, made when it is first asked for. */
export function recordScope(type: RecordType): PreparedRecord {
  const known = prepared.get(type);
  if (known !== undefined) return known;
  const lists = type.items.filter((item) => item.type === "list");
  const listOf = (key: string): string | undefined => lists.find(({ items }) => items.some((item) => item.key === key))?.key;
  // a pair with a field of a list is looked at in each of its rows
  const dateOrderIn = (list: string | undefined): RecordScope["dateOrder"] =>
    type.dateOrder.filter((pair) => (listOf(pair[0]) ?? listOf(pair[1])) === list);
  const scope = (items: readonly RecordItem[], list: string | undefined): RecordScope => {
    const fields = items.map((item): PreparedField => {
      const plain = plainItem(item);
      const isOwnId = list === undefined && item.key === type.identifiedBy[0];
      const isRequired = plain.required === true;
      return {
        key: item.key,
        item: plain,
        relevance: item.relevance,
        isOwnId,
        isRequired,
        isAlwaysNeeded: isOwnId || (isRequired && item.relevance === undefined),
        notInFuture: plain.notInFuture === true,
        currency: plain.currency,
        passes: cellTest(plain),
        missing: new Set(plain.missing),
        rows: item.type === "list" ? scope(item.items, item.key) : undefined,
        maxRows: item.type === "list" ? mostRows(item) : 0,
      };
    });
    const hasConditions = fields.some(({ relevance, rows }) => relevance !== undefined || rows !== undefined);
    return {
      fields,
      hasConditions,
      byKey: new Map(fields.map((field) => [field.key, field])),
      alwaysNeeded: fields.filter(({ isAlwaysNeeded }) => isAlwaysNeeded).length,
      neededWhere: fields.filter(({ isRequired, isAlwaysNeeded }) => isRequired && !isAlwaysNeeded),
      dateOrder: dateOrderIn(list),
    };
  };
  const made = { reference: referenceOf(type), ...scope(type.items, undefined) };
  prepared.set(type, made);
  return made;
}

/** A field of a record as an item that cells are checked by: a reference is a text of the form of an id. */
export function plainItem(item: RecordItem): Item {
  if (item.type === "reference") return textOfReference(item);
  return item.type === "list" ? { key: item.key, type: "text", ...(item.required && { required: item.required }) } : item;
}

function textOfReference({ to, ...item }: ReferenceItem): Item {
  return { ...item, type: "text", pattern: recordIdPattern, maxLength: 64 };
}
