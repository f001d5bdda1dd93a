/** One interview before it is written as a row: key -> cell, a multiple choice as a list of codes; blank keys are left out. */
export interface Interview {
  readonly context: Record<string, string>;
  readonly answers: Record<string, string | readonly string[]>;
  /** Columns of the survey tool, and the remark of the enumerator. */
  readonly tool: Record<string, string>;
}
