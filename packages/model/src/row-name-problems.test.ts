import { describe, expect, it } from "vitest";
import { loan, loanRecord } from "../test/loan-record.ts";
import { recordProblems } from "./record-problems.ts";
import type { RecordType } from "./record-type.ts";
import { rowNameProblems } from "./row-name-problems.ts";

/** The loan, where the reason names a book by its title. */
const type: RecordType = { ...loan, rowNames: [{ field: "why_not", row: "book_title" }] };
const books = [{ book_title: "A" }, { book_title: "B" }];
const found = (fields: Readonly<Record<string, unknown>>, of: RecordType = type): string[] =>
  rowNameProblems(of, fields, "/fields").map(({ path, params }) => `${path} ${String(params["value"])} ${String(params["other"])}`);

describe("rowNameProblems", () => {
  it("finds a name that no row has, and says where the rows have theirs", () => {
    expect(found({ why_not: "A", lent_books: books })).toEqual([]);
    expect(found({ why_not: "C", lent_books: books })).toEqual(["/fields/why_not C book_title"]);
  });

  it("looks at a field in a list in each of its rows, also where it names rows of the same list", () => {
    const itself: RecordType = { ...type, rowNames: [{ field: "book_back", row: "book_title" }] };
    const rows = [{ book_title: "A", book_back: "B" }, { book_title: "B", book_back: "X" }, { book_back: "A" }];
    expect(found({ lent_books: rows }, itself)).toEqual(["/fields/lent_books/1/book_back X book_title"]);
  });

  it("is part of the check of a record, as a warning", () => {
    const record = loanRecord({ was_lent: "no", why_not: "C", lent_books: undefined });
    expect(recordProblems(type, record)).toEqual([
      { rule: "row-not-found", severity: "warning", path: "/fields/why_not", params: { item: "why_not", value: "C", other: "book_title" } },
    ]);
  });

  describe("edge cases", () => {
    it("What is blank, missing or no text names nothing.", () => {
      for (const value of [undefined, null, "", "dont_know", 7, {}]) expect(found({ why_not: value, lent_books: books })).toEqual([]);
    });

    it("Without rows nothing can be named; rows that are none are passed over.", () => {
      expect(found({ why_not: "A" })).toEqual(["/fields/why_not A book_title"]);
      expect(found({ why_not: "A", lent_books: [7, null, { book_title: "A" }] })).toEqual([]);
      expect(found({ why_not: "A", lent_books: "many" })).toEqual(["/fields/why_not A book_title"]);
    });
  });
});
