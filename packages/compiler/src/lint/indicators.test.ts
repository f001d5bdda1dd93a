import { describe, expect, it } from "vitest";
import { tell, tellAll } from "../../test/lint-market.ts";
import { marketFiles, paths } from "../../test/market.ts";
import { tellOfIndicator } from "../../test/tell-of-indicator.ts";
import { townFiles, townPaths } from "../../test/town-indicators.ts";
import { indicators } from "./indicators.ts";

const { share, sum, rate, published } = townPaths;

describe("indicators", () => {
  it("finds nothing wrong with sound ones of every kind, and neither do the other rules", () => {
    expect(tellAll(marketFiles(townFiles()))).toEqual([]);
    for (const kind of ["mean", "median"])
      expect(
        tellOfIndicator(share, {
          "/measure/kind": kind,
          "/measure/value": { key: "keeper_score" },
          "/measure/denominator": undefined,
          "/measure/numerator": undefined,
          "/measure/source/cutoffs": undefined,
        }),
      ).toEqual([]);
    expect(
      tellOfIndicator(rate, {
        "/measure/kind": "distinct",
        "/measure/numerator": undefined,
        "/measure/exposure": undefined,
        "/measure/perDays": undefined,
      }),
    ).toEqual([]);
  });

  it.each([
    {
      what: "one that is neither computed nor said not to be",
      path: published,
      edits: { "/notComputable": undefined },
      message: " — nothing says how it is computed, or why it is not",
    },
    {
      what: "one that is both",
      path: sum,
      edits: { "/notComputable": "No." },
      message: "/notComputable — it is computed, and said not to be",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });

  it("finds an entry that two indicators claim as theirs, and one that is mapped twice", () => {
    const same = {
      codelist: "town-goals@1.0.0",
      code: "g_2",
      relation: "same",
      provenance: [{ source: "S1", locator: "p. 1", confidence: "sourced" }],
    };
    const edits = { "/basis": "adapted", "/statement": "Share of happy keepers", "/mappings/0": same };
    const both = [sum, share].map((path) =>
      Object.fromEntries(Object.entries(edits).map(([pointer, value]) => [`${path}#${pointer}`, value])),
    );
    expect(tell(indicators, { ...townFiles(), ...both[0], ...both[1] })).toEqual([
      `${sum}#/mappings/0 — “g_2” of town-goals@1.0.0 is said to be the same as “happy-keepers” already`,
    ]);
    expect(tellOfIndicator(share, { "/mappings/-": { ...same, relation: "close" } })).toEqual([
      "/mappings/1 — this entry is mapped already",
    ]);
  });

  describe("edge cases", () => {
    it("is silent about a definition that another finding tells of", () => {
      const unsound = { [paths.instrument]: "{", "codelists/town-units/1.0.0.json": "{" };
      expect(tellAll(marketFiles({ ...townFiles(), ...unsound })).filter((line) => line.startsWith("indicators:"))).toEqual([]);
    });

    it("lets a small group of things be published, and a framework's number stand before the statement", () => {
      expect(tellOfIndicator(sum, { "/minimumCell": 1 })).toEqual([]);
      expect(tellOfIndicator(published, { "/statement": "happy bakers" })).toHaveLength(1);
    });

    it("has nothing to say about a standard without indicators", () => {
      expect(tell(indicators, {})).toEqual([]);
    });
  });
});
