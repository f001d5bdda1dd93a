/** What the other engine says in one language. */
export interface DuckdbText {
  readonly refused: string;
  readonly leaveOut: string;
  readonly badMemory: string;
  readonly needsEngine: string;
  readonly refusals: {
    readonly standardInput: string;
    readonly format: string;
    readonly blankLine: string;
    readonly spaceBeforeQuote: string;
    readonly notPlainCsv: string;
    readonly notPlainJson: string;
    readonly nested: string;
    readonly header: string;
    readonly damaged: string;
    readonly columnType: string;
    readonly fileName: string;
    readonly map: string;
  };
}
