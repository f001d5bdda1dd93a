import type { Problem } from "@reintegration/model";
import type { Explanation } from "@reintegration/scoring";

/** One interview of a case, and how its scores came about. */
export interface ExplainedRow {
  readonly row: number;
  /** The fields that identify the interview. */
  readonly identifiedBy: Readonly<Record<string, unknown>>;
  /** The person does not agree to be interviewed, and answered nothing. */
  readonly isNotAgreed: boolean;
  /** `null` where an error keeps the response from being scored. */
  readonly explanation: Explanation | null;
  readonly problems: readonly Problem[];
}
