import type { RecordData } from "@reintegration/model";
import { type CaseEvent, checkLog, type LogEvent, type LogScope } from "../src/index.ts";
import { bicycleRepair } from "./repair-case.ts";

/** A log of whole events. */
export const whole: LogScope = { roles: true, facts: [], records: [], consents: [], byEvent: true, wholeRecords: true };
/** A log that shows nothing but what was done when. */
export const bare: LogScope = { roles: false, facts: [], records: [], consents: [], byEvent: true };

export const report = (ref: string, more: RecordData["fields"] = {}): RecordData => ({
  record: "damage-report@1.0.0",
  fields: { report_ref: ref, repair_ref: "R-1", found_damage: ["chain"], hours_needed: 2, ...more },
});
export const permission = (ref: string, day: string, more: RecordData["fields"] = {}): RecordData => ({
  record: "permission@1.0.0",
  fields: { permission_ref: ref, permitted_uses: ["mending"], permission_answer: "yes", signed_on: `2024-${day}`, ...more },
});
export const safety = (ref: string, hold = "yes"): RecordData => ({
  record: "safety-check@1.0.0",
  fields: { check_ref: ref, repair_ref: "R-1", brakes_hold: hold },
});

let count = 0;
/** An event of the case R-1, on a day of 2024. */
export const on = (day: string, event: string, role: string, more: Partial<CaseEvent> = {}): CaseEvent => ({
  id: `${++count}`,
  case: "R-1",
  event,
  date: `2024-${day}`,
  role,
  ...more,
});
export const bringIn = on("03-01", "bring_in", "rider", { facts: { rider_age: 30 } });
export const lookOver = on("03-02", "look_over", "mechanic", { records: [report("a"), permission("p", "03-02")] });
export const mend = on("03-05", "mend", "mechanic");
export const tryOut = on("03-06", "try_out", "mechanic", { records: [safety("s")] });
export const giveBack = on("03-07", "give_back", "mechanic", { facts: { end_reason: "mended" } });
/** The repair as it should go. */
export const inOrder = [bringIn, lookOver, mend, tryOut, giveBack];

/** An event of the engine as a log has it. */
export const logged = ({ records, ...event }: CaseEvent): LogEvent => ({ ...event, ...(records && { wholeRecords: records }) });
export const check = (events: readonly CaseEvent[], scope = whole) =>
  checkLog(bicycleRepair, { scope, asOf: "2024-03-08" })("R-1", events.map(logged));
/** What is found in a log, a line for each deviation: kind, event, steps, deadline, days, rules. */
export const found = (events: readonly CaseEvent[], scope = whole): string[] =>
  check(events, scope).deviations.map(({ kind, event, steps, later, days, deadline, problems }) =>
    [kind, event, steps?.join("+"), later && `later ${later.join("+")}`, deadline, days, problems?.map(({ rule }) => rule).join("+")]
      .filter((part) => part !== undefined)
      .join(" "),
  );
/** The events with one of them changed. */
export const put = (events: readonly CaseEvent[], place: CaseEvent, more: Partial<CaseEvent>): CaseEvent[] =>
  events.map((each) => (each === place ? { ...each, ...more } : each));
/** The repair without some of its events. */
export const without = (...left: readonly CaseEvent[]): CaseEvent[] => inOrder.filter((each) => !left.includes(each));
