import type { Condition } from "@reintegration/model";
import { type Atom, atomsOf } from "./atoms-of.ts";
import { isConsistent } from "./is-consistent.ts";
import { type Assignment, truthOf } from "./truth-of.ts";

/**
 * Whether a condition can hold at all.
 *
 * Each atomic condition is a free boolean, but for those that exclude each other (see `isConsistent`); `exclusive` names further
 * groups of which no two hold together. Takes time that grows with the number of atomic conditions, in the worst case twofold
 * with each; a dozen is nothing.
 *
 * @example
 * isSatisfiable({ and: [{ eq: ["colour", "red"] }, { eq: ["colour", "blue"] }] }); // => false
 * isSatisfiable({ and: [{ eq: ["colour", "red"] }, { not: { eq: ["colour", "blue"] } }] }); // => true
 */
export function isSatisfiable(condition: Condition, exclusive: readonly (readonly Condition[])[] = []): boolean {
  const atoms = atomsOf({ and: [condition, ...exclusive.flat()] });
  return canHold(condition, new Map(), atoms, exclusive);
}

function canHold(condition: Condition, settled: Assignment, atoms: readonly Atom[], exclusive: readonly (readonly Condition[])[]): boolean {
  if (truthOf(condition, settled) === false || !isConsistent(settled, atoms, exclusive)) return false;
  const next = atoms.find(({ name }) => !settled.has(name));
  if (next === undefined) return true;
  return [false, true].some((holds) => canHold(condition, new Map([...settled, [next.name, holds]]), atoms, exclusive));
}
