import type { Evidence, Gate } from "@reintegration/model";
import { coversEvidence } from "./covers-evidence.ts";
import { explore } from "./explore.ts";
import { isSatisfiable } from "./is-satisfiable.ts";
import type { Explored, Move } from "./moves-of.ts";
import { type Path, pathsThrough } from "./paths-through.ts";

/** A path on which a person is assisted without a piece of evidence. */
export interface WayAround {
  readonly evidence: Evidence;
  readonly path: Path;
}

/**
 * The paths on which a person whom a gate protects is assisted without the gate's evidence: the shortest for each piece of evidence
 * and each transition that assists.
 *
 * The condition of the gate need only hold when the person is assisted, since what it speaks of may be found out late. A path is safe
 * when the gate names the event that assists, or a transition on the path asks for the evidence in any case. An exception is no way
 * around: it stands on evidence of its own.
 */
export function waysAroundGate(workflow: Explored, gate: Gate): WayAround[] {
  const { transitions, exclusive } = workflow;
  const { moves } = explore(workflow);
  const alwaysGated = (move: Move): boolean =>
    gate.events.includes(move.event) && !isSatisfiable({ and: [move.when, { not: gate.when }] }, exclusive);
  const gated = new Set(moves.filter(alwaysGated));
  return gate.evidence.flatMap((evidence) => {
    const asksForIt = (move: Move): boolean =>
      gated.has(move) || (transitions[move.index]?.evidence?.some((brought) => coversEvidence(brought, evidence)) ?? false);
    const paths = pathsThrough(evidence.new ? moves : moves.filter((move) => !asksForIt(move)));
    const shortest = new Map<number, Path>();
    for (const move of moves) {
      const transition = transitions[move.index];
      const before = move.from === undefined ? [] : paths.get(move.from);
      const isWay =
        before !== undefined &&
        transition?.assistance === true &&
        transition.exception === undefined &&
        !gate.events.includes(move.event) &&
        !asksForIt(move) &&
        isSatisfiable({ and: [move.when, gate.when] }, exclusive);
      if (isWay && before.length + 1 < (shortest.get(move.index)?.length ?? Number.POSITIVE_INFINITY))
        shortest.set(move.index, [...before, move]);
    }
    return [...shortest.values()].map((path) => ({ evidence, path }));
  });
}
