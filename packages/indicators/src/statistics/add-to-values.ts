import type { ValueList } from "./value-list.ts";

/**
 * Adds a number to a list, which it changes and lets grow by half where it is full.
 *
 * A million numbers take 8 MB, 12 MB at most. `list.numbers.subarray(0, list.length)` are the numbers. Throws a RangeError for a number
 * that is not finite.
 *
 * @example
 * import { newValueList } from "./value-list.ts";
 * const list = newValueList();
 * addToValues(list, 0.5);
 * [...list.numbers.subarray(0, list.length)]; // => [0.5]
 */
export function addToValues(list: ValueList, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no finite number`);
  if (list.length === list.numbers.length) {
    const larger = new Float64Array(Math.ceil(list.length * 1.5));
    larger.set(list.numbers);
    list.numbers = larger;
  }
  list.numbers[list.length++] = value;
}
