import { type ConditionFinding, type IndicatorDefinition, type IndicatorSource, pointerTo } from "@reintegration/model";
import type { LookUp } from "../look-up.ts";
import { scoresOf } from "./fields-of-source.ts";
import { keysReadIn } from "./keys-in-measure.ts";
import { countedSource, sourcesIn } from "./places-in-measure.ts";

/** A band is read by a named cut-off set that applies to its score, and a set is named only where a band is read (rule S7). */
export function bandFaults({ measure, disaggregations }: IndicatorDefinition, known: LookUp): ConditionFinding[] {
  if (measure === undefined) return [];
  const reads = [
    ...keysReadIn(measure),
    ...disaggregations.map((key, index) => ({ key, at: pointerTo("disaggregations", index), source: countedSource(measure) })),
  ];
  const bands = reads.flatMap((read) => {
    const { source } = read;
    const scoring = "scoring" in source && source.scoring !== undefined ? known.scoring(source.scoring) : undefined;
    const score = scoring && scoresOf(scoring).find(({ id }) => read.key === `${id}_band`);
    return scoring && score ? [{ ...read, scoring, score: score.id }] : [];
  });
  const isRead = (source: IndicatorSource): boolean => bands.some((band) => JSON.stringify(band.source) === JSON.stringify(source));
  return [
    ...bands.flatMap(({ key, at, source, scoring, score }): ConditionFinding[] => {
      const named = "cutoffs" in source ? source.cutoffs : undefined;
      const fitting = scoring.cutoffs.filter(({ appliesTo }) => appliesTo.includes(score)).map(({ id }) => id);
      const mend = fitting.length === 0 ? "no set applies to it: compare the score itself" : `name one of ${fitting.join(", ")}`;
      if (named === undefined) return [{ pointer: at, message: `“${key}” is given only by a cut-off set that the source names`, mend }];
      const isKnown = scoring.cutoffs.some(({ id }) => id === named);
      return !isKnown || fitting.includes(named)
        ? []
        : [{ pointer: at, message: `the cut-off set “${named}” does not apply to “${score}”`, mend }];
    }),
    ...sourcesIn(measure).flatMap(({ source, at }) =>
      "cutoffs" in source && source.scoring !== undefined && source.cutoffs !== undefined && !isRead(source)
        ? [{ pointer: `${at}/cutoffs`, message: "a cut-off set is named, and no band is read", mend: "take it out" }]
        : [],
    ),
  ];
}
