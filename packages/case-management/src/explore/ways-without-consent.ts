import type { Transition } from "@reintegration/model";
import { explore } from "./explore.ts";
import type { Explored } from "./moves-of.ts";
import type { Path } from "./paths-through.ts";

/**
 * The paths on which a person is assisted without consent: the shortest for each transition that assists, asks for no consent and is
 * no exception on evidence of its own.
 *
 * Consent that was asked for earlier on the path does not do, since it may have been withdrawn.
 */
export function waysWithoutConsent(workflow: Explored): Path[] {
  const { moves, paths } = explore(workflow);
  return workflow.transitions.flatMap((transition, index) => {
    if (!transition.assistance || asksForConsent(transition)) return [];
    const ways = moves.flatMap((move): Path[] => {
      const before = move.from === undefined ? [] : paths.get(move.from);
      return move.index === index && before !== undefined ? [[...before, move]] : [];
    });
    return ways.sort((a, b) => a.length - b.length).slice(0, 1);
  });
}

const asksForConsent = ({ consent, exception, evidence = [] }: Transition): boolean =>
  consent !== undefined || (exception === true && evidence.length > 0);
