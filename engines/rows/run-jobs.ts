import type { Outcome } from "../vectors/tally.ts";
import type { QueryRow, SqlJob, SqlSession } from "./sql-job.ts";

/** Runs jobs in a session, one after another. A job that the database refuses fails with all of its cases. */
export async function runJobs(jobs: readonly SqlJob[], session: SqlSession): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const job of jobs) for (const [id, outcome] of await runJob(job, session)) outcomes.set(id, outcome);
  return outcomes;
}

async function runJob(job: SqlJob, session: SqlSession): Promise<ReadonlyMap<string, Outcome>> {
  const results: Record<string, readonly QueryRow[]> = {};
  try {
    await session.load(job.table, job.columns, job.rows);
    for (const statement of job.script(session.dialect).statements) await session.run(statement);
    for (const [name, sql] of Object.entries(job.queries)) results[name] = await session.query(sql);
  } catch (error) {
    return new Map([...job.judge({}).keys()].map((id) => [id, { failed: String(error) }]));
  }
  return job.judge(results);
}
