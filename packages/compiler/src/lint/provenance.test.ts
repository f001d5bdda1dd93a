import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { hashOf, paths } from "../../test/market.ts";
import { provenance } from "./provenance.ts";

const { french, instrument, moods, scoring } = paths;
const entry = { source: "S1", locator: "p. 1", confidence: "sourced" };

describe("provenance", () => {
  it("finds a source that is not on the list, at any depth", () => {
    expect(
      tell(provenance, {
        [`${instrument}#/items/0/provenance`]: [entry, { ...entry, source: "S99" }],
        [`${french}#/provenance`]: [{ ...entry, source: "npm:other-package@1.0.0" }],
      }),
    ).toEqual([
      `${instrument}#/items/0/provenance/1/source — “S99” is not on the list of sources`,
      `${french}#/provenance/0/source — “npm:other-package” is not on the list of sources`,
    ]);
  });

  it("finds a source that only a note or locator names", () => {
    expect(
      tell(provenance, {
        [`${scoring}#/cutoffs/0/provenance`]: [{ ...entry, locator: "as reported in S98 p. 7", note: "See S1 and S97." }],
      }),
    ).toEqual([
      `${scoring}#/cutoffs/0/provenance/0/locator — “S98” is not on the list of sources`,
      `${scoring}#/cutoffs/0/provenance/0/note — “S97” is not on the list of sources`,
    ]);
  });

  it("finds a package without its exact version", () => {
    expect(tell(provenance, { [`${moods}#/provenance/-`]: { ...entry, source: "npm:some-package@7" } })).toEqual([
      `${moods}#/provenance/1/source — a package is cited by its exact version`,
    ]);
    expect(tell(provenance, { [`${moods}#/provenance/-`]: { ...entry, source: "npm:some-package@7.14.0" } })).toEqual([]);
  });

  it("finds an entry that is sourced or adapted from nothing", () => {
    expect(tell(provenance, { [`${moods}#/provenance/0/confidence`]: "adapted" })).toEqual([
      `${moods}#/provenance/0/source — what is adapted has a source`,
    ]);
  });

  it("finds a basis that no entry bears out", () => {
    expect(tell(provenance, { [`${moods}#/basis`]: "adapted" })).toEqual([
      `${moods}#/basis — “adapted” stands on no entry of its provenance that is adapted`,
    ]);
    expect(tell(provenance, { [`${moods}#/basis`]: "sourced", [`${moods}#/provenance/-`]: { ...entry, confidence: "adapted" } })).toEqual([
      `${moods}#/basis — “sourced” stands on no entry of its provenance that is sourced`,
    ]);
  });

  it("finds what calls itself official in a reconstructed definition, in its texts, notes and translations", () => {
    expect(
      tell(provenance, {
        [`${moods}#/answers/0/label`]: "Officially good",
        [`${moods}#/provenance/0/note`]: "The official steps.",
        [`${french}#/texts/title`]: { text: "Enquête officielle", of: hashOf("A day at the market"), review: "draft" },
      }),
    ).toEqual([
      `${moods}#/answers/0/label — “Officially good” calls something official in a reconstructed definition`,
      `${moods}#/provenance/0/note — “The official steps.” calls something official in a reconstructed definition`,
      `${french}#/texts/title/text — “Enquête officielle” calls something official in a reconstructed definition`,
    ]);
  });

  describe("edge cases", () => {
    it("allows a basis below what the entries say, and the word official in what is sourced", () => {
      expect(tell(provenance, { [`${moods}#/provenance/-`]: entry })).toEqual([]);
      expect(
        tell(provenance, { [`${moods}#/provenance/-`]: entry, [`${moods}#/basis`]: "sourced", [`${moods}#/title`]: "Official moods" }),
      ).toEqual([]);
    });
  });
});
