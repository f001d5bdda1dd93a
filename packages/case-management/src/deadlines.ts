import { addDuration, type Deadline, daysBetween, evaluate, isCalendarDate, type Workflow } from "@reintegration/model";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { factLookup } from "./engine/fact-lookup.ts";
import { indexOf } from "./engine/index-of.ts";
import { type HistoryEntry, historyOf } from "./history-of.ts";

/** A deadline of a case, from the event that started it. */
export interface DeadlineStatus {
  readonly deadline: string;
  readonly severity: Deadline["severity"];
  /** `due` and `overdue` are running; `met` ended by what was to be done; `ended` by the closing of the case before that. */
  readonly status: "due" | "overdue" | "met" | "ended";
  /** Id of the event that started it, and its day. */
  readonly startedBy: string;
  readonly startedOn: string;
  /** The last day, which still is in time. */
  readonly dueOn: string;
  /** Id of the event that ended it, and its day. */
  readonly endedBy?: string;
  readonly endedOn?: string;
  /** Days until the last one, of one that is due; 0 of any other. */
  readonly daysLeft: number;
  /** Days after the last one, up to today or to its end; 0 where it is in time. */
  readonly daysLate: number;
}

/**
 * All deadlines that ever ran in a case, as they stand on a day: those that run, by the day they are due, then those that ended, in
 * the order of their ends.
 *
 * Calendar days throughout (rule D1); the last day is in time. Events of later days are not looked at. A deadline whose
 * condition does not hold, by what was known when it ended or is known now, does not stand and is left out. In a closed
 * case none runs. Throws a RangeError where `now` is not a date of the calendar.
 */
export function deadlines(workflow: Workflow, of: Pick<Case, "events">, now: string): DeadlineStatus[] {
  if (!isCalendarDate(now)) throw new RangeError(`"${now}" is not a date of the calendar`);
  const history = historyOf(workflow, { events: of.events.filter(({ date }) => isCalendarDate(String(date)) && date <= now) });
  const ended: { readonly place: number; readonly status: DeadlineStatus }[] = [];
  const running: DeadlineStatus[] = [];
  for (const deadline of workflow.deadlines) {
    const stands = ({ facts }: HistoryEntry): boolean =>
      deadline.when === undefined || evaluate(deadline.when, factLookup(indexOf(workflow), facts));
    let started: CaseEvent | undefined;
    for (const [place, entry] of history.entries()) {
      const { event, isClosed } = entry;
      const isMet = deadline.until.includes(event.event);
      if (started !== undefined && (isMet || isClosed)) {
        if (stands(entry)) ended.push({ place, status: endedBy(deadline, started, event, isMet ? "met" : "ended") });
        started = undefined;
      }
      if (started === undefined && !isClosed && deadline.from.includes(event.event)) started = event;
    }
    const last = history.at(-1);
    if (started !== undefined && last !== undefined && stands(last)) running.push(runningOn(deadline, started, now));
  }
  return [...running.sort((a, b) => daysBetween(b.dueOn, a.dueOn)), ...ended.sort((a, b) => a.place - b.place).map(({ status }) => status)];
}

const startOf = ({ id, severity, within }: Deadline, started: CaseEvent) => ({
  deadline: id,
  severity,
  startedBy: started.id,
  startedOn: started.date,
  dueOn: addDuration(started.date, within),
});

function endedBy(deadline: Deadline, started: CaseEvent, event: CaseEvent, status: "met" | "ended"): DeadlineStatus {
  const start = startOf(deadline, started);
  const late = daysBetween(start.dueOn, event.date);
  return { ...start, status, endedBy: event.id, endedOn: event.date, daysLeft: 0, daysLate: late > 0 ? late : 0 };
}

function runningOn(deadline: Deadline, started: CaseEvent, now: string): DeadlineStatus {
  const start = startOf(deadline, started);
  const left = daysBetween(now, start.dueOn);
  return left < 0
    ? { ...start, status: "overdue", daysLeft: 0, daysLate: -left }
    : { ...start, status: "due", daysLeft: left, daysLate: 0 };
}
