import type { EngineGroup } from "../engine.ts";
import { runJobs } from "./run-jobs.ts";
import { groupReport, sqlGroups } from "./sql-groups.ts";
import type { SqlSession } from "./sql-job.ts";

/** All groups, run in one session of a database. */
export async function runSqlEngine(session: SqlSession, randomCount: number): Promise<EngineGroup[]> {
  const reports: EngineGroup[] = [];
  for (const group of await sqlGroups(randomCount)) reports.push(await groupReport(group, await runJobs(group.jobs, session)));
  return reports;
}
