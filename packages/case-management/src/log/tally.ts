import type { Workflow } from "@reintegration/model";
import type { CaseCheck, DeadlineOutcome } from "./case-check.ts";
import { aboutOf, type DeviationKind, deviationKinds } from "./deviation.ts";
import type { LogSummary, Share } from "./log-summary.ts";
import { quantileOfCounts } from "./quantile-of-counts.ts";

/** Folds cases into the figures of all. */
export interface LogTally {
  add(found: CaseCheck): void;
  summary(): LogSummary;
}

/**
 * Counts over the cases of a log as they come. Memory grows with the steps, workers and different numbers of days, never with the cases,
 * and yet medians are exact.
 */
export function tally(workflow: Workflow): LogTally {
  const count = { cases: 0, open: 0, closed: 0, events: 0, deviations: 0, conforming: 0 };
  const groups = new Map<string, { kind: DeviationKind; about: string; count: number; cases: number }>();
  const leads = new Map<string, Map<number, number>>(workflow.events.map((event) => [event, new Map()]));
  const deadlines = new Map(workflow.deadlines.map(({ id }) => [id, { met: 0, late: 0, missed: 0, running: 0, ended: 0 }]));
  const dropouts = new Map<string, number>();
  const caseload = new Map<string, { worker: string | null; model: string | null; cases: number }>();

  const addDeviations = ({ deviations }: CaseCheck): void => {
    count.deviations += deviations.length;
    if (deviations.length === 0) count.conforming++;
    const seen = new Set<string>();
    for (const deviation of deviations) {
      const about = aboutOf(deviation);
      const key = `${deviation.kind} ${about}`;
      const group = groups.get(key) ?? { kind: deviation.kind, about, count: 0, cases: 0 };
      groups.set(key, group);
      group.count++;
      if (!seen.has(key)) group.cases++;
      seen.add(key);
    }
  };

  return {
    add(found) {
      count.cases++;
      count.events += found.events;
      if (found.isOpen) count.open++;
      else if (found.state !== undefined) count.closed++;
      addDeviations(found);
      for (const { step, days } of found.leads) increase(leads.get(step) ?? new Map(), days);
      for (const { deadline, outcome } of found.deadlines) {
        const outcomes: Record<DeadlineOutcome, number> | undefined = deadlines.get(deadline);
        if (outcomes) outcomes[outcome]++;
      }
      if (found.dropout) increase(dropouts, found.dropout.state);
      if (!found.isOpen) return;
      const { worker = null, model = null } = found;
      const key = JSON.stringify([worker, model]);
      const load = caseload.get(key) ?? { worker, model, cases: 0 };
      caseload.set(key, load);
      load.cases++;
    },
    summary() {
      const kinds = Object.fromEntries(deviationKinds.map((kind) => [kind, 0])) as Record<DeviationKind, number>;
      for (const { kind, count: n } of groups.values()) kinds[kind] += n;
      const { conforming, ...counts } = count;
      return {
        ...counts,
        withoutDeviation: shareOf(conforming, count.cases),
        deviationsPer100Events: count.events === 0 ? null : (count.deviations * 100) / count.events,
        kinds,
        frequent: [...groups.values()].sort((one, other) => other.count - one.count || order(one.kind, other.kind, one.about, other.about)),
        leadTimes: [...leads].flatMap(([step, days]) => leadTime(step, days)),
        deadlines: [...deadlines].map(([deadline, outcomes]) => {
          const { met, late, missed } = outcomes;
          return { deadline, ...outcomes, inTime: shareOf(met, met + late + missed) };
        }),
        dropouts: workflow.states
          .map(({ id }) => id)
          .concat("")
          .flatMap((state) => (dropouts.has(state) ? [{ state, count: dropouts.get(state) ?? 0 }] : [])),
        caseload: [...caseload.values()].sort(byWorker),
      };
    },
  };
}

/** A part of a whole; of nothing there is no share: `null`, never 0. */
function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : count / of };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function leadTime(step: string, days: ReadonlyMap<number, number>): LogSummary["leadTimes"] {
  const [median, p90] = [quantileOfCounts(days, 0.5), quantileOfCounts(days, 0.9)];
  if (median === null || p90 === null) return [];
  return [{ step, n: [...days.values()].reduce((sum, n) => sum + n, 0), median, p90 }];
}

function order(one: DeviationKind, other: DeviationKind, about: string, otherAbout: string): number {
  return deviationKinds.indexOf(one) - deviationKinds.indexOf(other) || (about < otherAbout ? -1 : 1);
}

type Load = LogSummary["caseload"][number];

/** By worker, those without one last; numbers within codes as numbers. */
function byWorker(one: Load, other: Load): number {
  if (one.worker !== other.worker) {
    if (one.worker === null || other.worker === null) return one.worker === null ? 1 : -1;
    return one.worker.length - other.worker.length || (one.worker < other.worker ? -1 : 1);
  }
  return (one.model ?? "") < (other.model ?? "") ? -1 : 1;
}
