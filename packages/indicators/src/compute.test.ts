import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { figuresOf } from "../test/figures-of.ts";
import { aLoan, libraryIndicator } from "../test/small-library.ts";
import { compute } from "./compute.ts";
import { computeAll } from "./compute-all.ts";

const count: Measure = { kind: "count", source: { record: "book-loan@1.0.0" }, population: {} };
const share: Measure = { ...count, kind: "share", numerator: { where: { eq: ["spine", "torn"] } } };

async function* oneByOne(records: readonly unknown[]): AsyncGenerator<unknown> {
  yield* records;
}

describe("compute", () => {
  it("takes records as they come, one by one or all at once", async () => {
    const records = [aLoan({ spine: "torn" }), aLoan({ spine: "whole" }), { record: "" }];
    const table = await compute(libraryIndicator(share), records);
    expect(figuresOf(table)["all"]).toMatchObject({ value: 0.5 });
    expect(table.problems).toMatchObject([{ rule: "missing-record-type", row: 3 }]);
    expect(await compute(libraryIndicator(share), oneByOne(records))).toEqual(table);
  });

  it("hides a group of one person, and everything of it", async () => {
    const table = await compute(libraryIndicator(share, { minimumCell: 10 }), [aLoan({ spine: "torn" })]);
    expect(table.cells).toMatchObject([{ group: {}, status: "suppressed" }]);
    for (const part of ["value", "numerator", "denominator", "n", "missing", "interval"]) expect(table.cells[0]).not.toHaveProperty(part);
  });
});

describe("computeAll", () => {
  it("gives a table for each indicator, of one pass over the records", async () => {
    let passes = 0;
    const records = {
      *[Symbol.iterator]() {
        passes++;
        yield* [aLoan({ spine: "torn" }), { record: "shoe@1.0.0" }];
      },
    };
    const { tables, read, passedOver } = await computeAll([libraryIndicator(count), libraryIndicator(share)], records);
    expect(tables.map((table) => figuresOf(table)["all"])).toMatchObject([{ value: 1 }, { value: 1, denominator: 1 }]);
    expect({ passes, read, passedOver }).toEqual({ passes: 1, read: 2, passedOver: { "shoe@1.0.0": 1 } });
  });
});
