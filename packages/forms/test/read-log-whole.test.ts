import { describe, expect, it } from "vitest";
import { type LogMap, ownLogMap } from "../src/index.ts";
import { workflow as bakery, readWhole } from "./bakery-log.ts";

const toppings = [
  { code: "nuts", number: 1 },
  { code: "cherries", number: 2 },
];
const workflow = { ...bakery, facts: [...bakery.facts, { key: "cake_toppings", type: "multiple", answers: toppings } as const] };
const own = ownLogMap(workflow, {
  identifiedBy: ["entry_id"],
  items: [
    { key: "entry_id", type: "text" },
    { key: "order_id", type: "reference", to: "order" },
  ],
});
const read = (file: string) => readWhole(file, { workflow, map: own, isOwnMap: undefined as never });

const recipe = { record: "recipe@1.0.0", fields: { recipe_ref: "r1", steps_of: [{ step_text: "stir" }], eggs: 3 } };
const first = { id: "1", case: "A1", event: "take_order", date: "2024-05-17", role: "baker", worker: "Ann Smith" };
const second = {
  id: "2",
  case: "A1",
  event: "bake_cake",
  date: "2024-05-18",
  at: "2024-05-18T09:00:00+02:00",
  role: "baker",
  facts: { cake_size: 3, cake_kind: "cream", cake_toppings: ["nuts", "cherries"] },
  records: [recipe],
};
const expected = [
  { case: "A1", event: "take_order", date: "2024-05-17", id: "1", role: "baker", worker: "W1" },
  {
    case: "A1",
    event: "bake_cake",
    date: "2024-05-18",
    at: "2024-05-18T09:00:00+02:00",
    id: "2",
    role: "baker",
    facts: { cake_size: 3, cake_kind: "cream", cake_toppings: ["nuts", "cherries"] },
    wholeRecords: [recipe],
  },
];

describe("reading a log of whole events", () => {
  it("JSON and NDJSON with events as the engine takes them are read with their records, without a map.", async () => {
    for (const file of [JSON.stringify([first, second]), `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`]) {
      const { events, problems, report } = await read(file);
      expect(events.map(({ row, ...each }) => each)).toEqual(expected);
      expect([problems, report.notRecognised]).toEqual([[], []]);
    }
  });

  it("A map may say under which name the records stand; in CSV they stand as JSON text.", async () => {
    const map: LogMap = {
      workflow: "bakery-order@1.0.0",
      columns: { No: { holds: "case" }, What: { holds: "event" }, When: { holds: "date" }, Papers: { holds: "records" } },
    };
    const json = JSON.stringify([{ No: "A1", What: "bake_cake", When: "2024-05-18", Papers: [recipe] }]);
    const csv = `No,What,When,Papers\nA1,bake_cake,2024-05-18,"${JSON.stringify([recipe]).replaceAll('"', '""')}"\n`;
    for (const file of [json, csv]) {
      const { events, problems } = await readWhole(file, { workflow, map });
      expect(events.map(({ wholeRecords }) => wholeRecords)).toEqual([[recipe]]);
      expect(problems).toEqual([]);
    }
  });

  describe("edge cases", () => {
    it("Records that are no list of objects are a problem that shows nothing of them, and the event is kept.", async () => {
      for (const records of ["Ann Smith", [1], [[recipe]], 7]) {
        const { events, problems } = await read(`${JSON.stringify({ ...second, records })}\n${JSON.stringify(second)}\n`);
        expect(events.map(({ wholeRecords }) => wholeRecords?.length)).toEqual([undefined, 1]);
        expect(problems).toEqual(["wrong-type 1 records"]);
      }
    });

    it("A fact that is none is a problem; what is no part of an event is named as not recognised.", async () => {
      const { events, problems, report } = await read(
        `${JSON.stringify({ ...first, facts: { cake_size: "large", mood: "good" }, note: "x" })}\n`,
      );
      expect(events).toHaveLength(1);
      expect(problems).toEqual(["wrong-type 1 facts/cake_size"]);
      expect(report.notRecognised).toEqual(["facts/mood", "note"]);
    });

    it("Our columns stay our columns, also where an event has a note under one of the names of a whole one.", async () => {
      const { events } = await read(JSON.stringify([{ entry_id: "1", order_id: "A1", event_code: "x", case: "?", event: "?", date: "?" }]));
      expect(events).toEqual([]);
    });
  });
});
