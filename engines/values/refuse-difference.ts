import type { MeasuredDatabase } from "./measured-databases.ts";

/** Throws where two tables do not hold the same rows, doubles to the last bit. */
export async function refuseDifference({ query }: MeasuredDatabase, one: string, other: string): Promise<void> {
  const beyond = (left: string, right: string): string => `(SELECT * FROM ${left} EXCEPT ALL SELECT * FROM ${right})`;
  const both = `${beyond(one, other)} UNION ALL ${beyond(other, one)}`;
  const [found] = await query(`SELECT COUNT(*) AS rows_found FROM (${both}) AS both_sides`);
  if (Number(found?.["rows_found"]) !== 0) throw new Error(`${one} and ${other} differ in ${found?.["rows_found"]} rows`);
}
