/**
 * Every two, in the order given.
 *
 * @example
 * inTwos(["a", "b", "c"]); // => [["a", "b"], ["a", "c"], ["b", "c"]]
 */
export function inTwos<Each>(all: readonly Each[]): readonly (readonly [Each, Each])[] {
  return all.flatMap((first, at) => all.slice(at + 1).map((second) => [first, second] as const));
}
