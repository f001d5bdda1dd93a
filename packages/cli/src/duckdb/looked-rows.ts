import { type ReadOptions, readTable, type TableRow } from "@reintegration/forms";
import type { Instrument, Item } from "@reintegration/model";
import { cellValue } from "./cell-value.ts";
import type { Database } from "./database.ts";
import type { FlatColumns } from "./flat-columns.ts";
import { keysOfRepeats } from "./keys-of-repeats.ts";
import type { PlainRow } from "./plain-row.ts";
import { cellName, type Source } from "./source.ts";

export interface LookedRowsOptions {
  readonly database: Database;
  readonly source: Source;
  readonly instrument: Instrument;
  readonly columns: FlatColumns;
  readonly plain: PlainRow;
  readonly options: ReadOptions;
}

/**
 * Collects, in the table `looked`, the rows of the view `flat` that need a closer look: those that are not clean
 * or repeat another one, and that other one. All other rows have no problem, and the scores that SQL gives them.
 *
 * A row too many costs time and nothing else; one too few would be a wrong result. So what repeats is found by hashes, and what
 * the reader may bring together by what is left of it without spaces and punctuation.
 */
export async function collectLookedRows(options: LookedRowsOptions): Promise<void> {
  const { database, source, instrument, columns } = options;
  const kept = ["row_number", ...source.headers.map((_, place) => cellName(place))].join(", ");
  const last = source.first.at(-1)?.row ?? 0;
  await database.run(`CREATE TABLE looked AS SELECT ${kept} FROM flat WHERE NOT rs_clean OR row_number <= ${last}`);
  const add = (condition: string): Promise<void> =>
    database.run(`INSERT INTO looked SELECT ${kept} FROM flat WHERE (${condition}) AND row_number NOT IN (SELECT row_number FROM looked)`);

  const hasSubmissions = columns.submission !== undefined;
  const repeats = [
    ...instrument.duplicates.map(({ by }) => ({ cells: by, text: by.find((key) => itemOf(instrument, key)?.type === "text") })),
    ...(hasSubmissions ? [{ cells: ["rs_submission"], text: "rs_submission" }] : []),
  ];
  const hasOdd = await collectOddKeys(options);
  for (const { cells: keys, text } of repeats) {
    const hash = `hash(${keys.join(", ")})`;
    const isThere = keys.map((key) => `${key} <> ''`).join(" AND ");
    await database.run(
      `CREATE OR REPLACE TABLE repeated AS SELECT ${hash} AS found FROM flat WHERE ${isThere} GROUP BY ${hash} HAVING count(*) > 1`,
    );
    if ((await database.number("SELECT count(*) FROM repeated")) > 0) await add(`${isThere} AND ${hash} IN (SELECT found FROM repeated)`);
    if (hasOdd && text === undefined) await add("TRUE");
    else if (hasOdd) await add(`${squeezed(text as string)} IN (SELECT ${squeezed(text as string)} FROM odd)`);
  }
  if (hasSubmissions) await add("row_number = (SELECT min(row_number) FROM flat WHERE rs_submission <> '')");
}

/** Collects, in the table `odd`, rows whose keys the reader reads as something else than what stands in the cells. */
async function collectOddKeys({ database, source, instrument, columns, plain, options }: LookedRowsOptions): Promise<boolean> {
  const keys = keysOfRepeats(instrument);
  const cellOf = (key: string): string => columns.cells.get(key) ?? "CAST(NULL AS VARCHAR)";
  const submission = columns.submission ?? "CAST(NULL AS VARCHAR)";
  const cells = source.headers.map((_, place) => cellName(place));
  await database.run(
    `CREATE TABLE odd AS SELECT row_number, ${keys.map((key) => `${cellOf(key)} AS ${key}`).join(", ")}, ${submission} AS rs_submission, ${cells.join(", ")} FROM looked WHERE NOT (${plain.areKeysPlain})`,
  );
  const texts = new Map<number, readonly unknown[]>();
  const value = cellValue(source);
  const rows = async function* (): AsyncGenerator<readonly TableRow[]> {
    for await (const [numbers = [], ...all] of database.stream("SELECT * FROM odd")) {
      texts.clear();
      yield numbers.map((number, at) => {
        const row = Number(number);
        texts.set(
          row,
          all.slice(0, keys.length + 1).map((column) => column[at]),
        );
        return { row, cells: all.slice(keys.length + 1).map((column) => value(column[at])) };
      });
    }
  };
  const isContext = new Set(instrument.context.map(({ key }) => key));
  const same: number[] = [];
  for await (const batch of readTable(source.headers, rows(), { ...options, format: source.format }).batches()) {
    for (const {
      row,
      response,
      submission: { id },
    } of batch) {
      const read = [...keys.map((key) => (isContext.has(key) ? response.context[key] : response.answers[key])), id];
      const stood = texts.get(row) ?? [];
      if (read.every((each, place) => String(each ?? "") === String(stood[place] ?? ""))) same.push(row);
    }
  }
  for (let from = 0; from < same.length; from += 10_000)
    await database.run(`DELETE FROM odd WHERE row_number IN (${same.slice(from, from + 10_000).join(", ")})`);
  return (await database.number("SELECT count(*) FROM odd")) > 0;
}

function itemOf({ context, items }: Instrument, key: string): Item | undefined {
  return [...context, ...items].find((item) => item.key === key);
}

/** What is left of a text whatever the reader removes around it: equal texts stay equal. */
function squeezed(cell: string): string {
  return `regexp_replace(lower(${cell}), '[^a-z0-9]|^ *uuid:', '', 'g')`;
}
