import { describe, expect, it } from "vitest";
import { ownLogMap } from "../src/index.ts";
import { header, readWhole as read, workflow } from "./bakery-log.ts";

describe("reading a log", () => {
  describe("edge cases", () => {
    it("A row that cannot be read is left out with a problem, a value that cannot be read is, and the rest goes on.", async () => {
      const rows = [
        "A1,Ordered,17/5/2024,,,,many,perhaps,,",
        "A2,Ordered,31/4/2024,,,,,,,",
        "A3,Ordered,May,,,,,,,",
        ",Ordered,17/5/2024,,,,,,,",
        "A4,,17/5/2024,,,,,,,",
        "A5,Ordered,,,,,,,,",
        "A6,Dance,17/5/2024,noon,cook,,,,,",
        "A7,Ordered,2/7/2024,,,,,,,",
        "A8,Ordered,1/7/2024,,,,,,,",
      ];
      const { events, problems, leftOut } = await read(`${header}${rows.join("\n")}\n`);
      expect(events.map(({ case: id, event }) => `${id} ${event}`)).toEqual(["A1 take_order", "A6 Dance", "A8 take_order"]);
      expect(leftOut).toBe(6);
      expect(problems).toEqual([
        "wrong-type 2 Size",
        "unknown-code 2 Recipe",
        "impossible-date 3 When",
        "not-a-date 4 When",
        "log-blank-cell 5",
        "log-blank-cell 6",
        "log-blank-cell 7",
        "log-unknown-role 8 Job",
        "not-a-date 8 Time",
        "log-unknown-event 8 What",
        "future-date 9 When",
      ]);
    });

    it("A file without a column for the case, the event or the day is refused with its columns.", async () => {
      const { report } = await read("Order,What\nA,B\n");
      expect(report.problems.at(-1)).toMatchObject({ rule: "log-column-needed", params: { value: "date", known: ["Order", "What"] } });
      expect(report.unreadable).toBe(true);
    });

    it("XES that breaks off gives what stands before, and a document type is refused.", async () => {
      const broken =
        '<log><trace><string key="concept:name" value="A"/><event><string key="concept:name" value="take_order"/><date key="time:timestamp" value="2024-05-17"/></event><event>';
      const own = { map: ownLogMap(workflow, { items: [], identifiedBy: [] }), isOwnMap: undefined as never };
      const { events, ofFile, report } = await read(broken, own);
      expect([events.length, ofFile, report.unreadable]).toEqual([1, ["invalid-xml"], true]);
      expect((await read('<!DOCTYPE log [<!ENTITY a "b">]><log/>', own)).ofFile).toContain("invalid-xml");
      expect((await read("<html><body/></html>", own)).ofFile).toContain("invalid-xml");
    });
  });
});
