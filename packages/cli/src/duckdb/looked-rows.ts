import { type Instrument, type Item, keysOfCondition } from "@reintegration/model";
import type { Database } from "./database.ts";
import type { FlatColumns } from "./flat-columns.ts";
import { cellName, type Source } from "./source.ts";

export interface LookedRowsOptions {
  readonly database: Database;
  readonly source: Source;
  readonly instrument: Instrument;
  readonly flat: FlatColumns;
}

/**
 * Collects, in the table `looked`, the rows of the view `flat` that need a closer look: those that are not clean
 * or repeat another one, and that other one. All other rows have no problem, and the scores that SQL gives them.
 *
 * A row too many costs time and nothing else; one too few would be a wrong result. So what repeats is found by hashes, and what
 * the reader may bring together by what is left of it without spaces and punctuation.
 */
export async function collectLookedRows({ database, source, instrument, flat }: LookedRowsOptions): Promise<void> {
  const cells = source.headers.map((_, place) => cellName(place));
  const kept = ["row_number", "rs_plain", "rs_plain_keys", ...cells].join(", ");
  const last = source.first.at(-1)?.row ?? 0;
  await database.run(
    `CREATE TABLE looked AS SELECT ${kept} FROM flat WHERE row_number <= ${last} OR NOT rs_clean OR coalesce(${cells.join(", ")}) IS NULL ORDER BY row_number`,
  );
  const add = (condition: string): Promise<void> =>
    database.run(`INSERT INTO looked SELECT ${kept} FROM flat WHERE (${condition}) AND row_number NOT IN (SELECT row_number FROM looked)`);

  const hasSubmissions = flat.isPlainOf.has("submission");
  const repeats = [
    ...instrument.duplicates.map(({ by }) => ({ cells: by, squeezable: by.filter((key) => itemOf(instrument, key)?.type === "text") })),
    ...(hasSubmissions ? [{ cells: ["rs_submission"], squeezable: ["rs_submission"] }] : []),
  ];
  const hasOdd = (await database.number("SELECT count(*) FROM looked WHERE NOT rs_plain_keys")) > 0;
  for (const { cells: keys, squeezable } of repeats) {
    const hash = `hash(${keys.join(", ")})`;
    const isThere = keys.map((key) => `${key} <> ''`).join(" AND ");
    await database.run(
      `CREATE OR REPLACE TABLE repeated AS SELECT ${hash} AS found FROM flat WHERE ${isThere} GROUP BY ${hash} HAVING count(*) > 1`,
    );
    if ((await database.number("SELECT count(*) FROM repeated")) > 0) await add(`${isThere} AND ${hash} IN (SELECT found FROM repeated)`);
    if (!hasOdd) continue;
    const [key] = squeezable;
    if (key === undefined) await add("TRUE");
    else await add(`${squeezed(key)} IN (SELECT ${squeezed(key)} FROM (SELECT * FROM flat WHERE NOT rs_plain_keys))`);
  }
  if (hasSubmissions) await add("row_number = (SELECT min(row_number) FROM flat WHERE rs_submission <> '')");
}

/** Keys that tell one interview from another, or decide whether they do. */
export function keysOfRepeats({ duplicates }: Instrument): string[] {
  return [...new Set(duplicates.flatMap(({ by, when }) => [...by, ...(when ? keysOfCondition(when) : [])]))];
}

function itemOf({ context, items }: Instrument, key: string): Item | undefined {
  return [...context, ...items].find((item) => item.key === key);
}

/** What is left of a text whatever the reader removes around it: equal texts stay equal. */
function squeezed(cell: string): string {
  return `regexp_replace(lower(regexp_replace(${cell}, '[^A-Za-z0-9]', '', 'g')), '^uuid', '')`;
}
