import { loadInstrument, loadScoring } from "@reintegration/standard";
import * as small from "../../packages/sql/test/small-survey.ts";
import type { EngineGroup } from "../engine.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { scoringCases } from "../vectors/scoring-cases.ts";
import { shippedVectors } from "../vectors/shipped-vectors.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import { bandJobs } from "./band-jobs.ts";
import { fileJobs } from "./file-jobs.ts";
import { type RandomCase, randomJob } from "./random-job.ts";
import { scoringJobs } from "./scoring-jobs.ts";
import type { SqlJob } from "./sql-job.ts";
import { tableJobs } from "./table-jobs.ts";
import { validationJobs } from "./validation-jobs.ts";

/** Everything that a database is asked: groups of the report, with jobs and the cases that no flat row can hold. */
export async function sqlGroups(randomCount: number, seed = 1): Promise<SqlGroup[]> {
  const { scoring, rules } = await scoringCases();
  const bands = readVectors("bands/rss-open-equal-weights-1.0.0.json");
  const shipped = shippedVectors();
  const files = readVectors("validation/files-rss-open-1.0.0.json");
  const instrument = await loadInstrument(shipped[0].instrument);
  const scored = await loadScoring(bands.scoring);
  const [set] = scored.scoring.cutoffs;
  // the open survey has few numbers and conditions, the small one has every kind
  const cases: RandomCase[] = [
    { name: "random", instrument, scored: { ...scored, ...(set && { cutoffs: set.id }) }, count: randomCount, seed },
    {
      name: "small",
      instrument: small.survey,
      scored: { instrument: small.survey, scoring: small.scoring, cutoffs: "halves" },
      count: Math.ceil(randomCount / 5),
      seed: seed + 1,
    },
  ];
  const tables = await tableJobs(shipped, Math.ceil(randomCount / 33), seed + 2);
  const checks = await Promise.all(
    shipped.map(async (one, index) => validationJobs(await loadInstrument(one.instrument), one.checks, `validation_${index + 1}`)),
  );
  const outcomes = new Map(checks.flatMap((one) => [...one.outcomes]));
  return [
    { name: "scoring", ids: idsOf(scoring), ...scoringJobs("scoring", scoring) },
    { name: "rules", ids: idsOf(rules), ...scoringJobs("rules", rules) },
    { name: "bands", ids: idsOf(bands.vectors), jobs: bandJobs(scored.scoring, bands.vectors), outcomes: new Map() },
    { name: "validation", ids: shipped.flatMap(({ checks }) => idsOf(checks)), jobs: checks.flatMap(({ jobs }) => jobs), outcomes },
    { name: "files", ids: idsOf(files.vectors), ...fileJobs(instrument, files.vectors) },
    {
      name: "random responses",
      ids: cases.flatMap(({ name, count }) => Array.from({ length: count }, (_, index) => `${name}-${index + 1}`)),
      jobs: await Promise.all(cases.map(randomJob)),
      outcomes: new Map(),
    },
    { name: "tables", ids: tables.flatMap((job) => [...job.judge({}, "duckdb").keys()]), jobs: tables, outcomes: new Map() },
  ];
}

export interface SqlGroup {
  readonly name: string;
  readonly ids: readonly string[];
  readonly jobs: readonly SqlJob[];
  /** Of the cases that are in no job. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** The group as an engine reports it, from the outcomes of its jobs. */
export async function groupReport({ name, ids, outcomes }: SqlGroup, found: ReadonlyMap<string, Outcome>): Promise<EngineGroup> {
  const cases = ids.map((id) => ({ id }));
  return tally(name, cases, ({ id }) => found.get(id) ?? outcomes.get(id) ?? { failed: "the engine said nothing" });
}

const idsOf = (cases: readonly { readonly id: string }[]): string[] => cases.map(({ id }) => id);
