/** What `validate` says about records that are no surveys, in one language. */
export interface RecordsText {
  readonly record: string;
  /** In place of those of responses. */
  readonly counts: {
    readonly title: string;
    readonly read: string;
    readonly leftOut: string;
    readonly valid: string;
    readonly withErrors: string;
  };
  readonly unknown: string;
  readonly isRecord: string;
  readonly isSurvey: string;
  readonly fileOfRecords: string;
  readonly fileOfResponses: string;
  readonly notBoth: string;
  readonly noneOf: string;
  /** What `describe` says. */
  readonly notDescribed: string;
  readonly noVocabulary: string;
  readonly described: string;
}
