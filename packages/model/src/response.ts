/** An answer in our own codes: a code or missing kind or date, a list of codes, or a number. */
export type AnswerValue = string | number | readonly string[] | null;

/** One interview in our own codes (rule N2). Keys of context and answers are unique across both. */
export interface Response {
  /** The exact instrument version, as `id@x.y.z`. */
  readonly instrument: string;
  readonly context: Readonly<Record<string, AnswerValue>>;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}
