/** What `codebook` says. */
export interface CodebookText {
  readonly written: string;
  readonly oneLanguage: string;
  readonly fhirLimits: string;
  readonly neverRun: string;
}

/** What stands in the workbook of scores, and what is said about it. */
export interface WorkbookText {
  readonly scores: string;
  readonly codebook: string;
  readonly column: string;
  readonly meaning: string;
  readonly values: string;
  readonly row: string;
  readonly submission: string;
  readonly whole: string;
  readonly range: string;
  readonly date: string;
  readonly blank: string;
  readonly cutoffs: string;
  readonly digests: string;
  readonly tooManyRows: string;
  readonly notWithDuckdb: string;
  readonly written: string;
}
