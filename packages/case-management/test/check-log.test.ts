import { describe, expect, it } from "vitest";
import { checkLog, type LogEvent, type LogScope, uncheckedParts } from "../src/index.ts";
import { bicycleWorkshop } from "./bicycle-workshop.ts";

/** A log that shows everything. */
const whole: LogScope = {
  roles: true,
  facts: ["is_urgent", "why_closed", "kind_of_work"],
  records: ["estimate@1.0.0", "promise@1.0.0"],
  consents: ["work"],
  byEvent: true,
};
const bare: LogScope = { roles: false, facts: [], records: [], consents: [], byEvent: true };

const in2024 = (event: string, day: string, more: Partial<LogEvent> = {}): LogEvent => ({ event, date: `2024-${day}`, ...more });

/** A case in which nothing is amiss. */
const inOrder: readonly LogEvent[] = [
  in2024("take_in", "03-01", { role: "clerk", facts: { is_urgent: "no", kind_of_work: "brakes" }, worker: "W1" }),
  in2024("look_at", "03-04", { role: "mechanic" }),
  in2024("offer", "03-05", { role: "clerk", records: ["estimate@1.0.0"] }),
  in2024("mend", "03-11", { role: "mechanic", consents: { work: true } }),
  in2024("give_back", "03-12", { role: "clerk", facts: { why_closed: "mended" } }),
];
const without = (...names: readonly string[]): LogEvent[] => inOrder.filter(({ event }) => !names.includes(event));
const changed = (name: string, more: Partial<LogEvent>): LogEvent[] =>
  inOrder.map((each) => (each.event === name ? { ...each, ...more } : each));

const check = (events: readonly LogEvent[], scope: LogScope = whole, asOf = "2024-06-30") =>
  checkLog(bicycleWorkshop, { scope, asOf })("B-1", events);
const found = (events: readonly LogEvent[], scope?: LogScope, asOf?: string): string[] =>
  check(events, scope, asOf).deviations.map(({ kind, event, steps, later, records, purpose, deadline, days }) =>
    [kind, event, steps?.join("+"), later && `later ${later.join("+")}`, records?.join("+"), purpose, deadline, days]
      .filter((part) => part !== undefined)
      .join(" "),
  );

