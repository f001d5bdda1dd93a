import type { Basis, Stamp, Status } from "@reintegration/model";
import type { CheckedRules } from "../check/row-checker.ts";
import type { OwnFile } from "../output/output-folder.ts";
import type { workbookName } from "../output/score-workbook.ts";
import type { ProblemsSummary } from "../tally/problem-groups.ts";
import type { ScoreSummary } from "../tally/score-tally.ts";

/** The definition that responses or records were checked against (rule T1). */
export interface SurveyStamp {
  /** `id@x.y.z` */
  readonly reference: string;
  readonly basis: Basis;
  readonly status: Status;
  /** sha256 of the definition file. */
  readonly digest: string;
}

/**
 * What a run found, for `summary.json`, `--json` and the summary that a person reads. Records that are no surveys count as responses.
 *
 * `read` = `leftOut` + `valid` + `withErrors`; of those not left out, `scored` + `insufficient` + `invalid`.
 */
export interface FileSummary {
  readonly tool: "reintegration";
  readonly version: string;
  readonly command: "validate" | "score";
  readonly file: {
    /** As the user named it; `-` for standard input. */
    readonly path: string;
    readonly format: string;
    readonly delimiter: string | null;
    /** Language of the headers, where they are labels. */
    readonly language: string | null;
    /** The file was read to its end. */
    readonly isWhole: boolean;
  };
  readonly asOf: string;
  /** The surveys that were read: the one asked for, else those that rows name; empty where none is known. */
  readonly instruments: readonly SurveyStamp[];
  /** The same for the types of records that are no surveys. */
  readonly records: readonly SurveyStamp[];
  readonly stamp: Stamp | null;
  readonly responses: {
    readonly read: number;
    readonly leftOut: number;
    readonly valid: number;
    readonly withErrors: number;
    /** Of those not left out; each of them is also `insufficient` or `invalid`, or not scored at all. */
    readonly notAgreed: number;
    readonly scored: number | null;
    readonly insufficient: number | null;
    readonly invalid: number | null;
  };
  readonly columns: { readonly notRecognised: readonly string[]; readonly itemsWithoutColumn: readonly string[] };
  readonly scores: readonly ScoreSummary[] | null;
  readonly problems: ProblemsSummary;
  readonly rules: CheckedRules;
  /** Our file name -> where it was written. */
  readonly files: Readonly<Partial<Record<OwnFile | typeof workbookName, string>>>;
}
