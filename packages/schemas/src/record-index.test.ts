import type { RecordType } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { recordIndex } from "./record-index.ts";

const basics = { version: "1.0.0", basis: "reconstructed", dateOrder: [] } as const;
const reader: RecordType = { ...basics, id: "reader", identifiedBy: ["card"], items: [{ key: "card", type: "text" }] };
const loan: RecordType = {
  ...basics,
  id: "loan",
  identifiedBy: ["loan_no", "card", "day"],
  items: [
    { key: "loan_no", type: "text" },
    { key: "card", type: "reference", to: "reader" },
    { key: "day", type: "date" },
    { key: "books", type: "list", items: [{ key: "renews", type: "reference", to: "loan" }] },
  ],
};

describe("recordIndex", () => {
  it("says of a record that stands there twice in which row it was first", () => {
    const index = recordIndex();
    expect(index.add(reader, { card: "R1" }, 2)).toEqual([]);
    expect(index.add(reader, { card: "R2" }, 3)).toEqual([]);
    const repeated = { rule: "record-repeated", severity: "error", path: "/fields/card", params: { item: "card", value: "R1", first: 2 } };
    expect(index.add(reader, { card: "R1" }, 4)).toEqual([repeated]);
    expect(index.add(reader, { card: "R1" }, 5)).toEqual([repeated]);
  });

  it("tells records of one number apart by what they belong to, and by nothing else", () => {
    const index = recordIndex();
    index.add(loan, { loan_no: "1", card: "R1", day: "2026-01-01" }, 2);
    expect(index.add(loan, { loan_no: "1", card: "R2", day: "2026-01-01" }, 3)).toEqual([]);
    expect(index.add(loan, { loan_no: "1", card: "R1", day: "2026-02-02" }, 4)).toMatchObject([{ params: { first: 2 } }]);
    expect(index.add(reader, { card: "1" }, 5)).toEqual([]);
  });

  it("finds references that lead nowhere, wherever the record stands that they name", () => {
    const index = recordIndex();
    index.add(loan, { loan_no: "L1", card: "R1", books: [{ renews: "L2" }, { renews: "L9" }] }, 2, true);
    index.add(reader, { card: "R2" }, 3);
    index.add(loan, { loan_no: "L2", card: "R2" }, 4);
    index.add(loan, { loan_no: "L3", card: "R3" }, 5);
    expect([...index.lost()]).toMatchObject([
      {
        row: 2,
        isWarned: true,
        type: loan,
        problems: [
          { rule: "reference-not-found", severity: "warning", path: "/fields/card", params: { item: "card", value: "R1", to: "reader" } },
          { path: "/fields/books/1/renews", params: { item: "renews", value: "L9", to: "loan" } },
        ],
      },
      { row: 5, isWarned: false, problems: [{ path: "/fields/card", params: { value: "R3" } }] },
    ]);
    expect(index.typesNotThere()).toEqual([]);
  });

  it("says which records no reference could be held to", () => {
    const index = recordIndex();
    index.add(loan, { loan_no: "L1", card: "R1", books: [] }, 2);
    expect([...index.lost()]).toEqual([]);
    expect(index.typesNotThere()).toEqual(["reader"]);
  });

  it("keeps apart 100,000 references that wait for the record that they name", () => {
    const index = recordIndex();
    const count = 100_000;
    for (let n = 0; n < count; n++) index.add(loan, { loan_no: `L${n}`, card: `R${n}` }, n + 2);
    for (let n = 0; n < count; n++) if (n % 1000 !== 0) index.add(reader, { card: `R${n}` }, n + 2);
    const found = [...index.lost()];
    expect(found.length).toBe(100);
    expect(found[7]).toMatchObject({ row: 7002, problems: [{ params: { value: "R7000" } }] });
  });

  describe("edge cases", () => {
    it("takes what is no id, or missing, for no id", () => {
      const index = recordIndex();
      for (const card of ["", null, undefined, "refused", 5, {}, "not an id"]) {
        index.add(loan, { loan_no: card, card }, 2);
        if (card !== "not an id") expect(index.add(loan, { loan_no: card, card }, 3)).toEqual([]);
      }
      index.add(reader, { card: "R1" }, 4);
      expect([...index.lost()]).toEqual([]);
    });

    it("a record may name itself", () => {
      const index = recordIndex();
      index.add(loan, { loan_no: "L1", card: "R1", books: [{ renews: "L1" }] }, 2);
      index.add(reader, { card: "R1" }, 3);
      expect([...index.lost()]).toEqual([]);
    });

    it("what is no record is passed over", () => {
      expect(recordIndex().add(reader, ["R1"], 2)).toEqual([]);
    });
  });
});