describe("checking the log of a case", () => {
  it("A case that went as the workflow says has no deviation.", () => {
    expect(check(inOrder)).toEqual({
      case: "B-1",
      events: 5,
      deviations: [],
      state: "gone",
      isOpen: false,
      from: "2024-03-01",
      to: "2024-03-12",
      leads: [
        { step: "look_at", days: 3 },
        { step: "offer", days: 1 },
        { step: "mend", days: 6 },
        { step: "give_back", days: 1 },
      ],
      deadlines: [{ deadline: "look_soon", outcome: "met", days: 0 }],
      worker: "W1",
      model: "brakes",
    });
  });

  it("A step that never comes is a skipped step, named by the shortest way, and the replay goes on behind it.", () => {
    expect(found(without("offer"), bare)).toEqual(["skipped-step mend offer"]);
    expect(found(without("look_at", "offer"), bare, "2024-03-08")).toEqual(["skipped-step mend look_at+offer", "late look_soon 4"]);
  });

  it("A step that comes later is wrong order, never also skipped, and no second deviation when it comes.", () => {
    const swapped = [...without("offer"), in2024("offer", "03-11", { role: "clerk", records: ["estimate@1.0.0"] })];
    expect(found(swapped, bare)).toEqual(["wrong-order mend offer"]);
  });

  it("What is owed may still have been done in a wrong role.", () => {
    const swapped = [...without("offer"), in2024("offer", "03-11", { role: "owner", records: ["estimate@1.0.0"] })];
    expect(found(swapped)).toEqual(["wrong-order mend offer", "wrong-role offer"]);
  });

  it("Of several steps left out, those that come are owed and those that never come are skipped, in one deviation.", () => {
    const events = [in2024("take_in", "03-01"), in2024("mend", "03-02"), in2024("look_at", "03-03")];
    expect(found(events, bare)).toEqual(["skipped-step mend offer later look_at"]);
  });

  it("A refused event has one kind, the heaviest that applies.", () => {
    expect(found(changed("mend", { role: "owner", consents: {} }))).toEqual(["missing-consent mend work"]);
    expect(found(changed("offer", { role: "owner", records: [] }))).toEqual([
      "missing-evidence offer estimate@1.0.0",
      "missing-evidence mend estimate@1.0.0",
    ]);
    expect(found(changed("give_back", { role: "owner", facts: { why_closed: "owner_left" } }))).toEqual(["guard give_back"]);
    expect(found(changed("give_back", { role: "owner" }))).toEqual(["wrong-role give_back"]);
  });

  it("Evidence that has to be new does not do when it is old.", () => {
    expect(found([in2024("take_in", "03-01", { records: ["estimate@1.0.0"] }), ...changed("offer", { records: [] }).slice(1)])).toEqual([
      "missing-evidence offer estimate@1.0.0",
    ]);
  });

  it("A gate holds up its events where its condition holds.", () => {
    const urgent = changed("take_in", { facts: { is_urgent: "yes" } });
    expect(found(urgent)).toEqual(["missing-evidence mend promise@1.0.0"]);
  });

  it("An unknown event leaves the case where it is; an event after the closing goes on in its target state.", () => {
    expect(found([...inOrder, in2024("paint", "03-13"), in2024("ride", "03-14")])).toEqual(["unknown-event paint", "after-closure ride"]);
    expect(check([...inOrder, in2024("look_at", "03-13", { role: "mechanic" })]).state).toBe("looked_at");
  });

  it("An event with an id that came before is a double and moves nothing.", () => {
    expect(
      found(
        [in2024("take_in", "03-01", { id: "1" }), in2024("take_in", "03-01", { id: "1" }), in2024("look_at", "03-02", { id: "2" })],
        bare,
      ),
    ).toEqual(["duplicate take_in"]);
  });

  it("A deadline met late, missed at the closing, missed today, running or ended has its days or none.", () => {
    expect(found([in2024("take_in", "03-01"), in2024("look_at", "03-10")], bare)).toEqual(["late look_at look_soon 2"]);
    const left = [in2024("take_in", "03-01"), in2024("give_back", "03-12", { facts: { why_closed: "owner_left" } })];
    expect(found(left)).toEqual(["late look_soon 4"]);
    expect(found([in2024("take_in", "03-01")], bare, "2024-03-09")).toEqual(["late look_soon 1"]);
    expect(check([in2024("take_in", "03-01")], bare, "2024-03-08").deadlines).toEqual([
      { deadline: "look_soon", outcome: "running", days: 0 },
    ]);
    const soon = [in2024("take_in", "03-01"), in2024("give_back", "03-08", { facts: { why_closed: "owner_left" } })];
    expect(check(soon).deadlines).toEqual([{ deadline: "look_soon", outcome: "ended", days: 0 }]);
  });

  it("A deadline with a condition stands by the facts of the day on which it is met: a month after 31 January ends in February.", () => {
    const events = [
      { event: "take_in", date: "2024-01-31" },
      { event: "look_at", date: "2024-02-01", facts: { is_urgent: "yes" } },
      { event: "offer", date: "2024-02-02", records: ["estimate@1.0.0", "promise@1.0.0"] },
      { event: "mend", date: "2024-03-02", consents: { work: true } },
    ];
    expect(found(events)).toEqual(["late mend mend_soon 2"]);
  });

  it("A case closed because the person left is a dropout, by the state in which it was, unless it is opened again.", () => {
    const left = [in2024("take_in", "03-01"), in2024("give_back", "03-02", { facts: { why_closed: "owner_left" } })];
    expect(check(left).dropout).toEqual({ reason: "owner_left", state: "taken_in" });
    expect(check([...left, in2024("come_again", "03-20")]).dropout).toBeUndefined();
    expect(check(inOrder).dropout).toBeUndefined();
  });

  it("What a log cannot show is not held against a case, and is said.", () => {
    const bareEvents = inOrder.map(({ event, date }) => ({ event, date }));
    expect(found(bareEvents, bare)).toEqual([]);
    expect(uncheckedParts(bicycleWorkshop, bare)).toEqual([
      { part: "roles", of: "", needs: [] },
      { part: "evidence", of: "estimate@1.0.0", needs: [] },
      { part: "evidence", of: "promise@1.0.0", needs: [] },
      { part: "consent", of: "work", needs: [] },
      { part: "guard", of: "give_back", needs: ["why_closed"] },
      { part: "gate", of: "urgent", needs: ["is_urgent"] },
      { part: "deadline", of: "mend_soon", needs: ["is_urgent"] },
      { part: "dropouts", of: "why_closed", needs: ["why_closed"] },
    ]);
    expect(uncheckedParts(bicycleWorkshop, whole)).toEqual([]);
  });

  describe("edge cases", () => {
    it("Rows in any order are put in order by day, and within a day by instant.", () => {
      expect(found([...inOrder].reverse())).toEqual([]);
      const day = { date: "2024-03-01" };
      const timed = [
        { event: "look_at", ...day, at: "2024-03-01T12:00:00+02:00" },
        { event: "take_in", ...day, at: "2024-03-01T09:30:00Z" },
        { event: "offer", ...day, at: "2024-03-01T10:30:00Z" },
      ];
      expect(found(timed, bare)).toEqual([]);
      expect(
        found(
          timed.map(({ at, ...each }) => each),
          bare,
        ),
      ).toEqual(["wrong-order look_at take_in"]);
    });

    it("A case that begins in the middle has skipped its opening.", () => {
      expect(found([in2024("look_at", "03-01")], bare)).toEqual(["skipped-step look_at take_in"]);
    });

    it("An opening that comes twice is possible nowhere: wrong order without steps.", () => {
      expect(found([in2024("take_in", "03-01"), in2024("take_in", "03-02")], bare, "2024-03-03")).toEqual(["wrong-order take_in"]);
    });

    it("A case without any event of the workflow is neither open nor closed.", () => {
      const { state, isOpen, deviations } = check([in2024("paint", "03-01")]);
      expect([state, isOpen, deviations.length]).toEqual([undefined, false, 1]);
    });

    it("Ten years of events in one case are checked in a moment.", () => {
      const rides = Array.from(
        { length: 20_000 },
        (_, index): LogEvent => ({ event: "ride", date: `20${14 + Math.floor(index / 2000)}-05-01` }),
      );
      const events = [{ event: "take_in", date: "2014-01-01" }, { event: "look_at", date: "2014-01-02" }, ...rides];
      expect(found(events, bare)).toEqual([]);
    });
  });
});
