import { describe, expect, it } from "vitest";
import { loan, loanRecord } from "../test/loan-record.ts";
import { recordProblems } from "./record-problems.ts";

/** `rule path` of each problem. */
const told = (record: unknown, at = "", asOf?: string): string[] =>
  recordProblems(loan, record, at, asOf === undefined ? {} : { asOf }).map(({ rule, path }) => `${rule} ${path}`);

describe("recordProblems", () => {
  it("finds nothing in a record that is in order", () => {
    expect(told(loanRecord())).toEqual([]);
    expect(told(loanRecord({ fee_amount: 2.5, fee_currency: "EUR" }), "", "2022-06-01")).toEqual([]);
    expect(told(loanRecord({ reader_ref: "refused" }))).toEqual([]);
  });

  it.each([
    { fields: { loan_id: undefined }, found: ["record-without-id /fields/loan_id"] },
    { fields: { loan_id: "" }, found: ["record-without-id /fields/loan_id"] },
    { fields: { loan_id: "L 1" }, found: ["wrong-format /fields/loan_id"] },
    { fields: { loan_id: "refused" }, found: ["missing-kind-not-offered /fields/loan_id"] },
    { fields: { reader_ref: "Mr X" }, found: ["wrong-format /fields/reader_ref"] },
    { fields: { reader_ref: "x".repeat(65) }, found: ["too-long /fields/reader_ref"] },
    { fields: { reader_ref: 7 }, found: ["wrong-type /fields/reader_ref"] },
    { fields: { reader_ref: undefined }, found: ["required-unanswered /fields/reader_ref"] },
    { fields: { day_out: "1/5/2022" }, found: ["not-a-date /fields/day_out"] },
    { fields: { day_out: "2022-02-30" }, found: ["impossible-date /fields/day_out"] },
    { fields: { day_back: "2022-04-30" }, found: ["dates-out-of-order /fields/day_out"] },
    { fields: { was_lent: "maybe" }, found: ["unknown-code /fields/was_lent", "answered-not-relevant /fields/lent_books"] },
    { fields: { why_not: "closed" }, found: ["answered-not-relevant /fields/why_not"] },
    { fields: { fee_amount: -1, fee_currency: "EUR" }, found: ["out-of-range /fields/fee_amount"] },
    { fields: { fee_amount: 2 }, found: ["amount-without-currency /fields/fee_amount"] },
    { fields: { fee_amount: 2, fee_currency: "" }, found: ["amount-without-currency /fields/fee_amount"] },
    { fields: { fee_amount: 2, fee_currency: "USD" }, found: ["unknown-code /fields/fee_currency"] },
    { fields: { fee_currency: "EUR" }, found: ["answered-not-relevant /fields/fee_currency"] },
    { fields: { loan_topics: ["sea", "none"] }, found: ["exclusive-choice /fields/loan_topics"] },
    { fields: { loan_topics: ["sea", "sea"] }, found: ["duplicate-choice /fields/loan_topics"] },
    { fields: { "pages/a": 1 }, found: ["unknown-field /fields/pages~1a"] },
    { fields: { lent_books: undefined }, found: ["required-unanswered /fields/lent_books"] },
    { fields: { lent_books: [] }, found: ["required-unanswered /fields/lent_books"] },
    { fields: { lent_books: { 0: {} } }, found: ["wrong-type /fields/lent_books"] },
    { fields: { lent_books: [7, null] }, found: ["wrong-type /fields/lent_books/0", "wrong-type /fields/lent_books/1"] },
    { fields: { lent_books: [{}] }, found: ["required-unanswered /fields/lent_books/0/book_title"] },
    { fields: { lent_books: [{ book_title: "A", pages: 1 }] }, found: ["unknown-field /fields/lent_books/0/pages"] },
    { fields: { lent_books: [{ book_title: "A" }, { book_title: 7 }] }, found: ["wrong-type /fields/lent_books/1/book_title"] },
    { fields: { lent_books: [{ book_title: "A", loan_id: "L-1" }] }, found: ["unknown-field /fields/lent_books/0/loan_id"] },
    {
      fields: { lent_books: Array.from({ length: 3 }, () => ({ book_title: "A" })) },
      found: ["too-many-rows /fields/lent_books"],
    },
  ])("says of $fields: $found", ({ fields, found }) => {
    expect(told(loanRecord(fields))).toEqual(found);
  });

  it("looks at conditions of a row with the fields of the row and of the record", () => {
    const torn = (fields: object, page_count: number): string[] =>
      told(loanRecord({ ...fields, lent_books: [{ book_title: "A", page_count, torn_pages: 2 }] }));
    expect(torn({}, 11)).toEqual([]);
    expect(torn({}, 10)).toEqual(["answered-not-relevant /fields/lent_books/0/torn_pages"]);
    expect(torn({ day_back: undefined }, 11)).toEqual(["answered-not-relevant /fields/lent_books/0/torn_pages"]);
  });

  it("looks in each row at pairs of dates and at amounts whose other half stands in the record", () => {
    const rows = [
      { book_title: "A", book_back: "2022-04-30" },
      { book_title: "B", book_back: "2022-05-02", book_price: 3 },
    ];
    expect(told(loanRecord({ lent_books: rows }))).toEqual([
      "dates-out-of-order /fields/lent_books/0/book_back",
      "amount-without-currency /fields/lent_books/1/book_price",
    ]);
    expect(told(loanRecord({ fee_amount: 0, fee_currency: "XOF", lent_books: rows.slice(1) }))).toEqual([]);
  });

  it("looks in the rows of a list that does not apply only at their structure, and says once that it does not apply", () => {
    expect(told(loanRecord({ was_lent: "no", lent_books: [{}, { page_count: 0 }] }))).toEqual([
      "answered-not-relevant /fields/lent_books",
      "out-of-range /fields/lent_books/1/page_count",
    ]);
    expect(told(loanRecord({ was_lent: "no", lent_books: undefined }))).toEqual([]);
  });

  it("finds dates in the future only with a day of checking, and lets the day after it pass", () => {
    const record = loanRecord({ day_out: "2022-05-03" });
    expect(told(record)).toEqual([]);
    expect(told(record, "", "2022-05-02")).toEqual([]);
    expect(told(record, "", "2022-05-01")).toEqual(["future-date /fields/day_out"]);
  });

  it("places problems below the place of the record", () => {
    expect(told({ record: "", fields: { was_lent: 1 } }, "/records/3").slice(0, 2)).toEqual([
      "missing-record-type /records/3/record",
      "record-without-id /records/3/fields/loan_id",
    ]);
  });

  it("tells nothing of free text", () => {
    const texts = JSON.stringify(recordProblems(loan, loanRecord({ why_not: 7, lent_books: "Secret" })));
    expect(texts).not.toContain("Secret");
    expect(recordProblems(loan, loanRecord({ was_lent: "no", why_not: ["Secret"], lent_books: undefined }))[0]?.params["value"]).toBe("…");
  });

  describe("edge cases", () => {
    it.each([undefined, null, 7, "text", []])("refuses %j as a record", (record) => {
      expect(told(record)).toEqual(["wrong-type "]);
    });

    it.each([
      { record: {}, found: ["missing-record-type /record", "wrong-type /fields"] },
      { record: { record: 7, fields: [] }, found: ["wrong-type /record", "wrong-type /fields"] },
      { record: { ...loanRecord(), record: "book-loan@2.0.0" }, found: ["record-mismatch /record"] },
      { record: { ...loanRecord(), note: 1 }, found: ["unknown-field /note"] },
    ])("says of the envelope of $record: $found", ({ record, found }) => {
      expect(told(record)).toEqual(found);
    });

    it("reads null, blank and an empty list as absent", () => {
      expect(told(loanRecord({ why_not: null, loan_topics: [], fee_amount: "" }))).toEqual([]);
    });

    it("finds keys that objects have by themselves only where the record has them", () => {
      expect(told(JSON.parse(JSON.stringify(loanRecord()).replace('"fields":{', '"fields":{"__proto__":1,"constructor":2,')))).toEqual([
        "unknown-field /fields/__proto__",
        "unknown-field /fields/constructor",
      ]);
      const odd = { ...loan, items: [...loan.items, { key: "constructor", type: "text" as const, required: true }] };
      expect(recordProblems(odd, loanRecord()).map(({ path }) => path)).toEqual(["/fields/constructor"]);
    });
  });
});
