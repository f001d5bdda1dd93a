import { describe, expect, it } from "vitest";
import { loan, loanRecord } from "../test/loan-record.ts";
import { recordLookup } from "./record-lookup.ts";

const lookup = (fields: Readonly<Record<string, unknown>>) => recordLookup(loan)(loanRecord(fields).fields as never);

describe("recordLookup", () => {
  it("gives answers as they stand, irrelevant fields as not applicable, and what is no answer as absent", () => {
    const at = lookup({ was_lent: "yes", why_not: "closed", fee_currency: "EUR", loan_topics: ["land"] });
    expect(["loan_id", "reader_ref", "was_lent", "why_not", "fee_currency", "loan_topics"].map(at)).toEqual([
      "L-1",
      "R-7",
      "yes",
      "not_applicable",
      "not_applicable",
      undefined,
    ]);
  });

  it("gives an answer outside its bounds, as conditions over surveys do", () => {
    expect(lookup({ fee_amount: -1 })("fee_amount")).toBe(-1);
  });

  it("gives the rows of a list, nothing where there is none, and nothing of the fields in it", () => {
    expect(lookup({ lent_books: [{ book_title: "A" }] })("lent_books")).toEqual([{ book_title: "A" }]);
    expect([lookup({ lent_books: [] })("lent_books"), lookup({})("book_title"), lookup({})("toString")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
