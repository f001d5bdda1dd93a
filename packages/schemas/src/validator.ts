/** A compiled JSON Schema validator: a type guard that leaves what it found in `errors`. */
export interface Validator<Type> {
  (data: unknown): data is Type;
  errors?: readonly ValidationError[] | null;
}

/** One finding of a JSON Schema validator. */
export interface ValidationError {
  /** JSON Pointer into the data. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
