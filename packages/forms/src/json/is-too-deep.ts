/**
 * Whether lists and objects lie within each other deeper than in any response. Who works through such a value level by level,
 * as `JSON.stringify` does, would run out of stack.
 *
 * @example
 * isTooDeep({ a: [{ b: 1 }] }); // => false
 */
export function isTooDeep(value: unknown, levels = 20): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const part of Object.values(value)) if (isTooDeep(part, levels - 1)) return true;
  return false;
}
