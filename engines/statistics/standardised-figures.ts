import { addToMoments } from "../../packages/indicators/src/statistics/add-to-moments.ts";
import { mixDifference } from "../../packages/indicators/src/statistics/comparing/mix-difference.ts";
import { type GroupFigure, standardise } from "../../packages/indicators/src/statistics/comparing/standardise.ts";
import { meanEstimate } from "../../packages/indicators/src/statistics/mean-estimate.ts";
import { newMoments } from "../../packages/indicators/src/statistics/moments.ts";
import { wilsonInterval } from "../../packages/indicators/src/statistics/wilson-interval.ts";
import type { Figures, StandardisedData } from "./oracle-job.ts";

/** Mean and share brought to a common structure, and how far the mix lies from it. */
export function standardisedFigures({ groups, structure }: StandardisedData, confidence: number): Figures {
  const means: GroupFigure[] = [];
  const shares: GroupFigure[] = [];
  const mix: Record<string, number> = {};
  for (const [group, values] of Object.entries(groups)) {
    const moments = newMoments();
    for (const value of values) addToMoments(moments, value);
    const count = values.filter((value) => value >= 0.5).length;
    const mean = meanEstimate(moments, confidence);
    const interval = wilsonInterval(count, values.length, confidence);
    if (mean === undefined || interval === undefined) continue;
    means.push({ group, ...mean });
    shares.push({ group, value: count / values.length, interval });
    mix[group] = values.length;
  }
  return { "mix difference": mixDifference(mix, structure) ?? null, ...named("mean", means), ...named("share", shares) };

  function named(name: string, figures: readonly GroupFigure[]): Figures {
    const found = standardise(figures, structure);
    if (found.status === "insufficient") return { [`${name} insufficient`]: 1 };
    const { value, interval } = found;
    return { [`${name} value`]: value, [`${name} low`]: interval?.low ?? null, [`${name} high`]: interval?.high ?? null };
  }
}
