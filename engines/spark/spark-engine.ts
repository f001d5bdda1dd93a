import type { Engine } from "../engine.ts";
import { groupReport, type SqlGroup, sqlGroups } from "../rows/sql-groups.ts";
import type { SqlJob } from "../rows/sql-job.ts";
import { java } from "../setup/java.ts";
import { python } from "../setup/python.ts";
import type { Outcome } from "../vectors/tally.ts";
import { runSpark, type SparkResult } from "./run-spark.ts";

/** Settings that the results must not depend on: ANSI mode, the time zone of the session, compiled or interpreted expressions. */
const settings: readonly Readonly<Record<string, string>>[] = [
  { "spark.sql.ansi.enabled": "true", "spark.sql.session.timeZone": "Pacific/Kiritimati" },
  {
    "spark.sql.ansi.enabled": "false",
    "spark.sql.session.timeZone": "America/St_Johns",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
  },
];

/** Spark on this machine, through the job file of the example: Parquet in, scores and problems out as Parquet. */
export const sparkEngine: Engine = {
  name: "Spark",
  run: async () => {
    const found = await java(17);
    if (found.missing !== undefined) return { engine: "Spark", skipped: found.missing, groups: [] };
    const { python: interpreter, missing } = await python("pyspark");
    if (missing !== undefined) return { engine: "Spark", skipped: missing, groups: [] };
    const groups = await sqlGroups(10_000);
    const tasks = groups.flatMap(({ jobs }) => jobs.map((job) => ({ job, settings: settingsOf(job) })));
    const runs = await runSpark(interpreter, tasks, settings);
    const outcomes = new Map<SqlJob, ReadonlyMap<string, Outcome>>();
    tasks.forEach(({ job }, index) =>
      outcomes.set(
        job,
        judge(
          job,
          runs.map(({ results }) => results[index] ?? null),
        ),
      ),
    );
    const ofGroup = ({ jobs }: SqlGroup): Map<string, Outcome> => new Map(jobs.flatMap((job) => [...(outcomes.get(job) ?? [])]));
    const reports = groups.map((group) => groupReport(group, ofGroup(group)));
    return { engine: "Spark", version: `${runs[0]?.version}, Java ${found.version}`, groups: await Promise.all(reports) };
  },
};

/**
 * The files of duplicates are many small jobs of the same SQL: they run once, interpreted, which is the faster for them. Tables take
 * long to be made, and run once, in ANSI mode, where a cast may fail.
 */
function settingsOf({ group }: SqlJob): readonly number[] {
  if (group === "files") return [1];
  if (group === "tables") return [0];
  return [0, 1];
}

const hasFailed = (outcome: Outcome | undefined): outcome is { readonly failed: string } =>
  typeof outcome === "object" && "failed" in outcome;

/** What became of the cases of a job: passed where they passed under each setting, else the first failure and its setting. */
function judge(job: SqlJob, results: readonly (SparkResult | null)[]): ReadonlyMap<string, Outcome> {
  const all = new Map<string, Outcome>();
  results.forEach((result, number) => {
    if (result === null) return;
    const error = typeof result["error"] === "string" ? result["error"] : undefined;
    for (const [id, outcome] of job.judge(error === undefined ? (result as Parameters<SqlJob["judge"]>[0]) : {}, "spark")) {
      const now = error === undefined ? outcome : { failed: error };
      if (hasFailed(all.get(id))) continue;
      all.set(id, hasFailed(now) ? { failed: `${now.failed} (${JSON.stringify(settings[number])})` } : now);
    }
  });
  return all;
}
