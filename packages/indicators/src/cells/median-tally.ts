import { addToValues } from "../statistics/add-to-values.ts";
import { median } from "../statistics/median.ts";
import { newValueList } from "../statistics/value-list.ts";
import { missingCounts } from "./missing-counts.ts";
import type { Tally } from "./tally.ts";

/** The middle one of the numbers. It keeps 8 to 12 bytes of each. */
export function medianTally(): Tally {
  const missing = missingCounts();
  const values = newValueList();
  return {
    take(outcome) {
      if (typeof outcome === "number") addToValues(values, outcome);
      else if (typeof outcome === "string") missing.add(outcome);
    },
    figure() {
      const value = median(values.numbers.subarray(0, values.length));
      const counted = { n: values.length, missing: missing.counts() };
      return value === undefined ? { status: "insufficient", reason: "nobody", ...counted } : { status: "computed", value, ...counted };
    },
  };
}
