import type { AnswerValue, Transition } from "@reintegration/model";
import type { Deviation } from "./deviation.ts";
import { faultOfStep } from "./fault-of-step.ts";
import { likelyTransition } from "./likely-transition.ts";
import type { LogEvent } from "./log-event.ts";
import type { LogWorkflow } from "./log-workflow.ts";
import { wayTo } from "./way-to.ts";
import { noWholeRecords, takeUpWhole, type WholeRecords } from "./whole-records.ts";

/** A case while its events go by. */
export interface LogReplay {
  state: string | undefined;
  facts: Record<string, AnswerValue>;
  /** Absent where the log holds no whole records. */
  whole: WholeRecords | undefined;
  readonly records: Set<string>;
  readonly consents: Map<string, boolean>;
  /** Steps that were left out and are to come: event -> how they would have been made. */
  readonly owed: Map<string, Owed[]>;
  /** Of an event that was owed: the place of the event before which it should have come. */
  since: number | undefined;
}

/** A step that was left out and is to come. */
interface Owed {
  readonly transition: Transition;
  /** Place of the event before which it was left out. */
  readonly since: number;
}

/** What stood against an event. */
export type StepFault = Pick<Deviation, "kind"> & Partial<Deviation>;

/** A case of which no event has come yet. */
export function logReplay({ scope, index }: LogWorkflow, id: string): LogReplay {
  const whole = scope.wholeRecords ? noWholeRecords(id, index.reference) : undefined;
  return { state: undefined, facts: {}, whole, records: new Set(), consents: new Map(), owed: new Map(), since: undefined };
}

/** Takes up what an event brings, whatever stands against it. */
export function takeUp({ index }: LogWorkflow, replay: LogReplay, event: LogEvent): void {
  const { facts, records, consents } = event;
  if (replay.whole !== undefined) {
    replay.whole = takeUpWhole(index, replay.whole, event);
    replay.facts = replay.whole.known.facts;
    return;
  }
  if (facts) Object.assign(replay.facts, facts);
  if (records) for (const record of records) replay.records.add(record);
  if (consents) for (const [purpose, holds] of Object.entries(consents)) replay.consents.set(purpose, holds);
}

/** Moves the case by an event that the workflow knows, and says what stood against it. */
export function moveBy(log: LogWorkflow, replay: LogReplay, events: readonly LogEvent[], place: number): StepFault | undefined {
  const event = events[place] as LogEvent;
  const next = nextKnown(log, events, place);
  const { state, facts } = replay;
  const move = (from: string | undefined, { to }: Transition): void => {
    replay.state = to ?? from;
  };
  const chosen = likelyTransition(log, state, log.transitions(state, event.event), facts, next);
  const owed = replay.owed.get(event.event)?.shift();
  replay.since = owed?.since;
  if (chosen) {
    move(state, chosen.transition);
    return faultOfStep(log, chosen.transition, chosen.holds, event, replay);
  }
  if (owed) return faultOfStep(log, owed.transition, true, event, replay);
  const way = log.isClosed(state) ? undefined : wayTo(log, state, event.event, facts);
  if (way === undefined) {
    const target = likelyTransition(log, state, log.transitionsOf(event.event), facts, next);
    if (target) move(state, target.transition);
    return { kind: log.isClosed(state) ? "after-closure" : "wrong-order" };
  }
  const end = way.reduce<string | undefined>((from, { transition }) => transition.to ?? from, state);
  const target = likelyTransition(log, end, log.transitions(end, event.event), facts, next);
  if (target) move(end, target.transition);
  return orderFault(
    replay,
    way.map(({ transition }) => transition),
    events,
    place,
  );
}

function nextKnown(log: LogWorkflow, events: readonly LogEvent[], place: number): string | undefined {
  for (let at = place + 1; at < events.length; at++) {
    const { event } = events[at] as LogEvent;
    if (log.isKnown(event)) return event;
  }
  return undefined;
}

/** Which of the steps left out come later, and are owed, and which never come. */
function orderFault(replay: LogReplay, left: readonly Transition[], events: readonly LogEvent[], place: number): StepFault {
  const never: string[] = [];
  const later: string[] = [];
  for (const transition of left) {
    const { event } = transition;
    const owed = replay.owed.get(event) ?? [];
    let coming = 0;
    for (let at = place + 1; at < events.length; at++) if (events[at]?.event === event) coming++;
    if (coming <= owed.length) never.push(event);
    else {
      later.push(event);
      owed.push({ transition, since: place });
      replay.owed.set(event, owed);
    }
  }
  if (never.length === 0) return { kind: "wrong-order", steps: later };
  return { kind: "skipped-step", steps: never, ...(later.length > 0 && { later }) };
}
