import type { LogScope, LogSummary, Unchecked } from "@reintegration/case-management";
import type { Basis, Status } from "@reintegration/model";
import type { ProblemsSummary } from "../tally/problem-groups.ts";

/** What the check of a log found, for `summary.json`, `--json` and the summary that a person reads. */
export interface LogFileSummary {
  readonly tool: "reintegration";
  readonly version: string;
  readonly command: "cases check";
  readonly file: { readonly path: string; readonly format: string; readonly delimiter: string | null; readonly isWhole: boolean };
  readonly asOf: string;
  readonly workflow: {
    /** `id@x.y.z` */
    readonly reference: string;
    readonly basis: Basis;
    /** `custom` for a definition of the user's own. */
    readonly status: Status | "custom";
    readonly digest: string | null;
  };
  readonly rows: { readonly read: number; readonly leftOut: number };
  readonly columns: { readonly notRecognised: readonly string[] };
  readonly log: LogSummary;
  /** What the log could show, and so was checked. */
  readonly checked: LogScope;
  /** What it could not show, and so was not. */
  readonly notChecked: readonly Unchecked[];
  readonly problems: ProblemsSummary;
  /** Our file name -> where it was written. */
  readonly files: Readonly<Record<string, string>>;
}
