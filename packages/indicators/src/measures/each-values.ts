import { type MissingKind, missingKinds } from "@reintegration/model";
import { bytes, column, doubles, wholes } from "./column.ts";
import { noDay } from "./measuring.ts";

/** The number that the newest row of each gives. */
export interface EachValues {
  readonly take: (slot: number, day: number, value: number | MissingKind) => void;
  /** `undefined` of whom there is no row. */
  readonly valueOf: (slot: number) => number | MissingKind | undefined;
}

const isNumber = 6;

/** The newest row counts, also where its answer is missing; of two of one day the later in the file. 13 bytes of each. */
export function eachValues(): EachValues {
  const state = column(bytes);
  const values = column(doubles);
  const newest = column(wholes, noDay);
  return {
    take(slot, day, value) {
      if (state.get(slot) !== 0 && day < newest.get(slot)) return;
      newest.set(slot, day);
      state.set(slot, typeof value === "number" ? isNumber : missingKinds.indexOf(value) + 1);
      if (typeof value === "number") values.set(slot, value);
    },
    valueOf(slot) {
      const found = state.get(slot);
      if (found === 0) return undefined;
      return found === isNumber ? values.get(slot) : (missingKinds[found - 1] as MissingKind);
    },
  };
}
