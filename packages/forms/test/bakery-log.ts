import type { Workflow } from "@reintegration/model";
import { type LogMap, type LogRow, type ReadLogOptions, readLog } from "../src/index.ts";
import { piecesOf } from "./read-text.ts";

/** A cake is ordered, baked and brought. */
export const workflow: Workflow = {
  id: "bakery-order",
  version: "1.0.0",
  basis: "reconstructed",
  subject: "order",
  roles: ["baker", "driver"],
  facts: [
    { key: "cake_size", type: "integer" },
    {
      key: "cake_kind",
      type: "single",
      answers: [
        { code: "plain", number: 1 },
        { code: "cream", number: 2 },
      ],
    },
  ],
  factSources: {},
  events: ["take_order", "bake_cake", "bring_cake"],
  states: [
    { id: "taken", kind: "open" },
    { id: "brought", kind: "closed" },
  ],
  transitions: [
    { event: "take_order", from: [], to: "taken", roles: ["baker"], consent: "deliver" },
    { event: "bake_cake", from: ["taken"], roles: ["baker"], evidence: [{ record: "recipe@1.0.0" }] },
    { event: "bring_cake", from: ["taken"], to: "brought", roles: ["driver"] },
  ],
  gates: [],
  deadlines: [],
  closure: { reason: "cake_kind", dropouts: [] },
  exclusive: [],
  records: [],
};

/** What somebody else calls it all. */
export const map: LogMap = {
  workflow: "bakery-order@1.0.0",
  columns: {
    Order: { holds: "case" },
    What: { holds: "event", values: { Ordered: "take_order", Baked: "bake_cake" } },
    When: { holds: "date", dateOrder: "d/m/y" },
    Time: { holds: "instant" },
    Job: { holds: "role", values: { "The baker": "baker" } },
    Person: { holds: "worker", values: { Zoe: "Z" } },
    Size: { fact: "cake_size" },
    Recipe: { record: "recipe@1.0.0" },
    "May we bring it?": { consent: "deliver", values: { "of course": "1" } },
    Notes: { ignore: true },
  },
  missing: { "?": "absent" },
};
export const header = "Order,What,When,Time,Job,Person,Size,Recipe,May we bring it?,Notes\n";

/** Reads a log whole; by the map above unless other options are given. */
export async function readWhole(file: string | Uint8Array, options: Partial<ReadLogOptions> = {}) {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const reader = readLog(piecesOf(bytes), { workflow, map, isOwnMap: true, asOf: "2024-06-30", ...options });
  const events: LogRow[] = [];
  const problems: string[] = [];
  let leftOut = 0;
  for await (const batch of reader.batches()) {
    events.push(...batch.events);
    problems.push(...batch.problems.map(({ rule, row, column }) => [rule, row, column].join(" ").trim()));
    leftOut += batch.leftOut;
  }
  return { events, problems, leftOut, ofFile: reader.report.problems.map(({ rule }) => rule), report: reader.report };
}
