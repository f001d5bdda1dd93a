import type { Instrument } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { givenAnswers } from "./given-answers.ts";

const instrument: Instrument = {
  id: "test",
  version: "1.0.0",
  basis: "reconstructed",
  dimensions: [],
  context: [{ key: "person", type: "text" }],
  items: [
    { key: "plots", type: "integer", missing: ["refused"] },
    { key: "crops", type: "multiple", answers: [{ code: "maize", number: 1 }], missing: ["refused"] },
  ],
  identifiedBy: [],
  duplicates: [],
  dateOrder: [],
};
const given = (context: unknown, answers: unknown) => givenAnswers(instrument, { context, answers });

describe("givenAnswers", () => {
  it("Choices are joined, numbers are text, what is blank is left out.", () => {
    expect(given({ person: "P-1" }, { plots: 3, crops: ["maize", "beans"], x: null })).toEqual([
      ["person", "P-1"],
      ["plots", "3"],
      ["crops", "maize beans"],
    ]);
    expect(given(undefined, { plots: "", crops: [] })).toEqual([]);
  });

  it("The missing kind of a number goes into the question beside it, that of a choice is a choice.", () => {
    expect(given({}, { plots: "refused", crops: "refused" })).toEqual([
      ["plots_missing", "refused"],
      ["crops", "refused"],
    ]);
  });

  it("A key in the wrong part is no question's, and what no question takes is not given at all.", () => {
    expect(given({ plots: 3 }, {})).toEqual([["no question: plots", "3"]]);
    expect(given({}, { plots: true })).toBeUndefined();
    expect(given({}, [])).toBeUndefined();
  });
});
