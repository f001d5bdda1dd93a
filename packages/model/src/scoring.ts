import type { Basis, Status } from "./instrument.ts";

/** A scoring: answer values, weights, missing rule and cut-off sets, all numbers integers (rule S1). */
export interface Scoring {
  readonly id: string;
  readonly version: string;
  /** The instrument whose answers it scores, as `id@x.y.z`. */
  readonly instrument: string;
  readonly method: "weighted-mean/1";
  readonly basis: Basis;
  readonly status?: Status;
  /** sha256 of the definition file's bytes; absent in a caller's own definition. */
  readonly digest?: string;
  /** Highest answer value: a dimension is sum(w*v) / (scale * sum(w)). */
  readonly scale: number;
  readonly items: readonly ScoredItem[];
  readonly dimensions: readonly ScoredDimension[];
  readonly composite: { readonly weights: Readonly<Record<string, number>>; readonly minScoredShare?: number };
  readonly cutoffs: readonly Cutoffs[];
}

export interface ScoredItem {
  readonly item: string;
  /** Answer code -> integer from 0 to scale. */
  readonly values: Readonly<Record<string, number>>;
  /** Multiple choice: the value of the best choice. */
  readonly combine?: "max";
}

export interface ScoredDimension {
  readonly id: string;
  /** Item key -> integer weight. */
  readonly weights: Readonly<Record<string, number>>;
  /** Declared sum of the weights. */
  readonly total: number;
  /** Least answered weight / applicable weight for a score to be given. */
  readonly minAnsweredShare: number;
}

/** A named cut-off set. There is no default set (rule S7). */
export interface Cutoffs {
  readonly id: string;
  /** `composite` or dimension ids. */
  readonly appliesTo: readonly string[];
  /** Rising; `from` lies in the band, `to` does not, but for the last band. */
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to: number }[];
}
