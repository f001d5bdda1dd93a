import type { Move } from "./moves-of.ts";

/** The moves that lead from the opening of a case to where it is. */
export type Path = readonly Move[];

/**
 * The shortest path to each state that the moves lead to, the opening move first.
 *
 * Of several that are as short, the one that comes first in the definition.
 */
export function pathsThrough(moves: readonly Move[]): ReadonlyMap<string, Path> {
  const paths = new Map<string, Path>();
  const reach = (move: Move, path: Path): void => {
    if (!paths.has(move.to)) paths.set(move.to, [...path, move]);
  };
  for (const move of moves.filter(({ from }) => from === undefined)) reach(move, []);
  for (const [state, path] of paths) for (const move of moves.filter(({ from }) => from === state)) reach(move, path);
  return paths;
}
