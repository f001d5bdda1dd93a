import { type CaseEvent, open, transition } from "@reintegration/case-management";
import { type Condition, evaluate, type Workflow } from "@reintegration/model";
import { catalogue, loadWorkflow } from "@reintegration/standard";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, createActor, createMachine } from "xstate";
import { bookLoan } from "../../test/book-loan.ts";
import { toXState } from "./to-xstate.ts";

type Facts = Readonly<Record<string, unknown>>;
interface Given {
  readonly type: string;
  readonly facts?: Facts;
}

const factsOf = (context: { facts: Facts }, event: Given): Facts => ({ ...context.facts, ...event.facts });

interface Running {
  start(): void;
  send(event: Given): void;
  getSnapshot(): { readonly value: string; readonly context: { readonly facts: Facts } };
}

interface Scope {
  readonly context: { readonly facts: Facts };
  readonly event: Given;
}

/** The machine in the real XState, with guard and action as a caller implements them. Its config comes as JSON, so XState infers nothing. */
function actorOf(workflow: Workflow): Running {
  const implementations = {
    guards: {
      holds: ({ context, event }: Scope, { condition }: { condition: Condition }) =>
        evaluate(condition, (key) => factsOf(context, event)[key]),
    },
    actions: { takeUpFacts: assign(({ context, event }) => ({ facts: factsOf(context as Scope["context"], event as Given) })) },
  };
  const machine = createMachine(JSON.parse(JSON.stringify(toXState(workflow))), implementations as never);
  const actor = createActor(machine as never, {} as never) as unknown as Running;
  actor.start();
  return actor;
}

/** The workflow as far as a machine knows it: states, events and guards; every role may do everything. */
const bare = (workflow: Workflow): Workflow => {
  const { consent, transfers, ...rest } = workflow;
  return {
    ...rest,
    factSources: {},
    gates: [],
    transitions: workflow.transitions.map(({ consent: _, evidence, assistance, exception, ...way }) => ({ ...way, roles: workflow.roles })),
  };
};

/** Events of a workflow with facts that its guards speak of; answers from the lists, small numbers. */
const stepsOf = (workflow: Workflow) =>
  fc.array(
    fc.record({
      type: fc.constantFrom(...workflow.events),
      facts: fc.dictionary(fc.constantFrom(...workflow.facts.map(({ key }) => key)), fc.nat(), { maxKeys: 4 }).map((chosen) =>
        Object.fromEntries(
          Object.entries(chosen).map(([key, n]) => {
            const { answers, type } = workflow.facts.find((fact) => fact.key === key) ?? {};
            const code = answers?.[n % answers.length]?.code;
            return [key, code === undefined ? n % 20 : type === "multiple" ? [code] : code];
          }),
        ),
      ),
    }),
    { minLength: 1, maxLength: 60 },
  );

const shipped = await Promise.all(catalogue.filter(({ kind }) => kind === "workflow").map(({ reference }) => loadWorkflow(reference)));

/** Here both ways hold for grown-up readers: the first is taken. */
const twoWays: Workflow = {
  ...bookLoan,
  id: "loan-in-two-ways",
  transitions: bookLoan.transitions.map((way) => {
    const { guard, ...rest } = way;
    return way.event === "lend" && way.roles.includes("director") ? { ...rest, to: "overdue" } : way;
  }),
};

describe("toXState", () => {
  for (const workflow of [bookLoan, twoWays, ...shipped]) {
    it(`makes of ${workflow.id} a machine that goes where the engine of cases goes`, { timeout: 60_000 }, () => {
      const procedure = bare(workflow);
      const opening = procedure.transitions.find(({ from }) => from.length === 0)?.event as string;
      let moved = 0;
      fc.assert(
        fc.property(stepsOf(procedure), (steps) => {
          const actor = actorOf(workflow);
          let found: ReturnType<typeof open> | undefined;
          let state = "not-opened";
          [{ type: opening, facts: {} }, ...steps].forEach(({ type, facts }, index) => {
            const event = { id: `e${index}`, case: "C-1", event: type, date: "2024-01-01", role: procedure.roles[0], facts } as CaseEvent;
            const outcome = found?.status === "accepted" ? transition(procedure, found.case, event) : open(procedure, event);
            if (outcome.status === "accepted") {
              found = outcome;
              state = outcome.case.state;
              moved += 1;
            }
            actor.send({ type, facts: facts as Facts });
            const snapshot = actor.getSnapshot();
            expect(snapshot.value).toBe(state);
            if (found?.status === "accepted") expect(snapshot.context.facts).toEqual(found.case.facts);
          });
        }),
        { numRuns: 150, seed: 20261122 },
      );
      expect(moved).toBeGreaterThan(300);
    });
  }

  it("is plain JSON, with roles, evidence and gates as meta and deadlines at the root", () => {
    const machine = toXState(bookLoan);
    expect(JSON.parse(JSON.stringify(machine))).toEqual(machine);
    expect(machine.states["ready"]?.on?.["lend"]?.map(({ target, guard, meta }) => [target, guard?.params.condition, meta.roles])).toEqual([
      ["lent", { gte: ["reader_age", 12] }, ["librarian"]],
      ["lent", { not: { gte: ["reader_age", 12] } }, ["director"]],
    ]);
    expect(machine.states["ready"]?.on?.["lend"]?.[0]?.meta).toMatchObject({ consent: "lending", assistance: true, gates: bookLoan.gates });
    expect(machine.meta.deadlines).toBe(bookLoan.deadlines);
  });

  describe("edge cases", () => {
    it("calls a closed state final only where nothing leaves it", () => {
      const final = (workflow: Workflow) => toXState(workflow).states["returned"]?.type;
      expect(final(bookLoan)).toBeUndefined();
      expect(final({ ...bookLoan, transitions: bookLoan.transitions.filter(({ event }) => event !== "ask_again") })).toBe("final");
    });
  });
});
