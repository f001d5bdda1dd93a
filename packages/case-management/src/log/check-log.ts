import { daysBetween, type Workflow } from "@reintegration/model";
import type { CaseCheck } from "./case-check.ts";
import { deadlineWatch } from "./deadline-watch.ts";
import type { Deviation } from "./deviation.ts";
import { eventsInOrder } from "./events-in-order.ts";
import type { LogEvent } from "./log-event.ts";
import { logReplay, moveBy, type StepFault, takeUp } from "./log-replay.ts";
import type { LogScope } from "./log-scope.ts";
import { type LogWorkflow, logWorkflow } from "./log-workflow.ts";

/** What a log is checked with. */
export interface LogOptions {
  /** What the log can show. */
  readonly scope: LogScope;
  /** The day of looking, YYYY-MM-DD: deadlines that still run are missed when it lies behind them. */
  readonly asOf: string;
}

/** Checks the events of one case, in any order. */
export type LogChecker = (id: string, events: readonly LogEvent[]) => CaseCheck;

/**
 * Checks the log of cases against a workflow: every event that the workflow would have refused is one deviation, and the replay goes on in
 * its target state.
 *
 * What the log cannot show is not held against it: a record without a column is not missing. A step that was left out and comes later
 * is `wrong-order`, and no second deviation when it comes; one that never comes is `skipped-step`. A log with whole records
 * in which nothing deviates, but for lateness, is one that `replay` accepts. Nothing is thrown for data.
 *
 * @example
 * const workflow = {
 *   id: "repair", version: "1.0.0", basis: "reconstructed", subject: "bicycle", roles: ["clerk"], facts: [], factSources: {},
 *   events: ["receive", "mend", "return_bike"], records: [], gates: [], deadlines: [], exclusive: [],
 *   states: [{ id: "received", kind: "open" }, { id: "mended", kind: "open" }, { id: "returned", kind: "closed" }],
 *   transitions: [
 *     { event: "receive", from: [], to: "received", roles: ["clerk"] },
 *     { event: "mend", from: ["received"], to: "mended", roles: ["clerk"] },
 *     { event: "return_bike", from: ["mended"], to: "returned", roles: ["clerk"] },
 *   ],
 *   closure: { reason: "why_closed", dropouts: [] },
 * } as const;
 * const scope = { roles: false, facts: [], records: [], consents: [], byEvent: true };
 * const check = checkLog(workflow, { scope, asOf: "2024-06-30" });
 * const events = [{ event: "receive", date: "2024-05-01" }, { event: "return_bike", date: "2024-05-03" }];
 * check("B-1", events).deviations.map(({ kind, steps }) => [kind, steps]); // => [["skipped-step", ["mend"]]]
 */
export function checkLog(workflow: Workflow, { scope, asOf }: LogOptions): LogChecker {
  const log = logWorkflow(workflow, scope);
  return (id, events) => checkCase(log, id, eventsInOrder(events), asOf);
}

function checkCase(log: LogWorkflow, id: string, events: readonly LogEvent[], asOf: string): CaseCheck {
  const deviations: Deviation[] = [];
  const deadlines = deadlineWatch(log, deviations);
  const replay = logReplay(log, id);
  const leads: { step: string; days: number }[] = [];
  const own = withoutDoubles(events);
  const { reason: reasonKey, dropouts } = log.workflow.closure;
  let worker: string | undefined;
  let dropout: CaseCheck["dropout"];
  let last: string | undefined;
  let place = -1;
  for (const event of events) {
    const at = { event: event.event, date: event.date, ...(event.row !== undefined && { row: event.row }) };
    const before = replay.state;
    const deviate = (found: StepFault): void => {
      deviations.push({ ...at, ...(before !== undefined && { state: before }), ...found });
    };
    if (event !== own[place + 1]) {
      deviate({ kind: "duplicate" });
      continue;
    }
    place++;
    worker = event.worker ?? worker;
    takeUp(log, replay, event);
    if (!log.isKnown(event.event)) {
      deviate({ kind: "unknown-event" });
      continue;
    }
    const found = moveBy(log, replay, own, place);
    if (found) deviate(found);
    const isClosed = log.isClosed(replay.state);
    deadlines.take(event, replay.facts, { isClosed, place, since: replay.since });
    if (last !== undefined) leads.push({ step: event.event, days: daysBetween(last, event.date) });
    last = event.date;
    if (!isClosed) dropout = undefined;
    else if (!log.isClosed(before)) {
      const reason = replay.facts[reasonKey];
      dropout = typeof reason === "string" && dropouts.includes(reason) ? { reason, state: before ?? "" } : undefined;
    }
  }
  deadlines.end(asOf, replay.facts);
  const model = log.workflow.model === undefined ? undefined : replay.facts[log.workflow.model];
  return {
    case: id,
    events: events.length,
    deviations,
    ...(replay.state !== undefined && { state: replay.state }),
    isOpen: replay.state !== undefined && !log.isClosed(replay.state),
    from: events[0]?.date ?? "",
    to: events.at(-1)?.date ?? "",
    leads,
    deadlines: deadlines.outcomes,
    ...(dropout && { dropout }),
    ...(worker !== undefined && { worker }),
    ...(typeof model === "string" && { model }),
  };
}

/** The events without those whose id another one had before. */
function withoutDoubles(events: readonly LogEvent[]): readonly LogEvent[] {
  const seen = new Set<string>();
  return events.filter(({ id }) => {
    if (id === undefined) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
