import { describe, expect, it } from "vitest";
import type { CodelistDefinition, InstrumentDefinition } from "./gen/definitions.ts";
import { labelsOf } from "./labels-of.ts";
import { resolveInstrument } from "./resolve-instrument.ts";
import { textsOf } from "./texts-of.ts";

const common: Pick<CodelistDefinition, "version" | "basis" | "licence" | "provenance"> = {
  version: "1.0.0",
  basis: "reconstructed",
  licence: "CC-BY-4.0",
  provenance: [{ source: "none", locator: "-", confidence: "reconstructed" }],
};
const yesNo: CodelistDefinition = {
  id: "yes-no",
  title: "Yes or no",
  ...common,
  answers: [
    { code: "yes", number: 1, label: "Yes" },
    { code: "no", number: 2, label: "No" },
  ],
};
const kinds: CodelistDefinition = {
  id: "kinds",
  title: "Kinds",
  ...common,
  answers: [
    { code: "refused", number: 253, label: "Prefers not to say" },
    { code: "not_applicable", number: 252, label: "Not applicable" },
  ],
};
const instrument: InstrumentDefinition = {
  id: "visits",
  title: "Visits",
  language: "en",
  ...common,
  respondent: "A visitor.",
  schedule: "Once.",
  missing: "kinds@1.0.0",
  dimensions: [{ id: "work", title: "Work" }],
  context: [{ key: "person", type: "text", text: "Person" }],
  items: [
    {
      key: "works",
      dimension: "work",
      type: "single",
      text: "Do you work?",
      hint: "Paid or not.",
      codelist: "yes-no@1.0.0",
      missing: ["refused"],
    },
    {
      key: "school",
      dimension: "work",
      type: "single",
      text: "School?",
      answers: [{ code: "all", number: 1, label: "All" }],
      missing: ["not_applicable"],
      missingLabels: { not_applicable: "No children" },
    },
  ],
  identifiedBy: ["person"],
  duplicates: [],
  dateOrder: [],
};

describe("textsOf", () => {
  it("gives every text by its path, in the order of the file", () => {
    expect([...textsOf(instrument)]).toEqual([
      ["title", "Visits"],
      ["respondent", "A visitor."],
      ["schedule", "Once."],
      ["dimensions/work/title", "Work"],
      ["context/person/text", "Person"],
      ["items/works/text", "Do you work?"],
      ["items/works/hint", "Paid or not."],
      ["items/school/text", "School?"],
      ["items/school/answers/all", "All"],
      ["items/school/missing/not_applicable", "No children"],
    ]);
    expect([...textsOf(yesNo)]).toEqual([
      ["title", "Yes or no"],
      ["answers/yes", "Yes"],
      ["answers/no", "No"],
    ]);
  });
});

describe("labelsOf", () => {
  it("puts codelists and missing kinds in place", () => {
    expect(labelsOf(instrument, [yesNo, kinds], "en", () => undefined, "d").items).toEqual({
      person: { text: "Person" },
      works: { text: "Do you work?", hint: "Paid or not.", answers: { yes: "Yes", no: "No" }, missing: { refused: "Prefers not to say" } },
      school: { text: "School?", answers: { all: "All" }, missing: { not_applicable: "No children" } },
    });
  });

  it("translates by definition and path, and keeps the original where a translation is missing", () => {
    const texts: Record<string, string> = {
      "visits@1.0.0 items/works/text": "Travaillez-vous ?",
      "yes-no@1.0.0 answers/yes": "Oui",
      "kinds@1.0.0 answers/refused": "Ne souhaite pas répondre",
    };
    const labels = labelsOf(instrument, [yesNo, kinds], "fr", (reference, path) => texts[`${reference} ${path}`], "d");
    expect(labels.items["works"]).toEqual({
      text: "Travaillez-vous ?",
      hint: "Paid or not.",
      answers: { yes: "Oui", no: "No" },
      missing: { refused: "Ne souhaite pas répondre" },
    });
  });
});

describe("resolveInstrument", () => {
  it("puts codelists in place and leaves texts out", () => {
    const { items, dimensions, digest } = resolveInstrument(instrument, [yesNo, kinds], { digest: "abc" });
    expect([dimensions, digest]).toEqual([["work"], "abc"]);
    expect(items[0]).toEqual({
      key: "works",
      dimension: "work",
      type: "single",
      missing: ["refused"],
      answers: [
        { code: "yes", number: 1 },
        { code: "no", number: 2 },
      ],
    });
  });

  it("refuses a codelist that is not there", () => {
    expect(() => resolveInstrument(instrument, [kinds])).toThrow("works names codelist yes-no@1.0.0, which is not known");
  });
});
