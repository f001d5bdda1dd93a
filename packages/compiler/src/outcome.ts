/** What became of a command: whether it worked, and what to tell. */
export interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}
