// Run by time-zones.test.ts in a process of its own, with a time zone of its own.
import { due } from "../src/due.ts";
import { replay } from "../src/replay.ts";
import { bicycleRepair, ordinaryRepair } from "./repair-case.ts";

const outcome = replay(bicycleRepair, ordinaryRepair.slice(0, 2));
console.log(
  JSON.stringify({
    zone: new Date(2024, 0, 1).getTimezoneOffset(),
    due: outcome.status === "accepted" ? due(bicycleRepair, outcome.case, "2024-02-10") : outcome,
  }),
);
