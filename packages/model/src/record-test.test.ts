import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loan, loanRecord } from "../test/loan-record.ts";
import { withCompiledTest } from "./compiled-test.ts";
import { recordProblems } from "./record-problems.ts";
import { recordTest } from "./record-test.ts";

const passes = recordTest(loan);
const hasProblems = (record: unknown): boolean => recordProblems(loan, record).length > 0;

const cell = fc.oneof(
  fc.constantFrom(undefined, null, "", [], "refused", "yes", "no", "EUR", "L-1", "R 7", 2, -1, 2.5, {}, "2022-05-01", "2022-04-30"),
  fc.constantFrom(["sea"], ["sea", "none"], ["sea", "sea"], [{ book_title: "A" }], [{}], [{ book_title: "A" }, 7], "not_applicable"),
  fc.constantFrom([{ book_title: "A", book_back: "2022-04-01" }], [{ book_title: "A", book_price: 3 }], [{ book_title: "A", pages: 1 }]),
);
const key = fc.constantFrom(...loan.items.map((item) => item.key), "note", "constructor");
const record = fc.dictionary(key, cell, { maxKeys: 3 }).map((changes) => loanRecord(changes));

describe("recordTest", () => {
  it.each([
    {},
    { was_lent: "no", why_not: "closed", lent_books: undefined },
    { reader_ref: "refused", why_not: "not_applicable" },
    { fee_amount: 2.5, fee_currency: "EUR", loan_topics: ["none"] },
    { lent_books: [{ book_title: "A", page_count: 300, torn_pages: 3, book_price: 2 }], fee_amount: 0, fee_currency: "XOF" },
  ])("lets a record in order pass, with $0", (fields) => {
    expect([passes(loanRecord(fields)), hasProblems(loanRecord(fields))]).toEqual([true, false]);
  });

  it("lets nothing pass that recordProblems finds something in", () => {
    fc.assert(
      fc.property(record, (each) => {
        if (passes(each)) expect(hasProblems(each)).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it("asks the test that was compiled for the type, and for a copy of the type its definition", () => {
    const type = withCompiledTest(
      structuredClone(loan),
      (testOf) =>
        ({ loan_id }) =>
          testOf("loan_id")(loan_id) && testOf("page_count")(7),
    );
    const shortened = { record: "book-loan@1.0.0", fields: { loan_id: "L-1" } };
    expect([type, structuredClone(type)].map((each) => recordTest(each)(shortened))).toEqual([true, false]);
    expect(recordTest(type)({ ...shortened, fields: { loan_id: "é" } })).toBe(false);
    expect(() => recordTest(withCompiledTest(structuredClone(loan), (testOf) => testOf("nobody") as never))).toThrow(
      "there is no field nobody",
    );
  });

  it("looks at totals too", () => {
    const priced = { ...loan, totals: [{ total: "fee_amount", parts: "book_price" }] };
    const fields = { fee_currency: "EUR", lent_books: [{ book_title: "A", book_price: 3 }] };
    expect([3, 4].map((fee_amount) => recordTest(priced)(loanRecord({ ...fields, fee_amount })))).toEqual([true, false]);
  });

  it("looks for the rows that fields name", () => {
    const named = { ...loan, rowNames: [{ field: "reader_ref", row: "book_title" }] };
    const titled = (book_title: string) => loanRecord({ reader_ref: "R-7", lent_books: [{ book_title }] });
    expect([titled("R-7"), titled("R-8")].map(recordTest(named))).toEqual([true, false]);
  });

  it("takes fields in any order", () => {
    const { record, fields } = loanRecord({ loan_topics: ["none"], fee_amount: 2, fee_currency: "EUR" });
    const turned = { record, fields: Object.fromEntries(Object.entries(fields).reverse()) };
    expect([passes(turned), passes({ ...turned, fields: { note: "x", ...turned.fields } })]).toEqual([true, false]);
  });

  describe("edge cases", () => {
    it.each([undefined, null, 7, "text", [], {}, { record: "book-loan@1.0.0" }, { record: "book-loan@1.0.0", fields: [] }])(
      "lets %j not pass",
      (value) => {
        expect(passes(value)).toBe(false);
      },
    );

    it("lets no missing kind pass that the field does not offer", () => {
      const cells = [
        { reader_ref: "dont_know" },
        { day_back: "refused" },
        { was_lent: "no", why_not: "not_applicable", lent_books: undefined },
      ];
      expect(cells.map((fields) => passes(loanRecord(fields)))).toEqual([false, false, false]);
    });

    it("looks for fields by their own names, also those that every object has", () => {
      const odd = { ...loan, items: [...loan.items, { key: "constructor", type: "text" as const, required: true }] };
      expect([recordTest(odd)(loanRecord()), recordTest(odd)(loanRecord({ constructor: "x" }))]).toEqual([false, true]);
    });
  });
});
