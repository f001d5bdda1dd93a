import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { figuresOf, tableOf } from "../../test/figures-of.ts";
import { each, loans } from "../../test/library-measures.ts";
import { aCard, aLoan } from "../../test/small-library.ts";

const lent = (reader_no: string, more: object = {}) => aLoan({ reader_no, lent_on: "2024-01-01", ...more });

describe("groups of each", () => {
  const measure: Measure = { kind: "distinct", source: loans, each, groupsFrom: ["reader-card@1.0.0"], population: {} };
  const values = (by: string[], records: unknown[]) =>
    Object.fromEntries(
      Object.entries(figuresOf(tableOf(measure, records, { by }))).map(([name, figure]) => [
        name,
        figure.status === "computed" && figure.value,
      ]),
    );

  it("are those of the newest answered record that says so", () => {
    const records = [
      ...["a", "b", "c", "d"].map((reader_no) => lent(reader_no)),
      ...[
        aCard({ reader_no: "a", made_on: "2024-02-01", age_class: "old" }),
        aCard({ reader_no: "a", made_on: "2024-01-01", age_class: "young" }),
      ],
      ...[
        aCard({ reader_no: "b", made_on: "2024-01-01", age_class: "young" }),
        aCard({ reader_no: "b", made_on: "2024-02-01", age_class: "refused" }),
      ],
      aCard({ reader_no: "c", made_on: "2024-01-01", age_class: "refused" }),
      aCard({ reader_no: "nobody", made_on: "2024-01-01", age_class: "young" }),
    ];
    expect(values(["age_class"], records)).toEqual({ all: 4, absent: 1, old: 1, refused: 1, young: 1 });
    expect(values(["age_class"], [...records].reverse())).toEqual({ all: 4, absent: 1, old: 1, refused: 1, young: 1 });
  });

  it("are those of the later in the file, of two records of one day", () => {
    const made_on = "2024-01-01";
    const records = [
      lent("a"),
      aCard({ reader_no: "a", made_on, age_class: "young" }),
      aCard({ reader_no: "a", made_on, age_class: "old" }),
    ];
    expect(values(["age_class"], records)).toEqual({ all: 1, old: 1 });
  });

  it("are those of the newest record that is counted, where that has the field", () => {
    const records = [
      ...[lent("a", { shelf_branch: "south", lent_on: "2024-03-01" }), lent("a", { shelf_branch: "north", lent_on: "2024-01-01" })],
      ...[lent("b", { shelf_branch: "south" }), lent("b", { shelf_branch: "dont_know", lent_on: "2024-05-01" })],
    ];
    expect(values(["shelf_branch"], records)).toEqual({ all: 2, south: 2 });
  });

  it("stand whatever the period", () => {
    const records = [lent("a", { lent_on: "2024-05-01" }), aCard({ reader_no: "a", made_on: "2020-01-01", age_class: "old" })];
    expect(figuresOf(tableOf(measure, records, { by: ["age_class"], period: { from: "2024-01-01" } }))["old"]).toMatchObject({ value: 1 });
  });
});
