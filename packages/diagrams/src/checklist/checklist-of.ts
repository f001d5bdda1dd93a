import type { Condition, Deadline, Evidence, Gate, Transition, Workflow } from "@reintegration/model";
import { type Move, movesOf } from "../plan/moves-of.ts";
import { orderOfStates } from "../plan/order-of-states.ts";

/** One way to do a step, with everything that must be so before it. */
export interface ChecklistWay {
  /** The states in which this way is open. */
  readonly from: readonly string[];
  readonly onlyIf?: Condition;
  readonly consent?: string;
  readonly evidence: readonly Evidence[];
}

/** A step of one role. */
export interface ChecklistStep {
  readonly event: string;
  /** Where the case is then; without it where it was. */
  readonly to?: string;
  readonly ways: readonly ChecklistWay[];
  readonly gates: readonly Gate[];
  /** Deadlines that the step meets. */
  readonly due: readonly Deadline[];
  /** Deadlines that begin with it. */
  readonly starts: readonly Deadline[];
}

/** The steps of one role, in the order of the procedure. */
export interface Checklist {
  readonly role: string;
  /** By the first state in which the step is possible; `undefined` opens a case. */
  readonly sections: readonly { readonly state: string | undefined; readonly steps: readonly ChecklistStep[] }[];
  /** Steps of several states: those that leave the case where it is first. */
  readonly anyTime: readonly ChecklistStep[];
}

/**
 * What one role has to do in a workflow, and what must be there before each step, as data.
 *
 * States stand as in the workflow. A step that leads on from one or two of them stands at the first. A role that the workflow does
 * not know has no steps.
 */
export function checklistOf(workflow: Workflow, role: string): Checklist {
  const order = orderOfStates(workflow);
  const moves = movesOf({ ...workflow, transitions: workflow.transitions.filter(({ roles }) => roles.includes(role)) });
  const first = ({ from }: Move): string | undefined => order.find((id) => from.includes(id));
  const isAnyTime = ({ from, to }: Move): boolean => from.length > (to === undefined ? 1 : 2);
  const inSections = moves.filter((move) => !isAnyTime(move));
  const sections = [undefined, ...order].map((state) => ({
    state,
    steps: inSections.filter((move) => first(move) === state).map((move) => stepOf(move, workflow)),
  }));
  return {
    role,
    sections: sections.filter(({ steps }) => steps.length > 0),
    anyTime: moves
      .filter(isAnyTime)
      .sort((one, other) => Number(one.to !== undefined) - Number(other.to !== undefined))
      .map((move) => stepOf(move, workflow)),
  };
}

function stepOf({ event, to, ways }: Move, { gates, deadlines }: Workflow): ChecklistStep {
  return {
    event,
    ...(to !== undefined && { to }),
    ways: ways.map(wayOf),
    gates: gates.filter((gate) => gate.events.includes(event)),
    due: deadlines.filter(({ until }) => until.includes(event)),
    starts: deadlines.filter(({ from }) => from.includes(event)),
  };
}

function wayOf({ from, guard, consent, evidence = [] }: Transition): ChecklistWay {
  return { from, ...(guard && { onlyIf: guard }), ...(consent !== undefined && { consent }), evidence };
}
