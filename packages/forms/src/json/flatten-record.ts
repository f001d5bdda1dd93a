/** Groups within groups beyond this are left as they are. */
const deepest = 8;

/**
 * Hands on the values of a record by key; those of groups within it under `<group>/<key>`. Lists are values.
 *
 * @example
 * const seen: unknown[] = [];
 * flattenRecord({ a: 1, b: { c: [2] } }, (key, value) => seen.push([key, value]));
 * seen; // => [["a", 1], ["b/c", [2]]]
 */
export function flattenRecord(record: object, take: (key: string, value: unknown) => void, group = "", depth = 0): void {
  for (const [key, value] of Object.entries(record) as [string, unknown][]) {
    const isGroup = typeof value === "object" && value !== null && !Array.isArray(value) && depth < deepest;
    if (isGroup) flattenRecord(value, take, `${group}${key}/`, depth + 1);
    else take(group + key, value);
  }
}
