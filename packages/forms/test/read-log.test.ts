import { describe, expect, it } from "vitest";
import { type LogMap, ownLogMap } from "../src/index.ts";
import { header, readWhole as read, workflow } from "./bakery-log.ts";
import { workbook } from "./workbook.ts";

describe("reading a log", () => {
  it("A row is an event, by the map; a worker whose code the map does not give gets one.", async () => {
    const { events, problems, ofFile } = await read(
      `${header}A1,Ordered,17/5/2024,9:05,the BAKER,Zoe,3,yes,of course,x\nA1,bake_cake,2024-05-18,?,driver,Ann Smith,,no,no,\nA2,Baked,18.5.2024,,,Ann Smith,,1,,\n`,
    );
    expect(events).toEqual([
      {
        case: "A1",
        event: "take_order",
        date: "2024-05-17",
        at: "2024-05-17T09:05:00Z",
        role: "baker",
        worker: "Z",
        row: 2,
        facts: { cake_size: 3 },
        records: ["recipe@1.0.0"],
        consents: { deliver: true },
      },
      { case: "A1", event: "bake_cake", date: "2024-05-18", role: "driver", worker: "W2", row: 3, consents: { deliver: false } },
      { case: "A2", event: "bake_cake", date: "2024-05-18", worker: "W2", row: 4, records: ["recipe@1.0.0"] },
    ]);
    expect([problems, ofFile]).toEqual([[], []]);
    expect(JSON.stringify(events)).not.toContain("Smith");
  });

  it("A table with a row for each case gives an event for each step that has a day.", async () => {
    const wide: LogMap = {
      workflow: "bakery-order@1.0.0",
      columns: {
        No: { holds: "case" },
        Taken: { step: "take_order", dateOrder: "d/m/y" },
        Baked: { step: "bake_cake", dateOrder: "d/m/y" },
        Kind: { fact: "cake_kind" },
      },
      constants: { role: "baker", cake_size: "2" },
    };
    const { events, problems, leftOut } = await read("No;Taken;Baked;Kind\n7;1/5/2024;;plain\n8;2/5/2024;3/5/2024;\n9;;;cream\n", {
      map: wide,
    });
    expect(events.map(({ case: id, event, date, role, facts, row }) => [id, event, date, role, facts, row])).toEqual([
      ["7", "take_order", "2024-05-01", "baker", { cake_size: 2, cake_kind: "plain" }, 2],
      ["8", "take_order", "2024-05-02", "baker", { cake_size: 2 }, 3],
      ["8", "bake_cake", "2024-05-03", "baker", { cake_size: 2 }, 3],
    ]);
    expect([problems, leftOut]).toEqual([["log-blank-cell 4"], 1]);
  });

  it("XES is read as tools of process mining write it; only what is complete counts.", async () => {
    const xes = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <classifier name="Activity" keys="concept:name"/>
  <string key="concept:name" value="all orders"/>
  <trace><string key="concept:name" value="A &amp; 1"/>
    <event><string key="concept:name" value="take_order"/><date key="time:timestamp" value="2024-05-17T23:30:00.000+02:00"/>
      <string key="org:role" value="baker"/><string key="org:resource" value="Ann"/><int key="cake_size" value="4"/>
      <list key="parts"><values><string key="concept:name" value="inner"/></values></list></event>
    <event><string key="concept:name" value="bake_cake"/><string key="lifecycle:transition" value="start"/><date key="time:timestamp" value="2024-05-18T08:00:00Z"/></event>
    <event><string key="concept:name" value="bake_cake"/><string key="lifecycle:transition" value="complete"/><date key="time:timestamp" value="2024-05-18T09:00:00Z"/></event>
  </trace>
</log>`;
    const { events, problems, report } = await read(xes, {
      map: ownLogMap(workflow, { items: [], identifiedBy: [] }),
      isOwnMap: undefined as never,
    });
    expect(events).toEqual([
      {
        case: "A & 1",
        event: "take_order",
        date: "2024-05-17",
        at: "2024-05-17T23:30:00.000+02:00",
        role: "baker",
        worker: "W1",
        row: 1,
        facts: { cake_size: 4 },
      },
      { case: "A & 1", event: "bake_cake", date: "2024-05-18", at: "2024-05-18T09:00:00Z", row: 2 },
    ]);
    expect([problems, report.unreadable]).toEqual([[], false]);
  });

  it("JSON, NDJSON, semicolons, UTF-16 and workbooks are read as surveys are.", async () => {
    const record = { Order: "A1", What: "Ordered", When: "2024-05-17", Size: 3 };
    const expected = [{ case: "A1", event: "take_order", date: "2024-05-17", facts: { cake_size: 3 } }];
    const shown = async (file: string | Uint8Array) => (await read(file)).events.map(({ row, ...each }) => each);
    expect(await shown(JSON.stringify([record]))).toEqual(expected);
    expect(await shown(`${JSON.stringify(record)}\n`)).toEqual(expected);
    const csv = "Order;What;When;Size\nA1;Ordered;17/05/2024;3\n";
    expect(await shown(csv)).toEqual(expected);
    expect(await shown(new Uint8Array(Buffer.from(`\ufeff${csv}`, "utf16le")))).toEqual(expected);
    expect(
      await shown(
        await workbook([
          {
            name: "Log",
            rows: [
              ["Order", "What", "When", "Size"],
              ["A1", "Ordered", "2024-05-17", 3],
            ],
          },
        ]),
      ),
    ).toEqual(expected);
  });

  it("Without a map the columns are the fields of the record of events, told by their kinds and words.", () => {
    const record = {
      identifiedBy: ["entry_id"],
      items: [
        { key: "entry_id", type: "text" },
        { key: "order_id", type: "reference", to: "order" },
        { key: "event_code", type: "text" },
        { key: "done_on", type: "date" },
        { key: "event_instant", type: "text" },
        { key: "event_role", type: "text" },
        { key: "worker_code", type: "text" },
      ],
    };
    expect(ownLogMap(workflow, record).columns).toEqual({
      entry_id: { holds: "id" },
      order_id: { holds: "case" },
      done_on: { holds: "date" },
      event_instant: { holds: "instant" },
      event_role: { holds: "role" },
      worker_code: { holds: "worker" },
      event_code: { holds: "event" },
      cake_size: { fact: "cake_size" },
      cake_kind: { fact: "cake_kind" },
    });
  });
});
