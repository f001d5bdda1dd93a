import type { Condition, Scalar } from "@reintegration/model";

/** A condition that is not made of others. */
export interface Atom {
  /** The condition as JSON. */
  readonly name: string;
  readonly operator: string;
  /** The fact that it speaks of. */
  readonly key: string;
  readonly value?: Scalar;
}

/**
 * The atomic conditions in a condition, each once, in order; `in` is taken apart into one `eq` for each value.
 *
 * @example
 * atomsOf({ not: { in: ["colour", ["red", "blue"]] } }).map(({ name }) => name); // => ['{"eq":["colour","red"]}', '{"eq":["colour","blue"]}']
 */
export function atomsOf(condition: Condition): Atom[] {
  const unique = new Map(allAtoms(condition).map((atom) => [atom.name, atom]));
  return [...unique.values()];
}

function allAtoms(condition: Condition): Atom[] {
  if ("and" in condition) return condition.and.flatMap(allAtoms);
  if ("or" in condition) return condition.or.flatMap(allAtoms);
  if ("not" in condition) return allAtoms(condition.not);
  if ("in" in condition) return condition.in[1].flatMap((value) => allAtoms({ eq: [condition.in[0], value] }));
  const name = JSON.stringify(condition);
  if ("answered" in condition) return [{ name, operator: "answered", key: condition.answered }];
  const [operator, [key, value]] = Object.entries(condition)[0] as [string, readonly [string, Scalar]];
  return [{ name, operator, key, value }];
}
