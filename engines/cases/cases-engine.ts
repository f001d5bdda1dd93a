import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Engine, EngineGroup } from "../engine.ts";
import type { SeedsReport } from "./run-seeds.ts";

const script = fileURLToPath(new URL("run-seeds.ts", import.meta.url));
const seeds = 10_000;
const mostProcesses = 4;

/**
 * The engine of cases against a plain reading of random workflows: a million random sequences of events, in as many processes
 * as there are cores. The seeds follow one another, so that a run is repeatable and a failure names its seed.
 */
export const casesEngine: Engine = {
  name: "Cases",
  run: async () => ({ engine: "Cases", version: `Node ${process.versions.node}`, groups: [await randomSequences()] }),
};

async function randomSequences(): Promise<EngineGroup> {
  const processes = Math.min(mostProcesses, availableParallelism());
  const firstOf = (place: number): number => Math.floor((seeds * place) / processes) + 1;
  const parts = Array.from({ length: processes }, (_, place) => runSeeds(firstOf(place), firstOf(place + 1) - 1));
  const reports = await Promise.all(parts);
  return {
    name: "random sequences of events",
    passed: reports.reduce((sum, { passed }) => sum + passed, 0),
    notExpressible: {},
    failed: reports.flatMap(({ failed }) => failed),
  };
}

/** Runs some of the seeds in a process of their own; one that ends without a report is a failure. */
function runSeeds(first: number, last: number): Promise<SeedsReport> {
  return new Promise((done) => {
    const child = fork(script, [`${first}`, `${last}`]);
    let report: SeedsReport | undefined;
    child.on("message", (message) => (report = message as SeedsReport));
    child.on("error", (error) => done({ passed: 0, failed: [`seeds ${first} to ${last}: ${error.message}`] }));
    child.on("close", (code, signal) =>
      done(report ?? { passed: 0, failed: [`seeds ${first} to ${last}: no report, ended with ${signal ?? code}`] }),
    );
  });
}
