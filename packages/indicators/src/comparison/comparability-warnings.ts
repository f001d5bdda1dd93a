import { type Problem, warningAt } from "@reintegration/model";
import type { ComparedFigure } from "./compared-figure.ts";
import { isSameTable } from "./is-same-table.ts";

/** What must be known of two figures that can be compared: they may be of the same people, and definitions of one's own may have changed. */
export function comparabilityWarnings(a: ComparedFigure, b: ComparedFigure): Problem[] {
  const [names, place] = [{ first: a.name, second: b.name }, `/${a.name}/${b.name}`];
  const one = isSameTable(a.table, b.table);
  const own = one ? [] : a.table.stamp.definitions.flatMap(({ reference, digest }) => (digest === "custom" ? reference : []));
  return [
    ...(isOtherTime(a, b) ? [warningAt("not-independent", place, names)] : []),
    ...(own.length > 0 ? [warningAt("definition-not-fixed", place, { ...names, value: own })] : []),
  ];
}

/** Two rounds, or tables of two periods. */
function isOtherTime(a: ComparedFigure, b: ComparedFigure): boolean {
  const round = a.table.byRound;
  const [first, second] = [a.table.stamp.period, b.table.stamp.period];
  const isOtherRound = round !== undefined && a.group?.[round] !== b.group?.[round];
  return isOtherRound || first?.from !== second?.from || first?.to !== second?.to;
}
