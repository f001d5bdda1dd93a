import { type Condition, type Evidence, type Gate, referenceOf, type Transition, type Workflow } from "@reintegration/model";

/** One way of the machine: XState takes the first whose guard holds, as a workflow does. */
export interface XStateTransition {
  /** Without it the state stays. */
  readonly target?: string;
  /** Implemented by the caller: whether `params.condition` holds over the facts, those of the event included. */
  readonly guard?: { readonly type: "holds"; readonly params: { readonly condition: Condition } };
  /** Implemented by the caller: takes the facts of the event into the context. */
  readonly actions: "takeUpFacts";
  readonly meta: Pick<Transition, "roles" | "consent" | "assistance" | "exception"> & {
    readonly evidence: readonly Evidence[];
    readonly gates: readonly Gate[];
  };
}

/** The configuration of an XState 5 machine. It is plain JSON. */
export interface XStateMachine {
  readonly id: string;
  readonly version: string;
  readonly initial: string;
  readonly context: { readonly facts: Readonly<Record<string, unknown>> };
  readonly meta: Pick<Workflow, "basis" | "deadlines" | "facts" | "closure">;
  readonly states: Readonly<Record<string, XStateState>>;
}

/** A state of the machine. */
export interface XStateState {
  /** A closed state that nothing leaves. */
  readonly type?: "final";
  readonly meta: { readonly kind: "open" | "closed"; readonly status?: string };
  readonly on?: Readonly<Record<string, readonly XStateTransition[]>>;
}

/** The state of a case that is not opened yet; no state of a workflow may be called so. */
const notOpened = "not-opened";

/**
 * A workflow as the configuration of an XState 5 machine, to be given to `createMachine`.
 *
 * States and guards are the machine's: one guard, `holds`, with the condition as its parameter, and one action, `takeUpFacts`, both
 * for the caller to implement. Roles, evidence, consent, gates and deadlines are in `meta`: a machine does not check them. It begins
 * before the case is opened.
 *
 * @example
 * import { bookLoan } from "../../test/book-loan.ts";
 * toXState(bookLoan).states["not-opened"].on.ask[0].target; // => "wished"
 */
export function toXState(workflow: Workflow): XStateMachine {
  const { basis, deadlines, facts, closure, transitions, states } = workflow;
  const way = ({ to, guard, roles, consent, assistance, exception, evidence = [], event }: Transition): XStateTransition => ({
    ...(to !== undefined && { target: to }),
    ...(guard && { guard: { type: "holds", params: { condition: guard } } }),
    actions: "takeUpFacts",
    meta: {
      ...{ roles, evidence, gates: workflow.gates.filter(({ events }) => events.includes(event)) },
      ...(consent !== undefined && { consent }),
      ...(assistance && { assistance }),
      ...(exception && { exception }),
    },
  });
  const leaving = (isFrom: (from: readonly string[]) => boolean): Readonly<Record<string, readonly XStateTransition[]>> => {
    const on = new Map<string, XStateTransition[]>();
    for (const transition of transitions.filter(({ from }) => isFrom(from))) {
      on.set(transition.event, [...(on.get(transition.event) ?? []), way(transition)]);
    }
    return Object.fromEntries(on);
  };
  return {
    id: referenceOf(workflow).replaceAll(".", "-"), // a dot would be a path to XState
    version: workflow.version,
    initial: notOpened,
    context: { facts: {} },
    meta: { basis, deadlines, facts, closure },
    states: {
      [notOpened]: { meta: { kind: "open" }, on: leaving((from) => from.length === 0) },
      ...Object.fromEntries(
        states.map(({ id, kind, status }) => {
          const on = leaving((from) => from.includes(id));
          const isEnd = kind === "closed" && Object.keys(on).length === 0;
          const meta = { kind, ...(status !== undefined && { status }) };
          return [id, { ...(isEnd && { type: "final" as const }), meta, ...(!isEnd && { on }) }];
        }),
      ),
    },
  };
}
