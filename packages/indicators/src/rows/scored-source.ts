import type { Instrument, Item, Problem, Profile, Scoring } from "@reintegration/model";
import { compileScoring, type ResponseScore, type Score } from "@reintegration/scoring";
import { problemTally } from "../problem-tally.ts";
import type { Cells } from "./row-reader.ts";
import type { RowSource } from "./row-source.ts";

/** What responses are scored with. */
export interface ScoredWith {
  readonly instrument: Instrument;
  readonly scoring: Scoring;
  readonly cutoffs: string | undefined;
  readonly profile: Profile | undefined;
}

/**
 * Responses with what a scoring makes of them: `<dimension>_score`, `composite_score` and, by a cut-off set, `<dimension>_band` and
 * `composite_band` of those that the set is for.
 *
 * A response is scored when its score is first asked for, and once. An insufficient score is absent, and `not_applicable` where no item
 * of it applies. Throws as `compileScoring` does.
 */
export function scoredSource(
  plain: RowSource,
  { instrument, scoring, cutoffs, profile }: ScoredWith,
  current: { readonly response: Cells; readonly row: number },
): RowSource {
  const scorer = compileScoring(instrument, scoring, { ...(cutoffs !== undefined && { cutoffs }), ...(profile && { profile }) });
  const problems = problemTally();
  const set = scoring.cutoffs.find(({ id }) => id === cutoffs);
  const readings = new Map<string, (score: Score) => unknown>();
  const fields = new Map(plain.fields);
  const dimensionOf = new Map<string, string>();
  for (const dimension of [...scoring.dimensions.map(({ id }) => id), "composite"]) {
    const add = (item: Item, reading: (score: Score) => unknown): void => {
      fields.set(item.key, item);
      dimensionOf.set(item.key, dimension);
      readings.set(item.key, reading);
    };
    add({ key: `${dimension}_score`, type: "decimal" }, (score) => (score.status === "scored" ? score.value : undefined));
    if (set?.appliesTo.includes(dimension)) {
      const answers = set.bands.map(({ id }, index) => ({ code: id, number: index + 1 }));
      add({ key: `${dimension}_band`, type: "single", answers }, (score) => (score.status === "scored" ? score.band?.id : undefined));
    }
  }
  let last: { row: number; result: ResponseScore } | undefined;
  const result = (): ResponseScore => {
    if (last?.row === current.row) return last.result;
    last = { row: current.row, result: scorer.score(current.response) };
    if (last.result.status === "invalid") for (const problem of last.result.problems) problems.add(problem, current.row);
    return last.result;
  };
  const isScoreUsed = (isUsed: (key: string) => boolean): boolean => [...dimensionOf.keys()].some(isUsed);
  return {
    ...plain,
    fields,
    lookup(key) {
      const dimension = dimensionOf.get(key);
      if (dimension === undefined) return plain.lookup(key);
      const scores = result();
      if (scores.status === "invalid") return undefined;
      const score = dimension === "composite" ? scores.composite : (scores.dimensions[dimension] as Score);
      if (score.status === "insufficient" && score.applicable === 0) return "not_applicable";
      return readings.get(key)?.(score);
    },
    isFaulty: (keys) => plain.isFaulty(keys) || (keys.some((key) => dimensionOf.has(key)) && result().status === "invalid"),
    problems(isUsed) {
      const ofAnswers = plain.problems(isUsed);
      const isNew = ({ rule, path }: Problem): boolean => !ofAnswers.some((known) => known.rule === rule && known.path === path);
      return [...ofAnswers, ...(isScoreUsed(isUsed) ? problems.list().filter(isNew) : [])];
    },
  };
}
