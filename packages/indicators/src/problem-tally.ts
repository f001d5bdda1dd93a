import type { Problem } from "@reintegration/model";

/** Problems of many records: each kind of problem once for each place, with the row where it first came and how often it came. */
export interface ProblemTally {
  /** `field` is the field that is wrong, for those who want to know only of the fields that they use. */
  add(problem: Problem, row?: number, field?: string): void;
  /** With `params.count` where it came more than once. */
  list(isAsked?: (field: string) => boolean): Problem[];
}

interface Met {
  readonly problem: Problem;
  readonly field: string | undefined;
  count: number;
}

const mostPlaces = 1000;

/** An empty tally. It grows with the places at which records can be wrong, never with the records. */
export function problemTally(): ProblemTally {
  const met = new Map<string, Met>();
  return {
    add(problem, row, field) {
      const key = `${problem.rule} ${problem.path}`;
      const before = met.get(key);
      if (before !== undefined) before.count++;
      else if (met.size < mostPlaces) met.set(key, { problem: row === undefined ? problem : { ...problem, row }, field, count: 1 });
    },
    list: (isAsked = () => true) =>
      [...met.values()]
        .filter(({ field }) => field === undefined || isAsked(field))
        .map(({ problem, count }) => (count === 1 ? problem : { ...problem, params: { ...problem.params, count } })),
  };
}
