import type { RecordData } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { type CaseEvent, checkLog, replay } from "../src/index.ts";
import { bicycleRepair } from "./repair-case.ts";
import {
  bare,
  bringIn,
  check,
  found,
  giveBack,
  inOrder,
  logged,
  lookOver,
  mend,
  on,
  permission,
  put,
  report,
  safety,
  tryOut,
  whole,
  without,
} from "./repair-log.ts";

/**
 * Small logs of the repair of a bicycle, each worked out by hand from decisions 0025 and 0029; the reasoning stands in the comments.
 *
 * The way: bring_in (waiting), look_over (looked_over), mend (mended), try_out, give_back (returned). To be looked over within 3 days of
 * bring_in, mended within 2 weeks of look_over.
 */
describe("logs worked out by hand", () => {
  it("1. All as it should be: the engine accepts it, and nothing deviates.", () => {
    expect(replay(bicycleRepair, inOrder).status).toBe("accepted");
    expect(found(inOrder)).toEqual([]);
  });

  it("2. The looking-over never comes: one skipped step at the mending, whose report is not asked for as well.", () => {
    // mend from `waiting`: shortest way is look_over, which never comes. mend is refused: one deviation, though the report and the permission
    // are missing too. The replay goes on in `mended`; try_out and give_back find all they need. look_soon (due 4 March) still
    // runs when the case is closed on 7 March: 3 days late.
    expect(found(without(lookOver))).toEqual(["skipped-step mend look_over", "late look_soon 3"]);
  });

  it("3. The looking-over comes behind the mending: wrong order once, and no skipped step; its own lateness counts.", () => {
    // mend on the 5th is refused, look_over is owed and comes on the 6th: due on the 4th, so 2 days late. Its own needs (role, report) are met.
    const late = on("03-06", "look_over", "mechanic", { records: [report("a")] });
    expect(found([bringIn, mend, late, tryOut, giveBack])).toEqual(["wrong-order mend look_over", "late look_over look_soon 2"]);
  });

  it("4. What was owed and comes is still looked at for what it brings.", () => {
    // as 3, but without a report: look_over asks for a new one
    const empty = on("03-04", "look_over", "mechanic");
    expect(found([bringIn, put([mend], mend, { date: "2024-03-03" })[0] as CaseEvent, empty, tryOut, giveBack])).toEqual([
      "wrong-order mend look_over",
      "missing-evidence look_over missing-evidence",
    ]);
  });

  it("5. The same form twice does not pass twice: a second looking-over needs a new report.", () => {
    const again = on("03-03", "look_over", "mechanic");
    expect(found([bringIn, lookOver, again, mend, tryOut, giveBack])).toEqual(["missing-evidence look_over evidence-not-new"]);
    // the same record sent again has an id that is taken: it is no record of the case
    const same = on("03-03", "look_over", "mechanic", { records: [report("a")] });
    expect(found([bringIn, lookOver, same, mend, tryOut, giveBack])).toEqual([
      "missing-evidence look_over duplicate-record+evidence-not-new",
    ]);
  });

  it("6. A report that leaves the hours open is there, but does not do for the mending.", () => {
    const { hours_needed: _, ...rest } = report("a").fields;
    const open = put(inOrder, lookOver, { records: [{ ...report("a"), fields: rest }, permission("p", "03-02")] });
    expect(found(open)).toEqual(["missing-evidence mend evidence-incomplete"]);
  });

  it("7. Consent is that of the day: signed a day later, expired the day before, withdrawn before.", () => {
    const given = (...records: RecordData[]) => put(inOrder, lookOver, { records: [report("a"), ...records] });
    expect(found(given())).toEqual(["missing-consent mend missing-consent"]);
    expect(found(given(permission("p", "03-06")))).toEqual(["missing-consent mend missing-consent"]);
    expect(found(given(permission("p", "03-02", { valid_until: "2024-03-04" })))).toEqual(["missing-consent mend consent-expired"]);
    // the last day counts
    expect(found(given(permission("p", "03-02", { valid_until: "2024-03-05" })))).toEqual([]);
    const no = { permission_answer: "no" };
    expect(found(given(permission("p", "03-02"), permission("q", "03-04", no)))).toEqual(["missing-consent mend consent-withdrawn"]);
    // withdrawn after the mending does not reach back
    expect(found(given(permission("p", "03-02"), permission("q", "03-06", no)))).toEqual([]);
  });

  it("8. A safety check that found the brakes wanting is evidence for the trying-out, not for the giving-back.", () => {
    expect(found(put(inOrder, tryOut, { records: [safety("s", "no")] }))).toEqual(["missing-evidence give_back evidence-not-fitting"]);
    // a second trying-out that finds them well mends it
    const second = on("03-06", "try_out", "mechanic", { records: [safety("t")] });
    expect(found([...put(inOrder, tryOut, { records: [safety("s", "no")] }).slice(0, 4), second, giveBack])).toEqual([]);
  });

  it("9. A record of another case, and one with an error, is no evidence: neither now nor later.", () => {
    const foreign = put(inOrder, lookOver, { records: [report("a", { repair_ref: "R-2" }), permission("p", "03-02")] });
    // the damage is not known then: at the mending the report is missing, which weighs more than the guard
    expect(found(foreign)).toEqual([
      "missing-evidence look_over evidence-of-another-case+missing-evidence",
      "missing-evidence mend missing-evidence",
    ]);
    const faulty = put(inOrder, lookOver, { records: [report("a", { hours_needed: 101 }), permission("p", "03-02")] });
    expect(found(faulty).map((each) => each.split(" ").slice(0, 2).join(" "))).toEqual([
      "missing-evidence look_over",
      "missing-evidence mend",
    ]);
  });

  it("10. Facts come from the records: a broken frame is for the manager, and a mechanic who mends it has the wrong role.", () => {
    const frame = [report("a", { found_damage: ["frame"] }), permission("p", "03-02")];
    expect(found(put(inOrder, lookOver, { records: frame }))).toEqual(["wrong-role mend"]);
    expect(found(put(put(inOrder, lookOver, { records: frame }), mend, { role: "manager" }))).toEqual([]);
  });

  it("11. A gate asks for its evidence only where its condition holds: a child needs permission to pick up.", () => {
    expect(found(put(inOrder, bringIn, { facts: { rider_age: 13 } }))).toEqual(["missing-evidence give_back evidence-not-fitting"]);
    expect(found(put(inOrder, bringIn, { facts: { rider_age: 14 } }))).toEqual([]);
  });

  it("12. Of several things against one event the heaviest counts: consent, then evidence, guard, role.", () => {
    const closing = (more: Partial<CaseEvent>) => found(put(inOrder, giveBack, more));
    expect(closing({ facts: {}, role: "rider" })).toEqual(["guard give_back"]);
    expect(closing({ role: "rider" })).toEqual(["wrong-role give_back"]);
    expect(found(put(put(inOrder, giveBack, { facts: {}, role: "rider" }), tryOut, { records: [safety("s", "no")] }))).toEqual([
      "missing-evidence give_back evidence-not-fitting",
    ]);
    expect(found(put(put(inOrder, lookOver, { records: [report("a")] }), mend, { role: "rider" }))).toEqual([
      "missing-consent mend missing-consent",
    ]);
  });

  it("13. After the closing: one deviation, and the replay goes on where the event leads, so that a new closing is in order.", () => {
    // try_out stays where it is: still closed; the way back is reopen, which opens again
    const after = on("03-08", "try_out", "mechanic", { records: [safety("t")] });
    expect(found([...inOrder, after])).toEqual(["after-closure try_out"]);
    expect(check([...inOrder, after]).isOpen).toBe(false);
    expect(found([...inOrder, on("03-08", "reopen", "manager")])).toEqual([]);
  });

  it("14. A circle of transfers is evidence that does not do; unknown records are none.", () => {
    const pass = (ref: string, from: string, to: string) =>
      on("03-02", "pass_on", "manager", {
        records: [{ record: "handover@1.0.0", fields: { handover_ref: ref, from_shop: from, to_shop: to } }],
      });
    const [, ...rest] = inOrder;
    expect(found([bringIn, pass("h1", "north", "south"), ...rest])).toEqual([]);
    expect(found([bringIn, pass("h1", "north", "south"), pass("h2", "south", "north"), ...rest])).toEqual([
      "missing-evidence pass_on circular-transfer",
    ]);
    const unknown = put(inOrder, tryOut, { records: [safety("s"), { record: "receipt@1.0.0", fields: {} }] });
    expect(found(unknown)).toEqual(["missing-evidence try_out unknown-record"]);
  });

  it("15. Late by n days: the last day is in time, each day after it is one; a missed deadline counts to the day of looking.", () => {
    const at = (day: string) => put(inOrder, lookOver, { date: `2024-03-${day}` });
    expect(found(at("04"))).toEqual([]);
    // on the 5th: one day late, before the mending of the same day
    expect(found(at("05"))).toEqual(["late look_over look_soon 1"]);
    // never, case still open on the 8th: due on the 4th
    expect(found([bringIn])).toEqual(["late look_soon 4"]);
  });

  it("16. Two steps are left out and one comes later: it is skipped for the one, and the other is not counted again.", () => {
    // give_back from `waiting`: only from `mended`, so look_over and mend are left out; look_over comes, mend never. The case is closed by then,
    // and look_over is owed: a trying-out is none of the steps that lead to `mended`.
    const later = on("03-03", "look_over", "mechanic", { records: [report("a"), permission("p", "03-02")] });
    const early = put([giveBack], giveBack, { date: "2024-03-02" })[0] as CaseEvent;
    expect(found([bringIn, early, later], bare)).toEqual(["skipped-step give_back mend later look_over"]);
  });

  describe("edge cases", () => {
    it("Rows from last to first are the same log, and ids that other cases have are no doubles.", () => {
      expect(found([...inOrder].reverse())).toEqual([]);
      const checker = checkLog(bicycleRepair, { scope: whole, asOf: "2024-03-08" });
      for (let round = 0; round < 2; round++) expect(checker("R-1", inOrder.map(logged)).deviations).toEqual([]);
    });

    it("Records that are no records, and facts that are none, are deviations, and nothing is thrown.", () => {
      const odd = [null, 7, "x", [], {}, { record: 1 }, { record: "permission@1.0.0" }, { record: "permission@1.0.0", fields: null }];
      for (const record of odd) {
        const records = [report("a"), permission("p", "03-02"), record as unknown as RecordData];
        expect(found(put(inOrder, lookOver, { records }))[0]).toMatch(/^missing-evidence look_over/);
      }
      const facts = { rider_age: "old", __proto__x: "y" } as NonNullable<CaseEvent["facts"]>;
      expect(found(put(inOrder, bringIn, { facts }))).toEqual(["guard bring_in wrong-type+unknown-fact"]);
    });

    it("Ten years of events with records in one case are checked in a moment.", () => {
      const trials = Array.from({ length: 3_000 }, (_, place) =>
        on(`03-06`, "try_out", "mechanic", { date: `20${24 + Math.floor(place / 300)}-06-06`, records: [safety(`t${place}`)] }),
      );
      const started = performance.now();
      expect(found([bringIn, lookOver, mend, ...trials])).toEqual([]);
      expect(performance.now() - started).toBeLessThan(10_000);
    });
  });
});
