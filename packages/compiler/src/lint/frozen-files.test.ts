import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { marketFiles, paths } from "../../test/market.ts";
import { sha256 } from "../sha256.ts";
import { frozenFiles } from "./frozen-files.ts";

const { french, moods } = paths;
const published = { "codelists/mood-3/index.json#/versions/1.0.0/status": "published" };
const digest = sha256(marketFiles().get(moods) ?? "");
const frozen = { [`data/${moods}`]: digest };

describe("frozenFiles", () => {
  it("finds nothing where a published file is as it was", () => {
    expect(tell(frozenFiles, published, { frozen })).toEqual([]);
  });

  it("finds a published file that has changed by a single letter", () => {
    expect(tell(frozenFiles, { ...published, [`${moods}#/answers/0/label`]: "good" }, { frozen })).toEqual([
      `${moods}# — this file was published and has changed`,
    ]);
  });

  it("finds a published file that is gone", () => {
    expect(tell(frozenFiles, { ...published, [moods]: undefined }, { frozen })).toEqual([
      `${moods}# — this file was published and is gone`,
    ]);
  });

  it("finds a published version that is called a draft again, or that its index has forgotten", () => {
    const told = [`${moods}# — this version was published and is called a draft`];
    expect(tell(frozenFiles, {}, { frozen })).toEqual(told);
    expect(tell(frozenFiles, { "codelists/mood-3/index.json#/versions": {} }, { frozen })).toEqual(told);
  });

  it("holds a translation to its digest as well", () => {
    const versions = { "instruments/market-day/index.json#/versions/1.0.0/status": "deprecated" };
    const ofFrench = { [`data/${french}`]: sha256(marketFiles().get(french) ?? "") };
    expect(tell(frozenFiles, versions, { frozen: ofFrench })).toEqual([]);
    expect(tell(frozenFiles, { ...versions, [`${french}#/texts/title/review`]: "reviewed" }, { frozen: ofFrench })).toEqual([
      `${french}# — this file was published and has changed`,
    ]);
  });
});
