import { errorAt, missingKindOf, shorten } from "@reintegration/model";
import type { MeasuredWith } from "./measuring.ts";

const unweighted = { weight: 1, inStratum: "" };

/** The weight and stratum of the row that stands in a source; `undefined`, with a problem, where they cannot be used. */
export function weightOfRow(
  { weights, problems }: Pick<MeasuredWith, "weights" | "problems">,
  lookup: (key: string) => unknown,
  row: number,
): { readonly weight: number; readonly inStratum: string } | undefined {
  if (weights === undefined) return unweighted;
  const { weight: weightKey, stratum: stratumKey } = weights;
  const weight = lookup(weightKey);
  const inStratum = stratumKey === undefined ? "" : lookup(stratumKey);
  const refuse = (item: string, value: unknown): undefined => {
    problems.add(errorAt("weight-not-usable", `/${item}`, { item, value: shorten(value ?? "") }), row);
  };
  if (!(typeof weight === "number" && weight > 0 && weight < Number.POSITIVE_INFINITY)) return refuse(weightKey, weight);
  if (stratumKey !== undefined && missingKindOf(inStratum) !== undefined) return refuse(stratumKey, inStratum);
  return { weight, inStratum: String(inStratum) };
}
