import { isSatisfiable } from "./is-satisfiable.ts";
import { type Explored, type Move, movesOf } from "./moves-of.ts";
import { type Path, pathsThrough } from "./paths-through.ts";
import { statesBefore } from "./states-before.ts";

/** Everything that can happen in a workflow, whatever the facts. */
export interface Exploration {
  /** The moves that can be made where their state is reached. */
  readonly moves: readonly Move[];
  /** Moves that are never made: their guard cannot hold, or an earlier transition for the same event is always taken instead. */
  readonly dead: readonly Move[];
  /** The shortest path to each state that is reached. */
  readonly paths: ReadonlyMap<string, Path>;
  /** The states from which a case can still be closed, those in which it is closed included. */
  readonly closing: ReadonlySet<string>;
}

const explored = /* @__PURE__ */ new WeakMap<Explored, Exploration>();

/**
 * Explores a workflow exhaustively: each atomic condition is a free boolean at each step, but for those that exclude each other.
 *
 * Evidence, consent and roles are taken to be there; facts may change with every event. A workflow is explored once and must not be
 * changed afterwards.
 */
export function explore(workflow: Explored): Exploration {
  const known = explored.get(workflow);
  if (known !== undefined) return known;
  const all = movesOf(workflow);
  const moves = all.filter(({ when }) => isSatisfiable(when, workflow.exclusive));
  const closed = workflow.states.filter(({ kind }) => kind === "closed").map(({ id }) => id);
  const found: Exploration = {
    moves,
    dead: all.filter((move) => !moves.includes(move)),
    paths: pathsThrough(moves),
    closing: statesBefore(closed, moves),
  };
  explored.set(workflow, found);
  return found;
}
