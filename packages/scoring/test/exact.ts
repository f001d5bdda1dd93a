import { type Condition, type Item, missingKindOf, type Profile, type ScoredInstrument, type Scoring } from "@reintegration/model";
import type { UncheckedResponse } from "../src/index.ts";

/** One dimension in whole numbers of any size, worked out from the definitions alone (rules M1 to M3, S1, S5). */
export interface ExactSums {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly answeredWeight: bigint;
  readonly applicableWeight: bigint;
}

/** The sums of a valid response, by another way than the package's own. */
export function exactSums(
  { items }: ScoredInstrument,
  scoring: Scoring,
  dimension: Scoring["dimensions"][number],
  { answers }: UncheckedResponse,
  profile: Profile | undefined,
): ExactSums {
  const cells = answers as Readonly<Record<string, unknown>>;
  const itemOf = (key: string): Item => items.find((item) => item.key === key) as Item;
  const holds = (condition: Condition): boolean => {
    if ("not" in condition) return !holds(condition.not);
    if (!("eq" in condition)) throw new Error("the random cases know eq and not");
    return applies(itemOf(condition.eq[0])) && cells[condition.eq[0]] === condition.eq[1];
  };
  const applies = ({ relevance }: Item): boolean => relevance === undefined || holds(relevance);
  let [numerator, answeredWeight, applicableWeight] = [0n, 0n, 0n];
  for (const [key, weight] of Object.entries(dimension.weights)) {
    const item = itemOf(key);
    const kind = missingKindOf(cells[key]);
    const leaves = (kind === "not_applicable" && item.missing?.includes(kind)) || (kind === "not_asked" && profile?.notAsked.includes(key));
    if (!applies(item) || leaves) continue;
    applicableWeight += BigInt(weight);
    if (kind !== undefined) continue;
    answeredWeight += BigInt(weight);
    const values = scoring.items.find((scored) => scored.item === key)?.values ?? {};
    numerator += BigInt(weight) * BigInt(Math.max(...[cells[key]].flat().map((code) => values[code as string] ?? Number.NaN)));
  }
  return { numerator, denominator: BigInt(scoring.scale) * answeredWeight, answeredWeight, applicableWeight };
}

/**
 * The double nearest to a quotient of whole numbers, ties to even: 128 bits of it, the last one raised where something is
 * left over, rounded once.
 */
export function nearestDouble(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const shift = BigInt(128 - numerator.toString(2).length + denominator.toString(2).length);
  const shifted = numerator << shift;
  const quotient = shifted / denominator;
  return Number(shifted % denominator === 0n ? quotient : quotient | 1n) / 2 ** Number(shift);
}
