import type { CaseEvent } from "@reintegration/case-management";
import { damage, event, ordinaryRepair, record } from "../../packages/case-management/test/repair-case.ts";

const check = (ref: string) => record("safety-check", { check_ref: ref, repair_ref: "R-1", brakes_hold: "yes" });

/** A repair, and a second one after the bicycle was brought back: twelve events, half of them with a record or two. */
export const repairEvents: readonly CaseEvent[] = [
  ...ordinaryRepair.slice(0, 2),
  event("h1", "pass_on", "2024-02-01", "manager", {
    records: [record("handover", { handover_ref: "H-1", from_shop: "north", to_shop: "south" })],
  }),
  ...ordinaryRepair.slice(2),
  event("r1", "reopen", "2024-03-01", "manager"),
  event("r2", "look_over", "2024-03-02", "mechanic", {
    records: [damage("D-2", { found_damage: ["chain"], hours_needed: 1 })],
    at: "2024-03-02T09:30:00+01:00",
  }),
  event("r3", "mend", "2024-03-04", "mechanic", { worker: "W-7" }),
  event("r4", "try_out", "2024-03-04", "mechanic", { records: [check("S-2")] }),
  event("r5", "try_out", "2024-03-05", "mechanic", { records: [check("S-3")] }),
  event("r6", "give_back", "2024-03-06", "mechanic", { facts: { end_reason: "mended" } }),
];
