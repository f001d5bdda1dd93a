/**
 * The extended missing value of Stata for the number of a missing kind: `.a` to `.e` for -1 to -5 (rule S10).
 *
 * @example
 * stataMissing(-1); // => ".a"
 */
export function stataMissing(number: number): string {
  return `.${"abcde"[-number - 1] ?? ""}`;
}
