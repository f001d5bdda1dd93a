import type { Move } from "./moves-of.ts";

/** The states from which the moves can lead to one of the targets, the targets themselves included. */
export function statesBefore(targets: readonly string[], moves: readonly Move[]): ReadonlySet<string> {
  const found = new Set(targets);
  for (const state of found) for (const { from, to } of moves) if (to === state && from !== undefined) found.add(from);
  return found;
}
