import { firstRowTable } from "@reintegration/model";

/** Numbers those who are counted, from 0, as they are first met. */
export interface EachIndex {
  slotOf(value: unknown): number;
  size(): number;
}

/** An index that keeps 64 bits of a hash of each, not the value (decision 0007): 18 to 36 bytes. */
export function eachIndex(): EachIndex {
  const table = firstRowTable();
  let size = 0;
  return {
    slotOf(value) {
      const known = table.add("", [value], size + 1);
      return known === undefined ? size++ : known - 1;
    },
    size: () => size,
  };
}
