import { describe, expect, it } from "vitest";
import { answered, instrument, respond, scoring } from "../test/household.ts";
import { compileScore } from "./compile-score.ts";
import { compileScoring } from "./compile-scoring.ts";

describe("compileScore", () => {
  const score = compileScore(instrument, scoring, { cutoffs: "halves" });

  it("Gives what the whole scorer gives.", () => {
    expect(score(respond(answered))).toEqual(compileScoring(instrument, scoring, { cutoffs: "halves" }).score(respond(answered)));
  });

  it("Gives undefined for a response that cannot be scored.", () => {
    expect(score(respond({ ...answered, friends: "NA" }))).toBeUndefined();
    expect(score({ ...respond(answered), instrument: "household@1.0.1" })).toBeUndefined();
  });

  it("Throws on definitions that do not fit together.", () => {
    expect(() => compileScore({ ...instrument, version: "1.0.1" }, scoring)).toThrow("it scores household@1.0.0");
  });
});
