// npm run bench:values: finds the values of answers by CASE, by map and by join in each database, and writes docs/sql-values.md.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadInstrument, loadScoring } from "@reintegration/standard";
import { writeParquet } from "../../bench/duckdb/write-parquet.ts";
import { duckdbSession } from "../duckdb/duckdb-session.ts";
import { columnsOf } from "../rows/flat-row.ts";
import { measureDatabase } from "./measure-database.ts";
import { measuredDatabases } from "./measured-databases.ts";
import { type DatabaseFigures, valuesPage } from "./values-page.ts";

const rows = Number(process.env["VALUES_ROWS"] ?? 300_000);
const rounds = Number(process.env["VALUES_ROUNDS"] ?? 3);
const { scoring } = await loadScoring("rss-open-equal-weights@1.0.0");
const instrument = await loadInstrument(scoring.instrument);
const folder = mkdtempSync(join(tmpdir(), "rs-values-"));
const figures: DatabaseFigures[] = [];
try {
  const drawn = join(folder, "drawn.parquet");
  const responses = {
    folder,
    parquet: join(folder, "responses.parquet"),
    csv: join(folder, "responses.csv"),
    columns: columnsOf(instrument),
  };
  await writeParquet(drawn, instrument, rows);
  const session = await duckdbSession();
  const [, ...fields] = responses.columns;
  const flat = `SELECT row_number() OVER () AS row_number, '${scoring.instrument}' AS rs_instrument, ${fields.join(", ")} FROM read_parquet('${drawn}')`;
  await session.run(`COPY (${flat}) TO '${responses.parquet}' (FORMAT parquet)`);
  await session.run(`COPY (SELECT * FROM read_parquet('${responses.parquet}')) TO '${responses.csv}' (FORMAT csv, HEADER)`);
  session.close();
  for (const [name, open] of Object.entries(measuredDatabases)) {
    const database = await open(responses);
    if ("missing" in database) throw new Error(`${name}: ${database.missing}`);
    try {
      figures.push({ name, version: database.version, ...(await measureDatabase(database, instrument, scoring, rounds)) });
    } finally {
      await database.close();
    }
    console.log(JSON.stringify(figures.at(-1)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (new Set(figures.map(({ sums }) => sums)).size > 1) throw new Error("the databases do not give the same scores");
writeFileSync(new URL("../../docs/sql-values.md", import.meta.url), valuesPage(figures, { rows, rounds }));
