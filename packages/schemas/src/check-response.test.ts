import type { Instrument } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { checkResponse } from "./check-response.ts";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];

describe("checkResponse", () => {
  it("An item may be named like something that every object has: without an answer it is absent.", () => {
    const instrument: Instrument = {
      id: "test",
      version: "1.0.0",
      basis: "reconstructed",
      dimensions: [],
      context: [],
      items: [
        { key: "constructor", type: "single", answers: yesNo },
        { key: "other", type: "single", answers: yesNo, relevance: { answered: "constructor" } },
      ],
      identifiedBy: [],
      duplicates: [],
      dateOrder: [],
    };
    const rules = (answers: object) =>
      checkResponse(instrument, { instrument: "test@1.0.0", context: {}, answers }).problems.map(({ rule, path }) => `${path} ${rule}`);
    expect(rules({})).toEqual([]);
    expect(rules({ other: "yes" })).toEqual(["/answers/other answered-not-relevant"]);
    expect(rules({ constructor: "yes", other: "yes" })).toEqual([]);
    expect(rules({ constructor: "maybe" })).toEqual(["/answers/constructor unknown-code"]);
  });
});
