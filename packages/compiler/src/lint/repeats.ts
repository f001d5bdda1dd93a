/**
 * The places at which a list says again what it said before.
 *
 * @example
 * repeats(["a", "b", "a"]); // => [2]
 */
export function repeats(list: readonly string[]): number[] {
  return list.flatMap((entry, index) => (list.indexOf(entry) < index ? [index] : []));
}
