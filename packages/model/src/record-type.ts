import type { Condition } from "./condition.ts";
import type { Basis, Item, Status } from "./instrument.ts";
import type { MissingKind } from "./missing.ts";
import type { AnswerValue } from "./response.ts";

/** A field that names another record by its id. */
export interface ReferenceItem {
  readonly key: string;
  readonly type: "reference";
  /** Id of the record type that it names, whatever its version. */
  readonly to: string;
  readonly relevance?: Condition;
  readonly required?: boolean;
  readonly missing?: readonly MissingKind[];
}

/** A part of a record that may come several times: an array, a repeat of a form, a child table (rule J4). */
export interface ListItem {
  readonly key: string;
  readonly type: "list";
  readonly items: readonly RowItem[];
  readonly relevance?: Condition;
  readonly required?: boolean;
  /** 100 unless said. */
  readonly maxRows?: number;
}

/** A field of one row of a list. */
export type RowItem = Item | ReferenceItem;

/** A field of a record. Keys are unique in the record, those in lists included. */
export type RecordItem = RowItem | ListItem;

/** A record that is no survey, as algorithms take it: structure only, codelists resolved, no texts. */
export interface RecordType {
  readonly id: string;
  readonly version: string;
  readonly basis: Basis;
  readonly status?: Status;
  /** sha256 of the definition file's bytes; absent in a caller's own definition. */
  readonly digest?: string;
  /** A person fills it in: it comes out as a form. */
  readonly filledIn?: true;
  /** Its own id first, then the other fields that tell one from another. */
  readonly identifiedBy: readonly string[];
  readonly dateOrder: readonly (readonly [earlier: string, later: string])[];
  readonly items: readonly RecordItem[];
}

/** The value of one field: an answer, or the rows of a list. */
export type FieldValue = AnswerValue | readonly Readonly<Record<string, AnswerValue>>[];

/** One record in our own codes. */
export interface RecordData {
  /** The exact version of the record type, as `id@x.y.z`. */
  readonly record: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}
