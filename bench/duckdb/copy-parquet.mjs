// Reads all columns of a Parquet file and writes them to another, in order: what DuckDB takes for that and nothing else.
import { DuckDBInstance } from "@duckdb/node-api";

const [from, to, memory, spilled] = process.argv.slice(2);
const text = (value) => `'${value.replaceAll("'", "''")}'`;
const database = await DuckDBInstance.create(":memory:", { memory_limit: memory, temp_directory: spilled });
const connection = await database.connect();
await connection.run(`COPY (SELECT * FROM read_parquet(${text(from)})) TO ${text(to)} (FORMAT parquet)`);
connection.closeSync();
database.closeSync();
