import type { Measure } from "@reintegration/model";
import type { SampleDesign } from "../statistics/weighted/sample-design.ts";
import { changeTally } from "./change-tally.ts";
import { countTally } from "./count-tally.ts";
import { meanTally } from "./mean-tally.ts";
import { medianTally } from "./median-tally.ts";
import { rateTally } from "./rate-tally.ts";
import { shareTally } from "./share-tally.ts";
import type { Tally } from "./tally.ts";
import { weightedTally } from "./weighted-tally.ts";

/** The weights of a sample: how many of it lie in each stratum, and who is told of strata of one. */
export interface Weighing {
  readonly design: SampleDesign;
  readonly lonely: (strata: readonly string[]) => void;
}

/** What makes the tally of a group, after the kind of a measure that is whole. */
export function tallyMaker({ kind, change, perDays = 1 }: Measure, confidence: number, weighing: Weighing | undefined): () => Tally {
  if (weighing !== undefined && (kind === "count" || kind === "share" || kind === "mean"))
    return () => weightedTally(kind, weighing.design, confidence, weighing.lonely);
  switch (kind) {
    case "share":
      return () => shareTally(confidence);
    case "mean":
      return () => meanTally(confidence);
    case "median":
      return medianTally;
    case "change":
      return () => changeTally(change?.give ?? "mean", confidence);
    case "rate":
      return () => rateTally(perDays, confidence);
    default:
      return countTally;
  }
}
