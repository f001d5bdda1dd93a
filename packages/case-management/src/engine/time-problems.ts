import { dayAfter, errorAt, instantOf, type Problem, shorten } from "@reintegration/model";
import type { Case } from "../case.ts";
import type { CaseEvent } from "../case-event.ts";
import { idsOfLong } from "./ids-of-long.ts";
import type { ReadEvent } from "./read-event.ts";

/** Its own id, also of what is none. */
export const eventId = (event: CaseEvent): string | undefined => event?.id;

/** Adds what is wrong with the place of an event in time: it came before, it lies in the future or before what came earlier. */
export function addTimeProblems(before: Case | undefined, event: ReadEvent, asOf: string | undefined, problems: Problem[]): void {
  const { id, date, at } = event;
  if (asOf !== undefined && date > asOf && date > dayAfter(asOf))
    problems.push(errorAt("future-event", "/date", { value: date, date: asOf }));
  if (before === undefined) return;
  const { events } = before;
  if (id !== "" && hasEvent(events, id)) problems.push(errorAt("duplicate-event", "/id", { value: shorten(id) }));
  const last = events.at(-1);
  if (last === undefined) return;
  if (date < last.date) {
    problems.push(errorAt("event-out-of-order", "/date", { value: date, date: last.date }));
    return;
  }
  if (at === undefined) return;
  // of the same day, whatever stands between
  for (let place = events.length - 1; place >= 0; place--) {
    const earlier = events[place];
    if (earlier?.date !== date) return;
    const instant = earlier.at === undefined ? undefined : instantOf(earlier.at);
    if (instant === undefined || instant <= at) continue;
    problems.push(errorAt("event-out-of-order", "/at", { value: date, date: earlier.at }));
    return;
  }
}

function hasEvent(events: Case["events"], id: string): boolean {
  const ids = idsOfLong(events, eventId);
  if (ids !== undefined) return ids.has(id);
  for (let place = 0; place < events.length; place++) if (events[place]?.id === id) return true;
  return false;
}
