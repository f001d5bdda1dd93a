/** What `explain` says in one language. */
export interface ExplainText {
  readonly caseTitle: string;
  readonly answered: string;
  readonly unanswered: string;
  readonly notApplicable: string;
  readonly insufficient: string;
  readonly invalid: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly notAgreed: string;
  readonly noCase: string;
}
