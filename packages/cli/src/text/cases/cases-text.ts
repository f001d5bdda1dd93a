import type { DeviationKind, Unchecked } from "@reintegration/case-management";

type Count = (n: number) => string;

/** What `cases check` says in one language. */
export interface CasesText {
  readonly workflowNeeded: string;
  readonly unknownWorkflow: string;
  readonly badWorkflow: string;
  readonly badMap: string;
  readonly unreadable: string;
  /** What a place in a file of one's own lacks, and that it may not be empty. */
  readonly lacks: string;
  readonly isEmpty: string;
  readonly workflow: string;
  readonly log: string;
  readonly columnsNotRead: Count;
  readonly counts: {
    readonly title: string;
    readonly cases: Count;
    readonly open: string;
    readonly events: Count;
    readonly leftOut: Count;
    readonly noCases: string;
  };
  readonly conforming: {
    readonly without: string;
    readonly per100: string;
  };
  readonly frequent: { readonly title: string; readonly none: string; readonly inCases: Count };
  readonly kinds: Readonly<Record<DeviationKind, string>>;
  /** One sentence for each line of `deviations.csv`. */
  readonly sentences: Readonly<Record<DeviationKind | "not-possible" | "still-open", string>>;
  readonly deadlines: {
    readonly title: string;
    readonly inTime: string;
    readonly late: string;
    readonly missed: string;
    readonly running: string;
    readonly ended: string;
    readonly note: string;
  };
  readonly leadTimes: { readonly title: string; readonly median: string; readonly p90: string; readonly note: string };
  readonly dropouts: { readonly title: string; readonly none: string; readonly beforeOpening: string };
  readonly caseload: {
    readonly title: string;
    readonly worker: string;
    readonly noWorker: string;
    readonly noModel: string;
    readonly all: string;
    readonly note: string;
  };
  readonly unchecked: { readonly title: string; readonly parts: Readonly<Record<Unchecked["part"], string>> };
  readonly files: { readonly deviations: string; readonly cases: string };
}
