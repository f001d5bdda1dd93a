import { readdirSync, readFileSync } from "node:fs";
import { addDuration, type Duration, type Problem, type Workflow } from "@reintegration/model";
import { loadWorkflow } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import type { Case } from "../src/case.ts";
import type { CaseEvent } from "../src/case-event.ts";
import { type DeadlineStatus, deadlines } from "../src/deadlines.ts";
import type { EventOptions } from "../src/engine/step.ts";
import { open } from "../src/open.ts";
import type { Outcome } from "../src/outcome.ts";
import { replay } from "../src/replay.ts";
import { transition } from "../src/transition.ts";

type Expected =
  | { readonly status: "accepted"; readonly state: string; readonly since: string; readonly facts: Case["facts"]; readonly records: number }
  | { readonly status: "refused"; readonly problems: readonly StatedProblem[] };

/** Beside rule and path the parameters that matter. */
type StatedProblem = Pick<Problem, "rule" | "path"> & Readonly<Record<string, unknown>>;

interface Vector {
  readonly id: string;
  readonly description: string;
  /** Name in the definitions of the file; without it, the file names its workflow. */
  readonly workflow?: string;
  readonly options?: EventOptions;
}

type TransitionVector = Vector & {
  readonly history?: readonly CaseEvent[];
  readonly case?: Case;
  readonly event: CaseEvent;
  readonly expected: Expected;
};
type HistoryVector = Vector & { readonly events: readonly CaseEvent[]; readonly expected: Expected };
type DeadlineVector = Vector & {
  readonly history: readonly CaseEvent[];
  readonly now: string;
  readonly expected: readonly Omit<DeadlineStatus, "severity">[];
};
interface DurationVector {
  readonly id: string;
  readonly from: string;
  readonly within: Duration;
  readonly to: string;
}

type VectorFile = { readonly workflow?: string; readonly definitions?: Readonly<Record<string, Workflow>> } & (
  | { readonly kind: "transitions"; readonly vectors: readonly TransitionVector[] }
  | { readonly kind: "histories"; readonly vectors: readonly HistoryVector[] }
  | { readonly kind: "deadlines"; readonly vectors: readonly DeadlineVector[] }
  | { readonly kind: "durations"; readonly vectors: readonly DurationVector[] }
);

const folder = new URL("../../conformance/vectors/cases/", import.meta.url);
const files = await Promise.all(
  readdirSync(folder).map(async (path) => {
    const file = JSON.parse(readFileSync(new URL(path, folder), "utf8")) as VectorFile;
    return { path, file, shipped: file.workflow === undefined ? undefined : await loadWorkflow(file.workflow) };
  }),
);

function titleOf(vector: Vector | DurationVector): string {
  return "description" in vector ? `${vector.id}: ${vector.description}` : `${vector.id}: From ${vector.from} to ${vector.to}.`;
}

for (const { path, file, shipped } of files) {
  const workflowOf = ({ workflow = "" }: Vector): Workflow => {
    const found = shipped ?? file.definitions?.[workflow];
    if (found === undefined) throw new Error(`${path} has no workflow "${workflow}"`);
    return found;
  };
  describe(`the vectors of ${path}`, () => {
    switch (file.kind) {
      case "transitions":
        it.each(file.vectors.map((vector) => [titleOf(vector), vector] as const))("%s", (_, vector) => {
          expectOutcome(outcomeOf(workflowOf(vector), vector), vector.expected);
        });
        break;
      case "histories":
        it.each(file.vectors.map((vector) => [titleOf(vector), vector] as const))("%s", (_, vector) => {
          expectOutcome(replay(workflowOf(vector), vector.events, vector.options), vector.expected);
        });
        break;
      case "deadlines":
        it.each(file.vectors.map((vector) => [titleOf(vector), vector] as const))("%s", (_, vector) => {
          const found = deadlines(workflowOf(vector), { events: vector.history }, vector.now);
          expect(found.map(({ severity, ...status }) => status)).toEqual(vector.expected);
        });
        break;
      case "durations":
        it.each(file.vectors.map((vector) => [titleOf(vector), vector] as const))("%s", (_, { from, within, to }) => {
          expect(addDuration(from, within)).toBe(to);
        });
    }
  });
}

it("There are at least 140 of them.", () => {
  expect(files.flatMap(({ file }): readonly unknown[] => file.vectors).length).toBeGreaterThanOrEqual(140);
});

function outcomeOf(workflow: Workflow, { history, case: given, event, options }: TransitionVector): Outcome {
  if (given !== undefined) return transition(workflow, given, event, options);
  if (history === undefined || history.length === 0) return open(workflow, event, options);
  const before = replay(workflow, history);
  if (before.status === "refused") throw new Error(JSON.stringify(before.problems));
  return transition(workflow, before.case, event, options);
}

function expectOutcome(found: Outcome, expected: Expected): void {
  if (expected.status === "accepted" || found.status === "accepted") {
    const { state, since, facts, records } = found.status === "accepted" ? found.case : noCase;
    expect({ ...found, status: found.status, case: undefined, state, since, facts, records: records.length }).toEqual({
      ...expected,
      case: undefined,
    });
    return;
  }
  // problems as a set: each that is stated is found, with the parameters that are stated, and none else
  const shown = found.problems.map(({ rule, path, params }) => ({ ...params, rule, path }));
  for (const stated of expected.problems) expect(shown).toContainEqual(expect.objectContaining(stated));
  const surplus = shown.filter((problem) => !expected.problems.some((stated) => matches(problem, stated)));
  expect(surplus).toEqual([]);
}

const noCase: Case = { id: "", workflow: "", state: "", since: "", facts: {}, records: [], events: [] };

function matches(problem: Readonly<Record<string, unknown>>, stated: StatedProblem): boolean {
  return Object.entries(stated).every(([key, value]) => JSON.stringify(problem[key]) === JSON.stringify(value));
}
