import type { Condition, Workflow } from "@reintegration/model";

/** What the exploration looks at: a workflow as it is defined, or as algorithms take it. */
export type Explored = Pick<Workflow, "states" | "transitions" | "exclusive">;

/** A transition out of one state. */
export interface Move {
  /** Place of the transition in the definition. */
  readonly index: number;
  readonly event: string;
  /** `undefined` where it opens the case. */
  readonly from: string | undefined;
  readonly to: string;
  /** When it is taken: its guard holds, and that of no earlier transition for the same event and state. */
  readonly when: Condition;
}

/** The condition that always holds. */
export const always: Condition = { and: [] };

/**
 * Every transition of a workflow out of every state in which it may be made, in the order of the definition.
 *
 * Transitions that come from or lead to no state of the workflow are left out, and so is one that opens a case but leads nowhere.
 */
export function movesOf({ states, transitions }: Explored): Move[] {
  const known = new Set(states.map(({ id }) => id));
  return transitions.flatMap(({ event, from, to, guard = always }, index) => {
    const origins = from.length === 0 ? [undefined] : from.filter((state) => known.has(state));
    return origins.flatMap((origin): Move[] => {
      const target = to ?? origin;
      if (target === undefined || !known.has(target)) return [];
      const earlier = transitions
        .slice(0, index)
        .filter((other) => other.event === event && (origin === undefined ? other.from.length === 0 : other.from.includes(origin)));
      const when = { and: [guard, ...earlier.map((other) => ({ not: other.guard ?? always }))] };
      return [{ index, event, from: origin, to: target, when }];
    });
  });
}
