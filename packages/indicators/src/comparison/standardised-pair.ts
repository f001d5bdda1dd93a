import type { Interval } from "../indicator-table.ts";
import { differenceInterval } from "../statistics/comparing/difference-interval.ts";
import { type Standardised, type Structure, standardise } from "../statistics/comparing/standardise.ts";
import type { ComparedFigure, Group } from "./compared-figure.ts";
import { mixOf } from "./mix-of.ts";
import { partKey, partOfKey, partsOf } from "./parts-of.ts";

/** To what figures are brought: fields by which their tables are told apart, and how many people of each part there are in the common structure. */
export interface Standardisation {
  readonly by: readonly string[];
  /** What the two figures stand on, added up, unless given. */
  readonly structure?: readonly StructurePart[];
}

/** One part of a common structure, such as the women of one age: its code of each field, and how many (or which share). */
export interface StructurePart {
  readonly group: Group;
  readonly weight: number;
}

/** Two figures as they would be if both had the common structure, or the parts that one of them lacks or hides. */
export type StandardisedPair =
  | { readonly status: "standardised"; readonly first: BroughtFigure; readonly second: BroughtFigure; readonly difference: BroughtFigure }
  | { readonly status: "insufficient"; readonly groups: readonly Group[] };

export interface BroughtFigure {
  readonly value: number;
  readonly interval?: Interval;
}

/**
 * Direct standardisation of two figures to one structure: the first less the second as it would be with the same mix.
 *
 * Each part of the structure needs a figure on both sides. Where one is suppressed, insufficient or not there, the outcome is `insufficient`
 * and names it; no other part is given more weight in its place.
 */
export function standardisedPair(a: ComparedFigure, b: ComparedFigure, { by, structure }: Standardisation): StandardisedPair {
  const common = structure === undefined ? pooled(a, b, by) : given(structure, by);
  const groups = (keys: Iterable<string>): readonly Group[] => [...new Set(keys)].sort().map((key) => partOfKey(by, key));
  if ("hidden" in common) return { status: "insufficient", groups: groups(common.hidden) };
  const [first, second] = [brought(a, by, common.structure), brought(b, by, common.structure)];
  if (first.status === "insufficient" || second.status === "insufficient") {
    const lacking = [first, second].flatMap((figure) => (figure.status === "insufficient" ? figure.groups : []));
    return { status: "insufficient", groups: groups(lacking) };
  }
  const value = first.value - second.value;
  const isBounded = first.interval !== undefined && second.interval !== undefined;
  const interval = isBounded
    ? differenceInterval({ value: first.value, interval: first.interval }, { value: second.value, interval: second.interval })
    : undefined;
  return { status: "standardised", first: shown(first), second: shown(second), difference: { value, ...(interval && { interval }) } };
}

type Common = { readonly structure: Structure } | { readonly hidden: readonly string[] };

function given(structure: readonly StructurePart[], by: readonly string[]): Common {
  return { structure: Object.fromEntries(structure.map(({ group, weight }) => [partKey(by, group), weight])) };
}

function pooled(a: ComparedFigure, b: ComparedFigure, by: readonly string[]): Common {
  const structure: Record<string, number> = {};
  const hidden: string[] = [];
  for (const figure of [a, b]) {
    const mix = mixOf(figure, by);
    if (mix.status === "unknown") hidden.push(...mix.hidden);
    else for (const [key, count] of Object.entries(mix.counts)) structure[key] = (structure[key] ?? 0) + count;
  }
  return hidden.length > 0 || !Object.values(structure).some((count) => count > 0) ? { hidden } : { structure };
}

function brought(figure: ComparedFigure, by: readonly string[], structure: Structure): Standardised {
  const parts = [...partsOf(figure, by)].flatMap(([group, cell]) =>
    cell.status === "computed" ? [{ group, value: cell.value, ...(cell.interval && { interval: cell.interval }) }] : [],
  );
  return standardise(parts, structure);
}

function shown({ value, interval }: BroughtFigure): BroughtFigure {
  return { value, ...(interval && { interval }) };
}
