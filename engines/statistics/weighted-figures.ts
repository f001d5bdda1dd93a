import type { Estimate } from "../../packages/indicators/src/statistics/estimate.ts";
import { addWeighted } from "../../packages/indicators/src/statistics/weighted/add-weighted.ts";
import { weightedRatio } from "../../packages/indicators/src/statistics/weighted/weighted-ratio.ts";
import { weightedShare } from "../../packages/indicators/src/statistics/weighted/weighted-share.ts";
import { newWeightedSums, type WeightedSums } from "../../packages/indicators/src/statistics/weighted/weighted-sums.ts";
import { weightedTotal } from "../../packages/indicators/src/statistics/weighted/weighted-total.ts";
import type { Figures, WeightedColumns } from "./oracle-job.ts";

/** The weighted figures of every cell of a sample, or that it is refused for a stratum of one. */
export function weightedFigures(rows: WeightedColumns, confidence: number): Figures {
  const design = designOf(rows);
  const figures: Record<string, number | null> = {};
  for (const cell of [...new Set(rows.cell)].sort()) {
    const isIn = (place: number): boolean => rows.cell[place] === cell;
    const mean = weightedRatio(sumsOf(rows, "y", isIn), design, confidence);
    if (mean.status === "invalid") return { refused: 1 };
    if (mean.status !== "estimated") throw new Error(`${cell}: ${mean.status}`);
    const others = {
      mean,
      ratio: weightedRatio(sumsOf(rows, "y", isIn, true), design, confidence),
      total: weightedTotal(sumsOf(rows, "y", isIn), design, confidence),
      share: weightedShare(sumsOf(rows, "yes", isIn), design, confidence),
    };
    for (const [name, outcome] of Object.entries(others)) {
      if (outcome.status !== "estimated") throw new Error(`${cell} ${name}: ${outcome.status}`);
      figures[`${cell} ${name} value`] = outcome.value;
      figures[`${cell} ${name} error`] = outcome.standardError ?? null;
      figures[`${cell} ${name} freedom`] = outcome.degreesOfFreedom;
      figures[`${cell} ${name} low`] = outcome.interval?.low ?? null;
      figures[`${cell} ${name} high`] = outcome.interval?.high ?? null;
    }
    figures[`${cell} mean by svyby`] = mean.value;
  }
  return figures;
}

/** The weighted mean of a whole sample. */
export function wholeSample(rows: WeightedColumns, confidence: number): Estimate {
  const outcome = weightedRatio(
    sumsOf(rows, "y", () => true),
    designOf(rows),
    confidence,
  );
  if (outcome.status !== "estimated") throw new Error(outcome.status);
  return outcome;
}

function designOf({ stratum }: WeightedColumns): Map<string, number> {
  const design = new Map<string, number>();
  for (const name of stratum) design.set(name, (design.get(name) ?? 0) + 1);
  return design;
}

function sumsOf(rows: WeightedColumns, measured: "y" | "yes", isIn: (place: number) => boolean, isRatio = false): WeightedSums {
  const sums = newWeightedSums();
  for (const [place, stratum] of rows.stratum.entries()) {
    if (!isIn(place)) continue;
    const [weight = 0, y = 0, x = 0] = [rows.weight[place], rows[measured][place], rows.x[place]];
    addWeighted(sums, { stratum, weight, y, ...(isRatio && { x }) });
  }
  return sums;
}
