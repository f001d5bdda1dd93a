import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { QueryRow, SqlJob } from "../rows/sql-job.ts";
import { command } from "../setup/command.ts";

export interface SparkTask {
  readonly job: SqlJob;
  /** Numbers of the settings under which it is to be run. */
  readonly settings: readonly number[];
}

/** What Spark made of the tasks under one setting. */
export interface SparkRun {
  readonly version: string;
  /** For each task the rows of its queries, or an error; `null` where it is not for this setting. */
  readonly results: readonly (SparkResult | null)[];
}

export type SparkResult = Readonly<Record<string, readonly QueryRow[]>> | { readonly error: string };

const program = fileURLToPath(new URL("run_jobs.py", import.meta.url));

/** Runs tasks in Spark on this machine, under each of their settings: Parquet in, Parquet out, through the job file of the example, but for tables. */
export async function runSpark(
  python: string,
  tasks: readonly SparkTask[],
  settings: readonly Readonly<Record<string, string>>[],
): Promise<SparkRun[]> {
  const folder = mkdtempSync(join(tmpdir(), "rs-spark-"));
  try {
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    const jobs = tasks.map(({ job: { table, columns, rows, script, queries, makesTables = false, refused = {} }, settings: wanted }) => {
      const lines = rows.map((row, index) => JSON.stringify({ row_number: index + 1, ...row }));
      write(`${table}.jsonl`, `${lines.join("\n")}\n`);
      write(`${table}.sql`, script("spark").text);
      const views = Object.values(queries).flatMap((sql) => [...sql.matchAll(/\bFROM ([a-z0-9_]+)/g)].map(([, view = ""]) => view));
      const files = { rows: `${table}.jsonl`, scripts: [`${table}.sql`] };
      return { table, columns, ...files, queries, views: [...new Set(views)], makesTables, refused, settings: wanted };
    });
    write("jobs.json", JSON.stringify(jobs));
    write("settings.json", JSON.stringify(settings));
    const { code, stdout, stderr } = await command(python, [program, folder], { cwd: folder, env: { PYTHONDONTWRITEBYTECODE: "1" } });
    if (code !== 0) throw new Error(`the Spark job ended with ${code}\n${stdout}${stderr}`);
    return settings.map((_, index) => JSON.parse(readFileSync(join(folder, `results-${index}.json`), "utf8")) as SparkRun);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
