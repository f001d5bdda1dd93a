import type { Transition, Workflow } from "@reintegration/model";

/** What one event does in the picture: it leads from some states to one, in one or several ways, or leaves a case where it is. */
export interface Move {
  readonly event: string;
  /** Empty for what opens a case. In the order of the procedure. */
  readonly from: readonly string[];
  /** Without it the state stays. */
  readonly to?: string;
  /** All who may do it in one of the ways, in the workflow's order. */
  readonly roles: readonly string[];
  /** The transitions that are drawn as one. */
  readonly ways: readonly Transition[];
}

/**
 * The transitions of a workflow as they are drawn: those with one event and one target are one move, in the order in which they stand.
 *
 * A transition from some states to one of these leads there from the others, and stays where it is in that one.
 */
export function movesOf({ transitions, states, roles }: Workflow): Move[] {
  const groups = new Map<string, Transition[]>();
  for (const transition of transitions.flatMap(stayingApart)) {
    const key = JSON.stringify([transition.event, transition.to ?? null, transition.from.length === 0]);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(transition);
  }
  return [...groups.values()].map((ways) => {
    const [first] = ways as [Transition];
    const { event, to } = first;
    return {
      event,
      from: states.map(({ id }) => id).filter((id) => ways.some(({ from }) => from.includes(id))),
      ...(to !== undefined && { to }),
      roles: roles.filter((role) => ways.some((way) => way.roles.includes(role))),
      ways,
    };
  });
}

/** A transition that leads from some states to one of them, as one that leads there and one that stays there. */
function stayingApart(transition: Transition): Transition[] {
  const { to, ...rest } = transition;
  if (to === undefined || !transition.from.includes(to)) return [transition];
  const others = transition.from.filter((id) => id !== to);
  return [...(others.length === 0 ? [] : [{ ...transition, from: others }]), { ...rest, from: [to] }];
}
