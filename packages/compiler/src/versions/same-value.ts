/**
 * Whether two values are the same as JSON, in whatever order the properties of their objects stand.
 *
 * @example
 * sameValue({ a: 1, b: [2] }, { b: [2], a: 1 }); // => true
 * sameValue([1, 2], [2, 1]); // => false
 */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
