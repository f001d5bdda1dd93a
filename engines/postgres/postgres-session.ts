import type { QueryRow, SqlSession } from "../rows/sql-job.ts";
import type { PostgresServer } from "./start-server.ts";

/** Runs jobs in a PostgreSQL server, each in an empty database: a view is not replaced by one with other columns. Results come as JSON, in which it writes a double so that it reads back as the same one. */
export function postgresSession({ psql }: PostgresServer): SqlSession {
  return {
    dialect: "postgres",
    load: async (table, columns, rows) => {
      const lines = rows.map((row, index) => [`${index + 1}`, ...columns.map((column) => copyText(row[column] ?? null))].join("\t"));
      const create = `CREATE TABLE ${table} (row_number bigint PRIMARY KEY, ${columns.map((column) => `${column} text`).join(", ")});`;
      await psql(
        [
          "SET client_min_messages = warning;",
          "DROP SCHEMA public CASCADE;",
          "CREATE SCHEMA public;",
          create,
          `COPY ${table} FROM STDIN;`,
          ...lines,
          "\\.",
          `ANALYZE ${table};`,
          "",
        ].join("\n"),
      );
    },
    run: async (statement) => {
      await psql(`${statement};`);
    },
    query: async (sql) => {
      const lines = (await psql(`SELECT row_to_json(one) FROM (${sql}\n) AS one;`)).split("\n");
      return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as QueryRow);
    },
  };
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A cell in the text format of COPY. */
function copyText(cell: string | null): string {
  return cell === null ? "\\N" : cell.replace(/[\\\t\n\r]/g, (character) => escapes[character] as string);
}
