import { describe, expect, it } from "vitest";
import { lendingFiles } from "../../test/lending.ts";
import { marketFiles } from "../../test/market.ts";
import { parseSources } from "../sources.ts";
import { definitionPages } from "./definition-pages.ts";

const pages = definitionPages(parseSources(marketFiles(structuredClone(lendingFiles))));

describe("the page of a record", () => {
  const page = pages.get("book-loan/1.0.0.md") ?? "";

  it("says what it is for, and shows its fields and those of its lists below them", () => {
    expect(page).toContain("What was lent to whom. A person fills it in: it comes out as a form.");
    const headings = page.split("\n").filter((line) => /^###+ /.test(line));
    expect(headings).toEqual([
      ...["loan_id", "reader_ref", "day_out", "was_lent", "fee_currency", "lent_books"].map((key) => `### \`${key}\``),
      ...["book_title", "book_mood", "book_price", "book_back"].map((key) => `#### \`${key}\``),
    ]);
  });

  it("says what a field refers to, how many rows there may be, and in which field the currency stands", () => {
    expect(page).toContain("| refers to | a record of the kind `library-reader` |");
    expect(page).toContain("| rows | up to 20 |\n| asked only if | “Was it lent?” is “Yes” |");
    expect(page).toContain("| currency | in `fee_currency` |");
    expect(page).toContain("- Its own id is `loan_id`; `day_out` also tell one record from another.");
  });
});

describe("the page of a record that says more", () => {
  const path = "records/book-loan/1.0.0.json";
  const edited = marketFiles({
    ...structuredClone(lendingFiles),
    [`${path}#/totals`]: [{ total: "fee_amount", parts: "book_price", when: { eq: ["was_lent", "yes"] } }],
    [`${path}#/rowNames`]: [{ field: "loan_id", row: "book_title" }],
    [`${path}#/vocabularies`]: [
      {
        id: "book-web",
        name: "Web of books",
        provenance: [{ source: "none", locator: "-", confidence: "reconstructed" }],
        context: { "@vocab": "https://example.org/" },
        types: { field: "was_lent", values: { yes: "Loan" }, otherwise: "Thing" },
        properties: [
          { property: "day", field: "day_out" },
          { property: "book", each: "lent_books", properties: [{ property: "price", field: "book_price" }] },
        ],
      },
    ],
  });
  const page = definitionPages(parseSources(edited)).get("book-loan/1.0.0.md") ?? "";

  it("says which number is the sum of which, and which field names a row", () => {
    expect(page).toContain("- `fee_amount` is the sum of `book_price` of all rows, if “Was it lent?” is “Yes”; otherwise that is told");
    expect(page).toContain("- `loan_id` names a row by its `book_title`.");
  });

  it("says what its fields are in a vocabulary of the web, those of a node below it", () => {
    expect(page).toContain("## As Web of books");
    expect(page).toContain("| property | field |\n|---|---|\n| `day` | `day_out` |\n| `book` → `price` | `book_price` |\n");
  });
});

describe("the page of a workflow", () => {
  const page = pages.get("lending/1.0.0.md") ?? "";

  it("shows each way with its condition in words, its evidence, its roles and its source", () => {
    expect(page).toContain("| A reader asks | (opens the case) | Asked for | Clerk |  |  |  | reconstructed |");
    expect(page).toContain(
      "| A book is lent | Asked for | Lent out | Clerk, Head of the library | “Is it lent?” is “Yes” | Loan (`book-loan@1.0.0`), a new one with `day_out` where “Was it lent?” is “Yes” |  | [S1](../../../sources.md#s1) p. 7, adapted: Ours is shorter. |",
    );
  });

  it("begins with a picture of it", () => {
    expect(page).toContain("```mermaid\n---\nconfig:");
    expect(page).toContain("[*] --> s1: <b>A reader asks</b><br/>Clerk\n");
  });

  it("shows deadlines in words, and where facts are read from", () => {
    expect(page).toContain("| Back in time | 1 month and 14 days | A book is lent | The loan ends |  | warning | reconstructed |");
    expect(page).toContain("| Is it lent? | `is_lent` | `yes` Yes · `no` No | `was_lent` of `book-loan@1.0.0` |");
  });
});

describe("the page of a codelist", () => {
  it("shows what the codes of another system are in it", () => {
    const page = pages.get("desk-roles/1.0.0.md") ?? "";
    expect(page).toContain("## The old desk\n");
    expect(page).toContain("| `C` | Clark | `clerk` |  |\n| `X` |  | nothing here says the same | Nobody knows. |\n");
  });
});
