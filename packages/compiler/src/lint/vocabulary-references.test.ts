import { describe, expect, it } from "vitest";
import { lendingFiles, lendingPaths } from "../../test/lending.ts";
import { tellAll } from "../../test/lint-market.ts";
import { marketFiles } from "../../test/market.ts";

const { loan } = lendingPaths;

/** What the whole lint says against the made-up library after edits. */
const told = (edits: Readonly<Record<string, unknown>>): string[] => tellAll(marketFiles({ ...structuredClone(lendingFiles), ...edits }));
const item = (index: number, property: string): string => `${loan}#/items/${index}/${property}`;

/** The loan as a vocabulary of the web has it, with one thing changed. */
const vocabulary = (changed: object = {}, property: object = {}): unknown => [
  {
    id: "book-web",
    name: "Web of books",
    provenance: [{ source: "none", locator: "-", confidence: "reconstructed" }],
    context: { "@vocab": "https://example.org/" },
    types: { field: "was_lent", values: { yes: "Loan" }, otherwise: "Thing" },
    properties: [{ property: "day", field: "day_out", ...property }],
    ...changed,
  },
];

const vocabularyFaults = [
  { given: vocabulary({}, { field: "day_of" }), found: "there is no field “day_of”", at: "properties/0/field" },
  { given: vocabulary({}, { field: "book_price" }), found: "“book_price” is a field of the list “lent_books”", at: "properties/0/field" },
  { given: vocabulary({}, { field: "book_title", each: "lent_books" }), found: "“book_title” is sensitive", at: "properties/0/field" },
  { given: vocabulary({}, { each: "lent_pens" }), found: "there is no list “lent_pens”", at: "properties/0/each" },
  { given: vocabulary({}, { field: undefined }), found: "a property has a field or properties of its own", at: "properties/0/property" },
  { given: vocabulary({}, { property: "dc:date" }), found: "the context does not say what “dc:date” is", at: "properties/0/property" },
  {
    given: vocabulary({ types: { field: "day_out", values: {}, otherwise: "Thing" } }),
    found: "“day_out” is no single choice outside lists",
    at: "types/field",
  },
].map(({ given, found, at }) => ({
  rule: "references",
  edit: { [`${loan}#/vocabularies`]: given },
  found,
  at: `${loan}#/vocabularies/0/${at}`,
}));

describe("totals and vocabularies of records", () => {
  it("have no fault where they are in order", () => {
    const price = { key: "all_prices", type: "decimal", text: "Price of all books", currency: "fee_currency" };
    const totals = [{ total: "all_prices", parts: "book_price", when: { eq: ["was_lent", "yes"] } }];
    const given = vocabulary({}, { field: "book_price", each: "lent_books" });
    expect(told({ [`${loan}#/items/-`]: price, [`${loan}#/totals`]: totals, [`${loan}#/vocabularies`]: given })).toEqual([]);
  });

  it.each([
    {
      rule: "references",
      edit: { [`${loan}#/totals`]: [{ total: "book_price", parts: "book_price" }] },
      found: "“book_price” is no number outside lists",
      at: `${loan}#/totals/0/total`,
    },
    {
      rule: "references",
      edit: {
        [item(3, "type")]: "integer",
        [item(3, "answers")]: undefined,
        [item(5, "relevance")]: undefined,
        [`${loan}#/totals`]: [{ total: "was_lent", parts: "book_mood" }],
      },
      found: "“book_mood” is no number in a list",
      at: `${loan}#/totals/0/parts`,
    },
    {
      rule: "references",
      edit: { [`${loan}#/rowNames`]: [{ field: "day_out", row: "book_title" }] },
      found: "“day_out” is no text",
      at: `${loan}#/rowNames/0/field`,
    },
    {
      rule: "references",
      edit: { [`${loan}#/rowNames`]: [{ field: "book_title", row: "loan_id" }] },
      found: "“loan_id” is no text in a list",
      at: `${loan}#/rowNames/0/row`,
    },
    ...vocabularyFaults,
  ])("$found", ({ rule, edit, found, at }) => {
    expect(told(edit)).toContain(`${rule}: ${at} — ${found}`);
  });
});
