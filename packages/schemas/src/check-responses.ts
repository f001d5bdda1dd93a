import type { Instrument, Problem } from "@reintegration/model";
import { type CheckOptions, type CheckReport, checkedWith, checkedWithout, checkResponse } from "./check-response.ts";
import { duplicateIndex } from "./duplicate-index.ts";

/** A response of a file, with the tool's identity of its submission where it has one. */
export interface SubmittedResponse {
  readonly response: unknown;
  readonly submission?: string;
}

/**
 * Checks the responses of a file, each by itself and all together (rule C1). Problems carry `row`, counted from 1 in the
 * order given; so does `first` in a duplicate's params.
 */
export function checkResponses(instrument: Instrument, responses: Iterable<SubmittedResponse>, options: CheckOptions = {}): CheckReport {
  const duplicates = duplicateIndex(instrument);
  const problems: Problem[] = [];
  let row = 0;
  for (const { response, submission } of responses) {
    row++;
    const own = checkResponse(instrument, response, options).problems;
    const repeated = typeof response === "object" && response !== null ? duplicates.add(response, row, submission) : [];
    for (const problem of [...own, ...repeated]) problems.push({ ...problem, row });
  }
  const { checked, skipped } = options.asOf === undefined ? checkedWithout : checkedWith;
  return { problems, checked: [...checked, "duplicate-submission", "duplicate-interview"], skipped };
}
