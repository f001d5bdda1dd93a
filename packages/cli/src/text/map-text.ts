type Count = (n: number) => string;

/** What `map` says in one language. */
export interface MapText {
  readonly title: string;
  readonly column: string;
  readonly item: string;
  readonly howSure: string;
  readonly sure: string;
  readonly confirm: string;
  readonly unsureValues: string;
  readonly notProposed: Count;
  readonly withoutColumn: Count;
  readonly counts: string;
  readonly askForFile: string;
  readonly next: string;
}
