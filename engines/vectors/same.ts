import { isDeepStrictEqual } from "node:util";
import type { Outcome } from "./tally.ts";

/** Passed where both are equal, numbers to the last bit and whatever the order of keys. */
export function same(expected: unknown, found: unknown): Outcome {
  if (isDeepStrictEqual(expected, found)) return "passed";
  return { failed: `expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}` };
}
