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
    results["refused"] = await refusals(job, session);
  } catch (error) {
    return new Map([...job.judge({}, session.dialect).keys()].map((id) => [id, { failed: String(error) }]));
  }
  return job.judge(results, session.dialect);
}

async function refusals({ refused = {} }: SqlJob, session: SqlSession): Promise<QueryRow[]> {
  const rows: QueryRow[] = [];
  for (const [id, statement] of Object.entries(refused))
    rows.push({
      id,
      error: await session.run(statement).then(
        () => null,
        (error: unknown) => String(error),
      ),
    });
  return rows;
}
