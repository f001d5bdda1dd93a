import { describe, expect, it } from "vitest";
import type { CodelistDefinition, RecordDefinition } from "./index.ts";
import { labelsOf } from "./labels-of.ts";
import { resolveRecord } from "./resolve-record.ts";
import { textsOf } from "./texts-of.ts";

const basics = {
  version: "1.0.0",
  basis: "reconstructed",
  licence: "-",
  provenance: [{ source: "none", locator: "-", confidence: "reconstructed" }],
} as const;
const colours = {
  ...basics,
  id: "colours",
  title: "Colours",
  answers: [
    { code: "red", number: 1, label: "Red" },
    { code: "blue", number: 2, label: "Blue", exclusive: true },
  ],
} as unknown as CodelistDefinition;
const kinds = {
  ...basics,
  id: "kinds",
  title: "Kinds",
  answers: [{ code: "refused", number: 253, label: "Refuses" }],
} as unknown as CodelistDefinition;
const bike = {
  ...basics,
  id: "bike-repair",
  title: "Repair",
  about: "What was repaired.",
  language: "en",
  filledIn: true,
  missing: "kinds@1.0.0",
  identifiedBy: ["repair_id"],
  dateOrder: [],
  items: [
    { key: "repair_id", type: "text", text: "Number", hint: "On the tag", required: true },
    { key: "bike_ref", type: "reference", to: "bike", text: "Which bike?", missing: ["refused"] },
    {
      key: "parts_used",
      type: "list",
      text: "Parts",
      maxRows: 9,
      items: [
        {
          key: "part_kind",
          type: "single",
          text: "Kind",
          answers: [{ code: "bell", number: 1, label: "Bell" }],
          missing: ["refused"],
          missingLabels: { refused: "Not said" },
        },
        { key: "part_colour", type: "multiple", text: "Colour", codelist: "colours@1.0.0" },
      ],
    },
  ],
} as unknown as RecordDefinition;

describe("resolveRecord", () => {
  it("puts codelists in place, also in rows, and leaves texts out", () => {
    expect(resolveRecord(bike, [colours], { digest: "d", status: "draft" })).toEqual({
      id: "bike-repair",
      version: "1.0.0",
      basis: "reconstructed",
      digest: "d",
      status: "draft",
      filledIn: true,
      identifiedBy: ["repair_id"],
      dateOrder: [],
      items: [
        { key: "repair_id", type: "text", required: true },
        { key: "bike_ref", type: "reference", to: "bike", missing: ["refused"] },
        {
          key: "parts_used",
          type: "list",
          maxRows: 9,
          items: [
            { key: "part_kind", type: "single", missing: ["refused"], answers: [{ code: "bell", number: 1 }] },
            {
              key: "part_colour",
              type: "multiple",
              answers: [
                { code: "red", number: 1 },
                { code: "blue", number: 2, exclusive: true },
              ],
            },
          ],
        },
      ],
    });
  });

  it("throws for a codelist that is not known", () => {
    expect(() => resolveRecord(bike, [])).toThrow("part_colour names codelist colours@1.0.0, which is not known");
  });
});

describe("the texts of a record", () => {
  it("have paths through the lists", () => {
    expect([...textsOf(bike)]).toEqual([
      ["title", "Repair"],
      ["about", "What was repaired."],
      ["items/repair_id/text", "Number"],
      ["items/repair_id/hint", "On the tag"],
      ["items/bike_ref/text", "Which bike?"],
      ["items/parts_used/text", "Parts"],
      ["items/parts_used/items/part_kind/text", "Kind"],
      ["items/parts_used/items/part_kind/answers/bell", "Bell"],
      ["items/parts_used/items/part_kind/missing/refused", "Not said"],
      ["items/parts_used/items/part_colour/text", "Colour"],
    ]);
  });

  it("become labels by key, those in lists beside the others, with translations put in place", () => {
    const french: Readonly<Record<string, string>> = {
      "bike-repair@1.0.0 items/parts_used/items/part_kind/text": "Sorte",
      "colours@1.0.0 answers/red": "Rouge",
      "kinds@1.0.0 answers/refused": "Refuse",
    };
    const labels = labelsOf(bike, [colours, kinds], "fr", (reference, path) => french[`${reference} ${path}`], "d");
    expect(labels).toEqual({
      language: "fr",
      title: "Repair",
      dimensions: {},
      digest: "d",
      items: {
        repair_id: { text: "Number", hint: "On the tag" },
        bike_ref: { text: "Which bike?", missing: { refused: "Refuse" } },
        parts_used: { text: "Parts" },
        part_kind: { text: "Sorte", answers: { bell: "Bell" }, missing: { refused: "Not said" } },
        part_colour: { text: "Colour", answers: { red: "Rouge", blue: "Blue" } },
      },
    });
  });
});
