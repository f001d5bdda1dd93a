import { type MissingKind, missingKindOf, type Quantity } from "@reintegration/model";

type RowQuantity = Exclude<Quantity, { readonly days: unknown }>;

/**
 * The number that a row gives, or the kind of the missing answer for which it gives none.
 *
 * An answer that stands for no number, and a gain out of 0, are `not_applicable`.
 *
 * @example
 * quantityOf({ gain: { from: "before", to: "after", outOf: "most" } }, (key) => ({ before: 4, after: 7, most: 10 })[key]); // => 0.3
 * quantityOf({ codes: { key: "mood", values: { good: 1, bad: 0 } } }, () => "refused"); // => "refused"
 */
export function quantityOf(quantity: RowQuantity, lookup: (key: string) => unknown): number | MissingKind {
  if ("key" in quantity) return numberAt(quantity.key, lookup);
  if ("codes" in quantity) {
    const { key, values } = quantity.codes;
    const code = lookup(key);
    return missingKindOf(code) ?? (Object.hasOwn(values, code as string) ? (values[code as string] as number) : "not_applicable");
  }
  const { from, to, outOf } = quantity.gain;
  const before = numberAt(from, lookup);
  const after = numberAt(to, lookup);
  if (typeof before === "string") return before;
  if (typeof after === "string") return after;
  if (outOf === undefined) return after - before;
  const most = numberAt(outOf, lookup);
  if (typeof most === "string") return most;
  return most === 0 ? "not_applicable" : (after - before) / most;
}

function numberAt(key: string, lookup: (key: string) => unknown): number | MissingKind {
  const value = lookup(key);
  return typeof value === "number" && Number.isFinite(value) ? value : (missingKindOf(value) ?? "absent");
}

/** The fields that a quantity of a row reads. */
export function keysOfQuantity(quantity: RowQuantity): string[] {
  if ("key" in quantity) return [quantity.key];
  if ("codes" in quantity) return [quantity.codes.key];
  const { from, to, outOf } = quantity.gain;
  return outOf === undefined ? [from, to] : [from, to, outOf];
}
