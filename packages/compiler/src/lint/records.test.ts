import { describe, expect, it } from "vitest";
import { lendingFiles, lendingPaths } from "../../test/lending.ts";
import { tellAll } from "../../test/lint-market.ts";
import { marketFiles } from "../../test/market.ts";

const { loan, desk, workflow, reader } = lendingPaths;

/** What the whole lint says against the made-up library after edits. */
const told = (edits: Readonly<Record<string, unknown>> = {}): string[] =>
  tellAll(marketFiles({ ...structuredClone(lendingFiles), ...edits }));
const item = (index: number, property: string): string => `${loan}#/items/${index}/${property}`;
const inRow = (index: number, property: string): string => `${loan}#/items/5/items/${index}/${property}`;

describe("the lint of records and workflows", () => {
  it("finds nothing in records, workflows and mappings that are in order", () => {
    expect(told()).toEqual([]);
  });

  it.each([
    { rule: "names", edit: { [inRow(0, "key")]: "day_out" }, found: "“day_out” is also the name of “day_out”", at: inRow(0, "key") },
    { rule: "names", edit: { [inRow(3, "key")]: "select" }, found: "“select” is reserved in SQL", at: inRow(3, "key") },
    { rule: "names", edit: { [`${workflow}#/facts/0/key`]: "where" }, found: "“where” is reserved in SQL", at: `${workflow}#/facts/0/key` },
    {
      rule: "item-shape",
      edit: { [inRow(2, "currency")]: "day_out" },
      found: "there is no single choice “day_out” beside the amount",
      at: inRow(2, "currency"),
    },
    {
      rule: "item-shape",
      edit: { [item(3, "currency")]: "fee_currency" },
      found: "an amount of money is a decimal",
      at: item(3, "currency"),
    },
    { rule: "item-shape", edit: { [inRow(0, "minimum")]: 1 }, found: "an item of type text has no minimum", at: inRow(0, "minimum") },
    {
      rule: "item-shape",
      edit: { [item(2, "dimension")]: "stall" },
      found: "only questions of an instrument belong to a dimension",
      at: item(2, "dimension"),
    },
    { rule: "references", edit: { [item(1, "to")]: "nobody" }, found: "there is no record “nobody”", at: item(1, "to") },
    {
      rule: "references",
      edit: { [inRow(1, "codelist")]: "mood-9@1.0.0" },
      found: "there is no codelist mood-9@1.0.0",
      at: inRow(1, "codelist"),
    },
    {
      rule: "references",
      edit: { [item(0, "pattern")]: "^[A-Z ]$" },
      found: "“loan_id” is the record's own id, which references could not name as it is",
      at: `${loan}#/items/0`,
    },
    { rule: "references", edit: { [item(0, "required")]: undefined }, found: "a record has its own id", at: `${loan}#/items/0` },
    {
      rule: "references",
      edit: { [`${loan}#/identifiedBy/1`]: "book_back" },
      found: "“book_back” is not a field outside lists with one answer that is not sensitive",
      at: `${loan}#/identifiedBy/1`,
    },
    {
      rule: "references",
      edit: { [`${loan}#/dateOrder/0/1`]: "book_price" },
      found: "“book_price” is not a date or month",
      at: `${loan}#/dateOrder/0/1`,
    },
    {
      rule: "references",
      edit: { [`${loan}#/dateOrder/0/0`]: "day_of" },
      found: "there is no field “day_of”",
      at: `${loan}#/dateOrder/0/0`,
    },
    {
      rule: "references",
      edit: { [`${desk}#/mappings/0/entries/0/code`]: "boss" },
      found: "“boss” is no answer of this list",
      at: `${desk}#/mappings/0/entries/0/code`,
    },
    {
      rule: "references",
      edit: { [`${desk}#/mappings/0/entries/1/value`]: "C" },
      found: "this value is mapped already",
      at: `${desk}#/mappings/0/entries/1/value`,
    },
    {
      rule: "conditions",
      edit: { [item(3, "relevance")]: { answered: "book_title" } },
      found: "there is no field outside lists “book_title”",
      at: item(3, "relevance/answered"),
    },
    {
      rule: "conditions",
      edit: { [inRow(0, "relevance")]: { eq: ["was_lent", "perhaps"] } },
      found: '"perhaps" is not an answer of “was_lent”',
      at: inRow(0, "relevance/eq/1"),
    },
    {
      rule: "conditions",
      edit: { [item(3, "relevance")]: { eq: ["lent_books", 1] } },
      found: "eq does not compare an item of type list",
      at: item(3, "relevance/eq/0"),
    },
    {
      rule: "patterns",
      edit: { [inRow(0, "pattern")]: "[a-z]" },
      found: "the pattern is not anchored at both ends",
      at: inRow(0, "pattern"),
    },
    {
      rule: "texts-unique",
      edit: { [inRow(3, "text")]: "Day of lending" },
      found: "“Day of lending” is also the text of the item “day_out”",
      at: inRow(3, "text"),
    },
    {
      rule: "texts-unique",
      edit: { [`${workflow}#/states/1/title`]: "Asked for" },
      found: "“Asked for” is also the text of the item “asked_for”",
      at: `${workflow}#/states/1/title`,
    },
    {
      rule: "answer-numbers",
      edit: { [`${loan}#/items/3/answers/1/number`]: 1 },
      found: "1 is also the number of “yes”",
      at: `${loan}#/items/3/answers/1/number`,
    },
    {
      rule: "provenance",
      edit: { [`${workflow}#/transitions/1/provenance/0/source`]: "S77" },
      found: "“S77” is not on the list of sources",
      at: `${workflow}#/transitions/1/provenance/0/source`,
    },
    {
      rule: "provenance",
      edit: { [`${loan}#/about`]: "The official loan." },
      found: "“The official loan.” calls something official in a reconstructed definition",
      at: `${loan}#/about`,
    },
    {
      rule: "path-matches-id",
      edit: { [`${reader}#/id`]: "reader" },
      found: "the file lies in the folder of “library-reader”",
      at: `${reader}#/id`,
    },
    {
      rule: "translations",
      edit: { [`${workflow}#/language`]: "fr" },
      found: "definitions are written in English",
      at: `${workflow}#/language`,
    },
    {
      rule: "structure",
      edit: { [`${desk}#/mappings/0/entries/0/code`]: 7 },
      found: "this has none of the forms allowed here",
      at: `${desk}#/mappings/0/entries/0/code`,
    },
    {
      rule: "structure",
      edit: { [inRow(1, "relevance")]: { and: [{ is: 1 }] } },
      found: "this is no condition",
      at: inRow(1, "relevance/and/0"),
    },
    { rule: "structure", edit: { [item(1, "to")]: undefined }, found: "“to” is missing", at: `${loan}#/items/1` },
    { rule: "structure", edit: { [inRow(0, "maxrows")]: 3 }, found: "“maxrows” is not known here", at: inRow(0, "maxrows") },
    { rule: "structure", edit: { [item(5, "type")]: "listing" }, found: "this is of no type of field", at: `${loan}#/items/5` },
  ])("$rule: $found", ({ rule, edit, found, at }) => {
    expect(told(edit)).toContain(`${rule}: ${at} — ${found}`);
  });

  it("wants a record in a language to have its codelists in it, and a workflow its records and roles", () => {
    const $schema = "../../../../../../../schemas/meta/1/text.schema.json";
    const french = (path: string, translates: string): Record<string, object> => ({
      [path]: { $schema, translates, language: "fr", version: "1.0.0", licence: "CC0-1.0", texts: {} },
    });
    const found = told({
      ...french("workflows/lending/text/fr/1.0.0.json", "lending@1.0.0"),
      ...french("records/book-loan/text/fr/1.0.0.json", "book-loan@1.0.0"),
      "codelists/mood-3/text/fr/1.0.0.json": undefined,
    }).filter((line) => line.includes("is there in “fr”, but"));
    expect(found).toEqual([
      "translations: instruments/market-day/1.0.0.json# — market-day@1.0.0 is there in “fr”, but its codelist mood-3@1.0.0 is not",
      `translations: ${loan}# — book-loan@1.0.0 is there in “fr”, but its codelist mood-3@1.0.0 is not`,
      `translations: ${workflow}# — lending@1.0.0 is there in “fr”, but its codelist desk-roles@1.0.0 is not`,
    ]);
  });

  it("finds the drafts that a published record or workflow names", () => {
    const found = told({ "workflows/lending/index.json#/versions/1.0.0/status": "published" });
    expect(found).toContain(`published-references: ${workflow}#/roles — this version is published, and desk-roles@1.0.0 is a draft`);
    expect(found).toContain(
      `published-references: ${workflow}#/transitions/1/evidence/0/record — this version is published, and book-loan@1.0.0 is a draft`,
    );
  });
});
