import type { DeviationKind } from "./deviation.ts";

/** A part of a whole; `share` is `null` where the whole is nothing. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
}

/** The figures over all cases of a log. */
export interface LogSummary {
  readonly cases: number;
  readonly open: number;
  readonly closed: number;
  readonly events: number;
  readonly deviations: number;
  /** Cases without any deviation. */
  readonly withoutDeviation: Share;
  readonly deviationsPer100Events: number | null;
  /** Deviations by kind, in the order of their weight; kinds that did not come are 0. */
  readonly kinds: Readonly<Record<DeviationKind, number>>;
  /** Deviations alike in kind and in what they are about, the most frequent first. */
  readonly frequent: readonly { readonly kind: DeviationKind; readonly about: string; readonly count: number; readonly cases: number }[];
  /** Days from one step to the next, by the step that was reached, in the order of the workflow. */
  readonly leadTimes: readonly { readonly step: string; readonly n: number; readonly median: number; readonly p90: number }[];
  /** Of each deadline: how often it was met in time, late or not, is still running, or ended by the closing before it was due. */
  readonly deadlines: readonly DeadlineSummary[];
  /** Cases closed because the returnee left, by the state in which they were, in the order of the workflow. */
  readonly dropouts: readonly { readonly state: string; readonly count: number }[];
  /** Open cases, by worker and model; the worker is `null` where no event names one. */
  readonly caseload: readonly { readonly worker: string | null; readonly model: string | null; readonly cases: number }[];
}

export interface DeadlineSummary {
  readonly deadline: string;
  readonly met: number;
  readonly late: number;
  readonly missed: number;
  readonly running: number;
  readonly ended: number;
  /** Met in time, of those met in time, late and missed. */
  readonly inTime: Share;
}
