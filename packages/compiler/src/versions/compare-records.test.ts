import type { ItemDefinition, RecordDefinition, WorkflowDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { lendingFiles, lendingPaths } from "../../test/lending.ts";
import { marketFiles } from "../../test/market.ts";
import { compareRecords } from "./compare-records.ts";
import { compareWorkflows } from "./compare-workflows.ts";

const answersOf = (item: ItemDefinition) => item.answers ?? [];
const parsed = (path: string, edits: Readonly<Record<string, unknown>>): unknown => {
  const placed = Object.fromEntries(Object.entries(edits).map(([pointer, value]) => [`${path}#${pointer}`, value]));
  return JSON.parse(marketFiles({ ...structuredClone(lendingFiles), ...placed }).get(path) ?? "");
};
const ofLoan = (edits: Readonly<Record<string, unknown>>): string[] =>
  compareRecords(
    parsed(lendingPaths.loan, {}) as RecordDefinition,
    parsed(lendingPaths.loan, edits) as RecordDefinition,
    answersOf,
    answersOf,
  ).map(({ level, pointer }) => `${level} ${pointer}`);
const ofLending = (edits: Readonly<Record<string, unknown>>): string[] =>
  compareWorkflows(
    parsed(lendingPaths.workflow, {}) as WorkflowDefinition,
    parsed(lendingPaths.workflow, edits) as WorkflowDefinition,
    answersOf,
    answersOf,
  ).map(({ level, pointer }) => `${level} ${pointer}`);

const text = { type: "text", text: "More" };

describe("compareRecords", () => {
  it.each([
    { edits: {}, found: [] },
    { edits: { "/title": "A loan", "/about": "Other" }, found: ["patch /title", "patch /about"] },
    { edits: { "/items/5/text": "The books" }, found: ["patch /items/5/text"] },
    { edits: { "/items/5/items/0/text": "Its title" }, found: ["patch /items/5/items/0/text"] },
    { edits: { "/items/-": { key: "more_text", ...text } }, found: ["minor /items/6"] },
    { edits: { "/items/5/items/-": { key: "more_text", ...text } }, found: ["minor /items/5/items/4"] },
    { edits: { "/items/5/required": true }, found: ["minor /items/5/required"] },
    { edits: { "/items/5/maxRows": 30 }, found: ["minor /items/5/maxRows"] },
    { edits: { "/items/5/maxRows": 10 }, found: ["major /items/5/maxRows"] },
    { edits: { "/items/5/maxRows": undefined }, found: ["minor /items/5/maxRows"] },
    { edits: { "/items/5/items/3": undefined }, found: ["major /items/5/items"] },
    { edits: { "/items/5/items/2/minimum": 1 }, found: ["major /items/5/items/2/minimum"] },
    { edits: { "/items/1/to": "book-loan" }, found: ["major /items/1/to"] },
    { edits: { "/items/1/missing": undefined }, found: ["major /items/1/missing"] },
    { edits: { "/items/1/type": "text" }, found: ["major /items/1/type"] },
    { edits: { "/items/5/relevance": undefined }, found: ["major /items/5/relevance"] },
    { edits: { "/identifiedBy": ["loan_id"] }, found: ["major /identifiedBy"] },
    { edits: { "/dateOrder": [] }, found: ["minor /dateOrder"] },
    { edits: { "/filledIn": undefined }, found: ["minor /filledIn"] },
    { edits: { "/totals": [{ total: "fee_amount", parts: "book_price" }] }, found: ["minor /totals"] },
    { edits: { "/rowNames": [{ field: "loan_id", row: "book_title" }] }, found: ["minor /rowNames"] },
    { edits: { "/vocabularies": [] }, found: ["minor /vocabularies"] },
  ])("says of $edits: $found", ({ edits, found }) => {
    expect(ofLoan(edits)).toEqual(found);
  });
});

describe("compareWorkflows", () => {
  it.each([
    { edits: {}, found: [] },
    { edits: { "/title": "Lending books", "/states/0/title": "Wanted" }, found: ["patch /title", "patch /states/0/title"] },
    { edits: { "/transitions/0/provenance/0/note": "Ours." }, found: [] },
    { edits: { "/transitions/0/roles/-": "head" }, found: ["major /transitions"] },
    { edits: { "/deadlines/0/within/days": 13 }, found: ["major /deadlines/0/within"] },
    { edits: { "/deadlines/0/title": "On time" }, found: ["patch /deadlines/0/title"] },
    { edits: { "/states/1/kind": "closed" }, found: ["major /states/1/kind"] },
    { edits: { "/events/-": { id: "renew_loan", title: "Once more" } }, found: ["minor /events/3"] },
    { edits: { "/gates/-": { id: "child_reader" } }, found: ["major /gates/0"] },
    { edits: { "/facts/1/answers/-": { code: "lost", number: 2, label: "Lost" } }, found: ["minor /facts/1/answers/1"] },
    { edits: { "/closure/dropouts": ["returned"] }, found: ["major /closure"] },
  ])("says of $edits: $found", ({ edits, found }) => {
    expect(ofLending(edits)).toEqual(found);
  });
});
