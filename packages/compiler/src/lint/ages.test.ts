import type { Condition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { ages } from "./ages.ts";

const { instrument, scoring } = paths;
const list = {
  id: "ages",
  version: "1.0.0",
  answers: [
    { code: "child", number: 1, label: "Child", from: 0, to: 17 },
    { code: "adult", number: 2, label: "Adult", from: 18, to: 150 },
  ],
};
const field = { key: "age", type: "single", text: "Age", codelist: "ages@1.0.0" };
const known = { "codelists/ages/1.0.0.json": list, [`${instrument}#/context/0`]: field };
const asked = { ...known, [`${instrument}#/ages`]: { field: "age", from: 18 } };
const indicator = (where: Condition, source: object = { instrument: "market-day@1.0.0", scoring: "market-day-equal@1.0.0" }) => ({
  "indicators/scores/1.0.0.json": { id: "scores", version: "1.0.0", measure: { kind: "mean", source, population: { words: "-", where } } },
});

describe("ages", () => {
  it("finds an instrument that is scored, tells ages apart and does not say whom it is for", () => {
    expect(tell(ages, known)).toEqual([
      `${scoring}#/instrument — market-day@1.0.0 does not say from which age on it is asked, and is scored`,
    ]);
    expect(tell(ages, asked)).toEqual([]);
  });

  it("finds an indicator that gives scores of adults for a group of children, however it picks it", () => {
    const place = "indicators/scores/1.0.0.json#/measure/population/where";
    const found = [`${place} — “child” is younger than 18, and market-day is asked and scored from then on only`];
    expect(tell(ages, { ...asked, ...indicator({ eq: ["age", "child"] }) })).toEqual(found);
    expect(tell(ages, { ...asked, ...indicator({ or: [{ in: ["age", ["adult", "child"]] }] }) })).toEqual(found);
    expect(tell(ages, { ...asked, ...indicator({ and: [{ eq: ["age", "adult"] }, { answered: "age" }] }) })).toEqual([]);
  });

  it("lets answers of a group of children be counted: only scores are not theirs", () => {
    expect(tell(ages, { ...asked, ...indicator({ eq: ["age", "child"] }, { instrument: "market-day@1.0.0" }) })).toEqual([]);
  });

  it("finds a field that has no bounds of age", () => {
    expect(tell(ages, { ...asked, [`${instrument}#/ages`]: { field: "mood", from: 18 } })).toEqual([
      `${instrument}#/ages/field — “mood” is no context field whose answers have bounds of age`,
    ]);
  });
});

describe("edge cases", () => {
  it("an instrument that tells no ages apart need not say anything", () => {
    expect(tell(ages, {})).toEqual([]);
  });
});
