import { describe, expect, it } from "vitest";
import { loan, loanRecord } from "../test/loan-record.ts";
import { recordProblems } from "./record-problems.ts";
import type { RecordType } from "./record-type.ts";
import { totalProblems } from "./total-problems.ts";

/** The loan with a fee that ought to be the sum of the prices of the books, where it was lent. */
const type: RecordType = { ...loan, totals: [{ total: "fee_amount", parts: "book_price", when: { eq: ["was_lent", "yes"] } }] };

const found = (fee: unknown, prices: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): unknown[] =>
  totalProblems(type, { was_lent: "yes", fee_amount: fee, lent_books: prices.map((price) => ({ book_price: price })), ...more }, "/fields");

describe("totalProblems", () => {
  it("finds nothing where the parts add up", () => {
    expect(found(9, [4, 5])).toEqual([]);
    expect(found(0.3, [0.1, 0.2])).toEqual([]);
    expect(found(-1, [2, -3])).toEqual([]);
  });

  it("says both numbers where they do not, and changes neither: 9,025 over parts that add up to 8,925", () => {
    expect(found(9025, [8000, 925])).toEqual([
      {
        rule: "total-differs",
        severity: "warning",
        path: "/fields/fee_amount",
        params: { item: "fee_amount", value: 9025, other: "book_price", sum: 8925 },
      },
    ]);
  });

  it("looks only where the condition holds", () => {
    expect(found(70, [96, 98], { was_lent: "no" })).toEqual([]);
  });

  it("is part of the check of a record", () => {
    const record = loanRecord({
      fee_amount: 5,
      fee_currency: "EUR",
      lent_books: [
        { book_title: "A", book_price: 2 },
        { book_title: "B", book_price: 2 },
      ],
    });
    expect(recordProblems(type, record).map(({ rule, path }) => `${rule} ${path}`)).toEqual(["total-differs /fields/fee_amount"]);
    expect(recordProblems(loan, record)).toEqual([]);
  });

  describe("edge cases", () => {
    it("Nothing is known where a part is missing, is no number, or there is no row.", () => {
      for (const prices of [[], [4, undefined], [4, "dont_know"], [4, null]]) expect(found(9, prices)).toEqual([]);
    });

    it("Nothing is compared without a total, with one that is missing, or with rows that are none.", () => {
      expect([found(undefined, [1]), found("dont_know", [1]), found("9", [1])]).toEqual([[], [], []]);
      expect(found(9, [], { lent_books: "many" })).toEqual([]);
      expect(found(9, [], { lent_books: [7] })).toEqual([]);
    });
  });
});
