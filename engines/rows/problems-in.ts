import type { QueryRow } from "./sql-job.ts";

/** The problems of each row in the result of a problem view, as `path rule`, each pair once, in order: row number -> problems. */
export function problemsIn(results: readonly QueryRow[]): ReadonlyMap<number, readonly string[]> {
  const byRow = new Map<number, Set<string>>();
  for (const { row_number: row, path, rule } of results) {
    const found = byRow.get(Number(row)) ?? new Set();
    byRow.set(Number(row), found.add(`${path} ${rule}`));
  }
  return new Map([...byRow].map(([row, problems]) => [row, [...problems].sort()]));
}
