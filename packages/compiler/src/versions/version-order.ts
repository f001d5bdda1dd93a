/**
 * Order of two versions `x.y.z`: negative where the first is the earlier one.
 *
 * @example
 * ["1.10.0", "1.9.0"].sort(versionOrder); // => ["1.9.0", "1.10.0"]
 */
export function versionOrder(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  return [0, 1, 2].map((part) => (left[part] ?? 0) - (right[part] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
