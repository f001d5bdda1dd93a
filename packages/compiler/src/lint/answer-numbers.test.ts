import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { marketFiles, paths } from "../../test/market.ts";
import { answerNumbers } from "./answer-numbers.ts";

const { instrument, moods, scoring } = paths;
const at = (place: string): string => `${instrument}#${place}`;

describe("answerNumbers", () => {
  it("finds a number that two answers share, in a codelist or an item's own list", () => {
    expect(tell(answerNumbers, { [`${moods}#/answers/2/number`]: 1, [at("/items/4/answers/1/number")]: 1 })).toEqual([
      `${moods}#/answers/2/number — 1 is also the number of “good”`,
      `${instrument}#/items/4/answers/1/number — 1 is also the number of “rain”`,
    ]);
  });

  it("allows number 27 in a multiple choice, and not 28", () => {
    expect(tell(answerNumbers, { [at("/items/0/answers/2/number")]: 27 })).toEqual([]);
    expect(tell(answerNumbers, { [at("/items/0/answers/2/number")]: 28 })).toEqual([
      `${instrument}#/items/0 — a multiple choice holds numbers up to 27, but not nothing (28)`,
    ]);
  });

  it("refuses a multiple choice of forty answers", () => {
    const answers = Array.from({ length: 40 }, (_, index) => ({
      code: `ware_${index + 1}`,
      number: index + 1,
      label: `Ware ${index + 1}`,
    }));
    expect(tell(answerNumbers, { [at("/items/0/answers")]: answers })).toEqual([
      `${instrument}#/items/0 — a multiple choice holds numbers up to 27, but not ware_28 (28), ware_29 (29), ware_30 (30)`,
    ]);
  });

  it("allows number 250 in a scored single choice, and not 251", () => {
    expect(tell(answerNumbers, { [`${moods}#/answers/2/number`]: 250 })).toEqual([]);
    expect(tell(answerNumbers, { [`${moods}#/answers/2/number`]: 251 })).toEqual([
      `${instrument}#/items/3 — a scored single choice holds numbers up to 250, but not bad (251)`,
    ]);
  });

  it("takes an item for scored if any scoring of its instrument scores it", () => {
    const other = { ...JSON.parse(marketFiles().get(scoring) ?? "{}"), items: [] };
    expect(tell(answerNumbers, { [`${moods}#/answers/2/number`]: 251, "scorings/another/1.0.0.json": other })).toHaveLength(1);
    expect(tell(answerNumbers, { [`${moods}#/answers/2/number`]: 251, [`${scoring}#/instrument`]: "fair-day@1.0.0" })).toEqual([]);
  });

  describe("edge cases", () => {
    it("allows any number in a single choice that is not scored, as ISO gives them to countries", () => {
      expect(tell(answerNumbers, { [at("/items/4/answers/1/number")]: 894 })).toEqual([]);
      expect(tell(answerNumbers, { [`${moods}#/answers/2/number`]: 894, [`${scoring}#/items/1`]: undefined })).toEqual([]);
    });

    it("is silent about an item whose codelist is not known", () => {
      expect(tell(answerNumbers, { [at("/items/3/codelist")]: "moods@1.0.0" })).toEqual([]);
    });
  });
});
