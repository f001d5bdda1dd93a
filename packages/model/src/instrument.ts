import type { Condition } from "./condition.ts";
import type { MissingKind } from "./missing.ts";

/** How far a definition stands on a source (rule N4). Nothing `reconstructed` is ever an official value. */
export type Basis = "sourced" | "adapted" | "reconstructed";

/** Status of a version. A `draft` may change in place; a published version never changes by a byte (rule N5). */
export type Status = "draft" | "published" | "deprecated";

export type ItemType = "single" | "multiple" | "integer" | "decimal" | "date" | "month" | "text";

/** One answer of an item: its code, and the number that stands for it in columns, SPSS and Stata (rule S10). */
export interface Answer {
  readonly code: string;
  readonly number: number;
  /** In a multiple choice: stands alone. */
  readonly exclusive?: true;
}

/** One question or context field. Texts are beside it, in {@link Labels}. */
export interface Item {
  readonly key: string;
  readonly type: ItemType;
  readonly dimension?: string;
  /** Of `single` and `multiple`. */
  readonly answers?: readonly Answer[];
  readonly relevance?: Condition;
  readonly required?: boolean;
  /** Missing kinds a respondent may choose. `not_asked` may always stand; `not_applicable` also where there is a relevance. */
  readonly missing?: readonly MissingKind[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly notInFuture?: true;
  readonly sensitive?: true;
  /** Of an amount of money in a record: the field that holds its currency (rule J4). */
  readonly currency?: string;
}

/** An instrument as algorithms take it: structure only, codelists resolved, no texts. */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  readonly basis: Basis;
  readonly status?: Status;
  /** sha256 of the definition file's bytes; absent in a caller's own definition. */
  readonly digest?: string;
  readonly dimensions: readonly string[];
  readonly context: readonly Item[];
  readonly items: readonly Item[];
  /** Context fields that are copied to every output. */
  readonly identifiedBy: readonly string[];
  readonly duplicates: readonly { readonly by: readonly string[]; readonly when?: Condition }[];
  readonly dateOrder: readonly (readonly [earlier: string, later: string])[];
  readonly consentRefused?: Condition;
  /** Where it holds, the respondent is younger than those whom the instrument is for. */
  readonly tooYoung?: Condition;
}

/** The part of an instrument that a scorer needs: its scored items and those that their relevance names. */
export type ScoredInstrument = Pick<Instrument, "id" | "version" | "basis" | "status" | "digest" | "items"> & {
  readonly context?: readonly Item[];
};
