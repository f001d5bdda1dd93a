/** What is read of a file at most; more is an error, so that no file can fill the memory. */
export const limits = {
  /** Characters of a row in CSV, of a record in JSON. */
  row: 4 * 1024 * 1024,
  columns: 5000,
  /** Broken lines of NDJSON that are named one by one. */
  brokenLines: 100,
  /** Rows given at a time. */
  batch: 1000,
} as const;
