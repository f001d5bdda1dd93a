import { addDuration, type Deadline, daysBetween } from "@reintegration/model";
import type { Case } from "../case.ts";
import type { CaseCheck, DeadlineOutcome } from "./case-check.ts";
import type { Deviation } from "./deviation.ts";
import type { LogEvent } from "./log-event.ts";
import type { LogWorkflow } from "./log-workflow.ts";

type Facts = Case["facts"];

/** Where in its case an event stands. */
interface EventPlace {
  /** The case is closed after it. */
  readonly isClosed: boolean;
  readonly place: number;
  /** Of a step that comes late: the place of the event before which it was left out. */
  readonly since: number | undefined;
}

/** Watches the deadlines of one case while its events go by. */
export interface DeadlineWatch {
  /** Takes an event, with the facts after it. */
  take(event: LogEvent, facts: Facts, at: EventPlace): void;
  /** Ends with the day of looking. */
  end(asOf: string, facts: Facts): void;
  readonly outcomes: CaseCheck["deadlines"][number][];
}

/**
 * Lateness goes to `deviations`. Deadlines that hang on facts which the log cannot show are not watched. A step that comes in wrong order
 * starts no deadline that was met meanwhile: what was to be done had been done.
 */
export function deadlineWatch(log: LogWorkflow, deviations: Deviation[]): DeadlineWatch {
  const watched = log.workflow.deadlines.filter(({ when }) => when === undefined || log.shows(when));
  const due = new Map<Deadline, string>();
  const metAt = new Map<Deadline, number>();
  const outcomes: CaseCheck["deadlines"][number][] = [];
  const finish = (
    deadline: Deadline,
    day: string,
    facts: Facts,
    inTime: DeadlineOutcome,
    late: DeadlineOutcome,
    event?: LogEvent,
  ): void => {
    const last = due.get(deadline) ?? day;
    due.delete(deadline);
    if (deadline.when !== undefined && !log.holds(deadline.when, facts)) return;
    const days = Math.max(0, daysBetween(last, day));
    outcomes.push({ deadline: deadline.id, outcome: days > 0 ? late : inTime, days });
    if (days === 0) return;
    const { event: met, row } = event ?? {};
    deviations.push({
      kind: "late",
      deadline: deadline.id,
      days,
      date: day,
      ...(met !== undefined && { event: met }),
      ...(row !== undefined && { row }),
    });
  };
  return {
    outcomes,
    take(event, facts, { isClosed, place, since = place }) {
      for (const deadline of watched) {
        const isMet = deadline.until.includes(event.event);
        if (due.has(deadline)) {
          if (isMet) finish(deadline, event.date, facts, "met", "late", event);
          else if (isClosed) finish(deadline, event.date, facts, "ended", "missed");
        }
        if (!isClosed && !due.has(deadline) && deadline.from.includes(event.event) && (metAt.get(deadline) ?? -1) < since) {
          due.set(deadline, addDuration(event.date, deadline.within));
        }
        if (isMet) metAt.set(deadline, place);
      }
    },
    end(asOf, facts) {
      for (const deadline of [...due.keys()]) finish(deadline, asOf, facts, "running", "missed");
    },
  };
}
