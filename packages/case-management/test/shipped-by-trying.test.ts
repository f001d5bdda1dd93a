import { type Condition, keysOfCondition } from "@reintegration/model";
import { loadWorkflow } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { atomsOf } from "../src/explore/atoms-of.ts";
import { explore } from "../src/explore/explore.ts";
import { exploreByTrying } from "./explore-by-trying.ts";

/** Every situation of the facts that the conditions tell apart: each value that they name, another answer, and none. */
function situationsOf(conditions: readonly Condition[]): Readonly<Record<string, unknown>>[] {
  const atoms = atomsOf({ and: conditions });
  const keys = keysOfCondition({ and: conditions });
  const valuesOf = (key: string): unknown[] => [
    undefined,
    "anything_else",
    ...new Set(atoms.filter((atom) => atom.key === key && atom.value !== undefined).map(({ value }) => value)),
  ];
  return keys.reduce<Readonly<Record<string, unknown>>[]>(
    (all, key) => all.flatMap((situation) => valuesOf(key).map((value) => ({ ...situation, [key]: value }))),
    [{}],
  );
}

describe("the workflows of the standard, tried in every situation", () => {
  for (const reference of ["referral@1.0.0", "best-interests@1.0.0"]) {
    it(`${reference}: the exploration finds the same states, ways to the end and transitions, and no way leads around a gate.`, async () => {
      const { gates, ...workflow } = await loadWorkflow(reference);
      const [gate] = gates;
      if (gate === undefined) throw new Error("there is no gate");
      // the facts of one transition at a time, and those of the gate: the others decide nothing there
      for (const event of workflow.events) {
        const guards = workflow.transitions.filter((each) => each.event === event).flatMap(({ guard }) => guard ?? []);
        const bare = workflow.transitions.map((each) => {
          const { guard, ...free } = each;
          return each.event === event ? each : free;
        });
        const tried = exploreByTrying({ ...workflow, transitions: bare }, gate, situationsOf([...guards, gate.when]));
        const { paths, closing, moves } = explore({ ...workflow, transitions: bare });
        expect(new Map([...paths].map(([state, path]) => [state, path.length]))).toEqual(tried.steps);
        expect(closing).toEqual(tried.closing);
        expect(new Set(moves.map(({ index, from }) => `${index} ${from ?? "-"}`))).toEqual(tried.taken);
        expect([...tried.around]).toEqual([]);
      }
    });
  }
});
