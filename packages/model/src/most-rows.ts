/**
 * How many rows a list may have: what it says, else 100 (rule J4).
 *
 * @example
 * mostRows({ maxRows: 12 }); // => 12
 * mostRows({}); // => 100
 */
export function mostRows({ maxRows = 100 }: { readonly maxRows?: number }): number {
  return maxRows;
}
