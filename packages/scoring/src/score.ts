import type { Problem, Stamp } from "@reintegration/model";

/** The band of a score, under the cut-off set that was asked for (rule S7). */
export interface Band {
  /** Cut-off set. */
  readonly set: string;
  readonly id: string;
}

/** A score, or the reason why there is none. Never NaN, never 0 for a missing answer. */
export type Score =
  | {
      readonly status: "scored";
      /** 0 to 1, higher is better. */
      readonly value: number;
      /** `null` where no cut-off set was asked for, or where the set does not apply to this score. */
      readonly band: Band | null;
      /** Answered items. */
      readonly answered: number;
      /** Items that apply to this person. */
      readonly applicable: number;
      /** Answered weight over applicable weight; of a composite: weight of the scored dimensions over that of all. */
      readonly share: number;
    }
  | {
      readonly status: "insufficient";
      readonly answered: number;
      readonly applicable: number;
      /** As above; 0 where nothing applies. */
      readonly share: number;
      /** What `share` had to reach. */
      readonly minimumShare: number;
    };

/** The scores of one response. */
export interface ComputedScore {
  readonly status: "computed";
  readonly dimensions: Readonly<Record<string, Score>>;
  readonly composite: Score;
  readonly stamp: Stamp;
}

/** The scores of one response, or what keeps it from being scored (rule S8). */
export type ResponseScore = ComputedScore | { readonly status: "invalid"; readonly problems: readonly Problem[]; readonly stamp: Stamp };
