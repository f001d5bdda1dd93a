import type { Cell } from "../indicator-table.ts";
import { type Group, groupKey, type Sheet } from "./sheet.ts";
import { isSmall, type Tally } from "./tally.ts";

/**
 * True where one table tells nearly how many a small group of the other one has: one of its numbers bounds the other's in every group, and in
 * those that are small in the other fewer than the minimum lie between.
 *
 * So it is when the populations are the same but for a few, or when the numerator of one is the population of the other. What is hidden of
 * the one must then be hidden of both.
 */
export function isTiedTo(one: Sheet, other: Sheet): boolean {
  const both = other.table.by.filter((field) => one.table.by.includes(field));
  const inBoth = ({ group }: Cell): boolean => Object.keys(group).every((field) => both.includes(field));
  const levels = new Map<string, Map<string, Group>>();
  for (const cell of [...one.table.cells, ...other.table.cells].filter(inBoth)) {
    const level = Object.keys(cell.group).sort().join();
    levels.set(level, (levels.get(level) ?? new Map<string, Group>()).set(groupKey(cell.group), cell.group));
  }
  return [...levels.values()].some((groups) => tellsOf(one, other, [...groups.values()]));
}

function tellsOf(one: Sheet, other: Sheet, groups: readonly Group[]): boolean {
  const theirs = groups.map((group) => other.tallyOf(group));
  const small = groups.flatMap((_, index) => (isSmall(theirs[index] as Tally, other.minimum) ? [index] : []));
  if (small.length === 0) return false;
  const ours = numbersOf(groups.map((group) => one.tallyOf(group)));
  return numbersOf(theirs).some((row) => ours.some((known) => isNear(known, row, small, other.minimum)));
}

/** True where one of the numbers of a table is that of the people of another one, in all groups: its numerator is who the other counts. */
export function tellsAllOf(one: Sheet, other: Sheet): boolean {
  const groups = other.table.cells.map(({ group }) => group);
  if (groups.some((group) => Object.keys(group).some((field) => !one.table.by.includes(field)))) return false;
  const theirs = groups.map((group) => other.tallyOf(group));
  return numbersOf(groups.map((group) => one.tallyOf(group))).some((known) =>
    [theirs.map(({ n }) => n), theirs.map(({ people }) => people)].some((row) => row.every((count, index) => count === known[index])),
  );
}

/** Each number of people that is told, for all groups. */
const numbersOf = (tallies: readonly Tally[]): readonly (readonly number[])[] => [
  tallies.map(({ n }) => n),
  tallies.map(({ people }) => people),
  ...[...new Set(tallies.flatMap(({ kinds }) => Object.keys(kinds)))].map((kind) => tallies.map(({ kinds }) => kinds[kind] ?? 0)),
];

function isNear(a: readonly number[], b: readonly number[], small: readonly number[], minimum: number): boolean {
  const apart = a.map((count, index) => count - (b[index] as number));
  const bounds = apart.every((difference) => difference >= 0) || apart.every((difference) => difference <= 0);
  return bounds && small.reduce((sum, index) => sum + Math.abs(apart[index] as number), 0) < minimum;
}
