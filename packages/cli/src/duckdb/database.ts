import { join } from "node:path";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { sqlText } from "./sql-text.ts";

/** Columns of up to some thousand rows of a result. */
export type ResultColumns = readonly (readonly unknown[])[];

/** Columns of numbers, none of them missing. */
export type NumberColumns = readonly ArrayLike<number>[];

/** A DuckDB of one run. */
export interface Database {
  run(sql: string): Promise<void>;
  /** The result bit by bit, in its order, as it is worked out. */
  stream(sql: string): AsyncGenerator<ResultColumns, void, undefined>;
  /** The same for columns of doubles without NULL, many times faster. */
  numbers(sql: string): AsyncGenerator<NumberColumns, void, undefined>;
  /** The single number that a query gives. */
  number(sql: string): Promise<number>;
  /** Takes rows for a table: as many values as it has columns. */
  appender(table: string): Promise<{ add(values: readonly AppendedValue[]): void; close(): void }>;
  /** From now on only these files can be read or written, and nothing can be set. */
  lock(paths: readonly string[]): Promise<void>;
  close(): void;
}

export type AppendedValue = string | number | boolean | null;

export interface DatabaseOptions {
  /** Folder for its file and for what does not fit into memory. */
  readonly folder: string;
  readonly memory: string;
}

/** Opens a DuckDB that loads no extension and reaches no network. Stops where the package is not there: it is optional. */
export async function openDatabase({ folder, memory }: DatabaseOptions, text: Text, { signal }: Pick<Io, "signal">): Promise<Database> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch(() => {
    throw new Stop(exitCodes.unreadable, fill(text.stops.needsPackage, { package: "@duckdb/node-api" }));
  });
  const instance = await DuckDBInstance.create(join(folder, "work.db"), {
    memory_limit: memory,
    temp_directory: join(folder, "spilled"),
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
    preserve_insertion_order: "true",
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  const interrupt = (): void => connection.interrupt();
  signal.addEventListener("abort", interrupt);
  async function* stream(sql: string): AsyncGenerator<ResultColumns, void, undefined> {
    const result = await connection.stream(sql);
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      signal.throwIfAborted();
      yield chunk.getColumns();
    }
  }
  async function* numbers(sql: string): AsyncGenerator<NumberColumns, void, undefined> {
    const result = await connection.stream(sql);
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      signal.throwIfAborted();
      const { columnCount, rowCount } = chunk;
      const columns = Array.from({ length: columnCount }, () => new Float64Array(rowCount));
      for (const [index, column] of columns.entries()) {
        const vector = chunk.getColumnVector(index);
        for (let at = 0; at < rowCount; at++) column[at] = vector.getItem(at) as number;
      }
      yield columns;
    }
  }
  return {
    async run(sql) {
      signal.throwIfAborted();
      await connection.run(sql);
    },
    stream,
    numbers,
    async number(sql) {
      for await (const [column] of stream(sql)) return Number(column?.[0] ?? 0);
      return 0;
    },
    async appender(table) {
      const appender = await connection.createAppender(table);
      return {
        add(values) {
          for (const value of values) {
            if (value === null) appender.appendNull();
            else if (typeof value === "string") appender.appendVarchar(value);
            else if (typeof value === "boolean") appender.appendBoolean(value);
            else appender.appendDouble(value);
          }
          appender.endRow();
        },
        close: () => appender.closeSync(),
      };
    },
    async lock(paths) {
      await connection.run(`SET allowed_directories = [${sqlText(folder)}]`);
      await connection.run(`SET allowed_paths = [${paths.map(sqlText).join(", ")}]`);
      await connection.run("SET enable_external_access = false");
      await connection.run("SET lock_configuration = true");
    },
    close() {
      signal.removeEventListener("abort", interrupt);
      connection.closeSync();
      instance.closeSync();
    },
  };
}
