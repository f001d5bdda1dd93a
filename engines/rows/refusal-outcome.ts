import type { Dialect } from "@reintegration/sql";
import type { Outcome } from "../vectors/tally.ts";
import type { QueryRow } from "./sql-job.ts";

/** How databases say which of the two kept a row out. */
const words = {
  constraint: /constraint/i,
  type: /conversion error|invalid input syntax|CANNOT_SAFELY_CAST/i,
} as const;

/** What it says of a table that it refused a row, or that it did not. A refusal for another reason proves nothing. */
export function refusalOutcome(dialect: Dialect, by: keyof typeof words, tried: QueryRow | undefined): Outcome {
  if (tried === undefined) return { failed: "it was not tried" };
  const error = tried["error"] ?? null;
  if (error === null && by === "constraint" && dialect === "spark")
    return { notExpressible: "a table of Parquet in Spark enforces no constraint" };
  if (error === null) return { failed: "the row was taken" };
  return words[by].test(String(error)) ? "passed" : { failed: `refused, but not by its ${by}: ${error}` };
}
