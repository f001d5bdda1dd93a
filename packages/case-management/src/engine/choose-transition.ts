import { evaluate } from "@reintegration/model";
import type { PreparedTransition } from "./prepared-transition.ts";
import { unmetParts } from "./unmet-parts.ts";

/** The transition that is taken, or the one that is nearest to it, which is the one to explain. */
export interface Choice {
  readonly transition: PreparedTransition;
  readonly isMet: boolean;
}

/** Of several transitions the first whose guard holds; where none holds, the one of which the fewest parts fail. */
export function chooseTransition(candidates: readonly PreparedTransition[], lookup: (key: string) => unknown): Choice | undefined {
  for (const transition of candidates) {
    if (transition.guard === undefined || evaluate(transition.guard, lookup)) return { transition, isMet: true };
  }
  const failing = candidates.map(({ guard }) => (guard === undefined ? 0 : unmetParts(guard, lookup).length));
  const nearest = candidates[failing.indexOf(Math.min(...failing))];
  return nearest && { transition: nearest, isMet: false };
}
