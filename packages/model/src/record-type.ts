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

/** A number that ought to be the sum of a field of the rows of a list. */
export interface TotalOfParts {
  readonly total: string;
  /** Field of the rows. */
  readonly parts: string;
  /** Over the fields of the record. */
  readonly when?: Condition;
}

/** A field that names a row of a list of the same record. */
export interface RowName {
  readonly field: string;
  /** Field of the rows that are named. */
  readonly row: string;
}

/** What a record is in a vocabulary of the web, as JSON-LD. */
export interface Vocabulary {
  readonly id: string;
  /** Of the vocabulary itself, in no language. */
  readonly name: string;
  readonly context: Readonly<Record<string, string>>;
  /** Its type there, by the code of one of its fields. */
  readonly types: { readonly field: string; readonly values: Readonly<Record<string, string>>; readonly otherwise: string };
  readonly properties: readonly VocabularyProperty[];
}

/** One property: the value of a field, or a node with properties of its own. */
export interface VocabularyProperty {
  readonly property: string;
  /** One for each row of this list. */
  readonly each?: string;
  readonly field?: string;
  readonly as?: "label" | "address";
  /** Codes that say nothing there. */
  readonly without?: readonly string[];
  readonly datatype?: string;
  /** Of a node. */
  readonly type?: string;
  readonly properties?: readonly VocabularyProperty[];
}

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
  readonly totals?: readonly TotalOfParts[];
  readonly rowNames?: readonly RowName[];
  readonly vocabularies?: readonly Vocabulary[];
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
