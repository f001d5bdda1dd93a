import type { Outcome } from "../vectors/tally.ts";
import type { Figures } from "./oracle-job.ts";

const precision = 1e-8;
/** Below this a figure other than a p value is 0 but for rounding. */
const nothing = 1e-15;

/** Passed where each figure is within 1e-8 of the oracle's, relative to it, and absent where it has none. */
export function agree(expected: Figures, found: Figures): Outcome {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  const wrong = names.filter((name) => !agrees(name, expected[name], found[name]));
  if (names.length > 0 && wrong.length === 0) return "passed";
  return { failed: wrong.map((name) => `${name} expected ${expected[name]}, found ${found[name]}`).join("; ") || "no figures" };
}

function agrees(name: string, expected: number | null | undefined, found: number | null | undefined): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found && expected !== undefined;
  const isP = /(^| )p( |$)/.test(name);
  return Math.abs(expected - found) <= Math.max(precision * Math.abs(expected), isP ? 0 : nothing);
}
