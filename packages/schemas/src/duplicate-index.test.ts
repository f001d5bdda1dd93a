import type { Instrument } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { duplicateIndex } from "./duplicate-index.ts";

const instrument: Instrument = {
  id: "visits",
  version: "1.0.0",
  basis: "reconstructed",
  dimensions: [],
  context: [
    { key: "person", type: "text" },
    {
      key: "visit",
      type: "single",
      answers: [
        { code: "first", number: 1 },
        { code: "again", number: 2 },
      ],
    },
    { key: "day", type: "date" },
  ],
  items: [{ key: "works", type: "text" }],
  identifiedBy: ["person"],
  duplicates: [
    { by: ["person", "visit"], when: { not: { eq: ["visit", "again"] } } },
    { by: ["person", "visit", "day"], when: { eq: ["visit", "again"] } },
  ],
  dateOrder: [],
};
const response = (person: unknown, visit: unknown, day: unknown = "2022-01-01") => ({ context: { person, visit, day }, answers: {} });

describe("duplicateIndex", () => {
  it("warns at the later interview and names the row of the first", () => {
    const index = duplicateIndex(instrument);
    expect(index.add(response("A", "first"), 2)).toEqual([]);
    expect(index.add(response("B", "first"), 3)).toEqual([]);
    const repeated = { rule: "duplicate-interview", severity: "warning", path: "", params: { by: ["person", "visit"], first: 2 } };
    expect(index.add(response("A", "first", "2022-02-02"), 4)).toEqual([repeated]);
    expect(index.add(response("A", "first"), 5)).toEqual([repeated]);
  });

  it("takes a visit that may repeat for a duplicate only on the same day", () => {
    const index = duplicateIndex(instrument);
    expect(index.add(response("A", "again", "2022-01-01"), 2)).toEqual([]);
    expect(index.add(response("A", "again", "2022-01-02"), 3)).toEqual([]);
    expect(index.add(response("A", "again", "2022-01-02"), 4)).toMatchObject([{ rule: "duplicate-interview", params: { first: 3 } }]);
  });

  it("finds a submission that was sent twice, also where the interview cannot be told apart", () => {
    const index = duplicateIndex(instrument);
    expect(index.add(response(undefined, "first"), 2, "u-1")).toEqual([]);
    expect(index.add(response(undefined, "first"), 3, "u-1")).toMatchObject([
      { rule: "duplicate-submission", params: { value: "u-1", first: 2 } },
    ]);
  });

  it("never takes two of 200,000 different interviews for one, and finds each of them again", () => {
    const index = duplicateIndex(instrument);
    for (let row = 0; row < 200_000; row++) expect(index.add(response(`BGD-${row}`, "first"), row + 2).length).toBe(0);
    for (let row = 0; row < 200_000; row += 1_000)
      expect(index.add(response(`BGD-${row}`, "first"), 900_000)).toMatchObject([{ params: { first: row + 2 } }]);
  });

  describe("edge cases", () => {
    it.each([{ person: "" }, { person: null }, { person: undefined }, { person: "absent" }])(
      "does not compare interviews of person $person",
      ({ person }) => {
        const index = duplicateIndex(instrument);
        index.add(response(person, "first"), 2);
        expect(index.add(response(person, "first"), 3)).toEqual([]);
      },
    );

    it("tells apart values that read the same when joined", () => {
      const index = duplicateIndex(instrument);
      index.add(response("A", "first", "x"), 2);
      expect(index.add(response("A\u0000first", "first", "x"), 3)).toEqual([]);
    });
  });
});
