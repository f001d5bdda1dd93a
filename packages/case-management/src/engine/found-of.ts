import { type Condition, keysOfCondition, missingKindOf, shorten } from "@reintegration/model";

/**
 * What is known under the keys that a condition names, as a problem may show it: one line each, nothing of sensitive free
 * text; `null` where nothing is known.
 */
export function foundOf(
  condition: Condition,
  lookup: (key: string) => unknown,
  itemOf: (key: string) => object | undefined,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    keysOfCondition(condition).map((key) => {
      const value = lookup(key);
      const item = itemOf(key);
      if (missingKindOf(value) === "absent") return [key, null];
      if (item !== undefined && "sensitive" in item && item.sensitive === true) return [key, "…"];
      return [key, typeof value === "number" ? value : Array.isArray(value) ? value.map(shorten) : shorten(value)];
    }),
  );
}
