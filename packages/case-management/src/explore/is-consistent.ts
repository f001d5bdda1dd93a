import type { Condition } from "@reintegration/model";
import type { Atom } from "./atoms-of.ts";
import { type Assignment, truthOf } from "./truth-of.ts";

/**
 * Whether the atomic conditions may hold and fail together as they are settled so far.
 *
 * One fact has one value: it is not equal to two, and where a comparison holds it is answered. A kind of missing answer excludes
 * every answer and every other kind. Of the conditions declared exclusive no two hold together. Everything else is free; greater
 * and less are not weighed against each other.
 */
export function isConsistent(settled: Assignment, atoms: readonly Atom[], exclusive: readonly (readonly Condition[])[]): boolean {
  const holding = atoms.filter(({ name }) => settled.get(name) === true);
  const failing = atoms.filter(({ name }) => settled.get(name) === false);
  const isTornApart = holding.some((atom) => {
    const others = holding.filter(({ key, name }) => key === atom.key && name !== atom.name);
    if (atom.operator === "eq" && others.some(({ operator }) => operator === "eq")) return true;
    if (atom.operator === "missing" && others.length > 0) return true;
    const isUnanswered = failing.some(({ key, operator }) => key === atom.key && operator === "answered");
    return isUnanswered && atom.operator !== "missing";
  });
  return !isTornApart && exclusive.every((group) => group.filter((condition) => truthOf(condition, settled) === true).length < 2);
}
