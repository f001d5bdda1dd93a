import type { LogEvent } from "./log-event.ts";

/**
 * The events of a case as they happened: by day; those of a day by their instants where all of them have one, else as the log has them.
 *
 * @example
 * const events = [{ event: "pay", date: "2024-05-02" }, { event: "ask", date: "2024-05-01" }];
 * eventsInOrder(events).map(({ event }) => event); // => ["ask", "pay"]
 */
export function eventsInOrder(events: readonly LogEvent[]): readonly LogEvent[] {
  const untimed = new Set(events.filter(({ at }) => at === undefined).map(({ date }) => date));
  return [...events].sort((one, other) => {
    if (one.date !== other.date) return one.date < other.date ? -1 : 1;
    return untimed.has(one.date) ? 0 : Date.parse(one.at ?? "") - Date.parse(other.at ?? "");
  });
}
