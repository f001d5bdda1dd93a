import type { AnswerDefinition, CodelistDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { compareCodelists } from "./compare-codelists.ts";

const answers: AnswerDefinition[] = [
  { code: "red", number: 1, label: "Red" },
  { code: "green", number: 2, label: "Green" },
  { code: "none", number: 3, label: "No colour", exclusive: true },
];
const colours: CodelistDefinition = {
  id: "colours",
  version: "1.0.0",
  title: "Colours",
  basis: "reconstructed",
  licence: "CC0-1.0",
  provenance: [],
  answers,
};
const [red, green, none] = answers as [AnswerDefinition, AnswerDefinition, AnswerDefinition];
const changes = (after: readonly AnswerDefinition[], others: Partial<CodelistDefinition> = {}): string[] =>
  compareCodelists(colours, { ...colours, ...others, answers: [...after] }).map(
    ({ level, pointer, message }) => `${level} ${pointer}: ${message}`,
  );

describe("compareCodelists", () => {
  it("finds no change between equal lists", () => {
    expect(changes(answers)).toEqual([]);
  });

  it("calls a code that is gone major, and a new one minor", () => {
    expect(changes([red, none, { code: "blue", number: 4, label: "Blue" }])).toEqual([
      "major /answers: the answer “green” is gone",
      "minor /answers/2: the answer “blue” is new",
    ]);
  });

  it("calls another number major", () => {
    expect(changes([red, { ...green, number: 5 }, none])).toEqual(["major /answers/1: the number of “green” was 2 and is 5"]);
  });

  it("calls it major when an answer comes to stand alone, and minor when it no longer does", () => {
    expect(changes([red, { ...green, exclusive: true }, none])).toEqual(["major /answers/1: “green” stands alone now"]);
    expect(changes([red, green, { code: "none", number: 3, label: "No colour" }])).toEqual([
      "minor /answers/2: “none” no longer stands alone",
    ]);
  });

  it("calls other ages major", () => {
    expect(changes([{ ...red, from: 18, to: 24 }, green, none])).toEqual(["major /answers/0: the ages of “red” changed"]);
    expect(changes([red, { ...green, to: 24 }, none])).toEqual(["major /answers/1: the ages of “green” changed"]);
  });

  it("calls a withdrawn answer minor, since old data keep it", () => {
    expect(changes([{ ...red, status: "withdrawn" }, green, none])).toEqual(["minor /answers/0: “red” is withdrawn now"]);
  });

  it("calls another label or title a patch", () => {
    expect(changes([{ ...red, label: "Crimson" }, green, none], { title: "Paints" })).toEqual([
      "patch /answers/0: “red” is worded or described differently",
      "patch /title: the title is worded differently",
    ]);
  });

  it("calls another order minor in a list and major in a scale", () => {
    expect(changes([green, red, none])).toEqual(["minor /answers: the answers stand in another order"]);
    const scale = { ...colours, ordered: true } as const;
    expect(compareCodelists(scale, { ...scale, answers: [green, red, none] }).map(({ level }) => level)).toEqual(["minor", "major"]);
  });

  it("calls a new step of a scale minor, and another order major also beside other changes", () => {
    const scale = { ...colours, ordered: true } as const;
    const levels = (after: readonly AnswerDefinition[]): string[] =>
      compareCodelists(scale, { ...scale, answers: [...after] }).map(({ level }) => level);
    const blue: AnswerDefinition = { code: "blue", number: 4, label: "Blue" };
    expect(levels([...answers, blue])).toEqual(["minor"]);
    expect(levels([green, red, none, blue])).toEqual(["minor", "minor", "major"]);
  });

  it("calls it major when a list becomes a scale", () => {
    expect(changes(answers, { ordered: true })).toEqual(["major /ordered: whether the answers are a scale has changed"]);
  });

  describe("edge cases", () => {
    it("does not take a new answer in the middle for another order", () => {
      expect(changes([red, { code: "blue", number: 4, label: "Blue" }, green, none])).toEqual([
        "minor /answers/1: the answer “blue” is new",
      ]);
    });

    it("finds no change where a status is only written out", () => {
      expect(changes([{ ...red, status: "active" }, green, none])).toEqual([]);
    });
  });
});
