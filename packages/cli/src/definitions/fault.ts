/** What can be wrong in a scoring file of the user's own. */
export type FaultKind =
  | "not-json"
  | "shape"
  | "missing"
  | "unknown-property"
  | "unknown-instrument"
  | "taken"
  | "not-a-choice"
  | "answer-without-value"
  | "unknown-answer"
  | "value-range"
  | "combine-needed"
  | "twice"
  | "values-without-weight"
  | "weight-without-values"
  | "total"
  | "reserved"
  | "unknown-dimension"
  | "no-weight"
  | "bands";

/** One thing that is wrong in a definition file. */
export interface Fault {
  readonly kind: FaultKind;
  /** JSON Pointer into the file. */
  readonly path: string;
  readonly params: Readonly<Record<string, unknown>>;
}
