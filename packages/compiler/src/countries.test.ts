import { readdirSync, readFileSync } from "node:fs";
import type { CodelistDefinition, TextDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { countryAnswers, countrySource } from "./countries.ts";

const folder = new URL("../../standard/data/codelists/countries/", import.meta.url);
const read = <Definition>(path: string): Definition => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Definition;
const codelist = read<CodelistDefinition>("1.0.0.json");
const mend =
  "The package i18n-iso-countries and the codelist differ. While the codelist is a draft: tsx --conditions=@reintegration/source packages/compiler/src/update-countries.ts, then npm run gen. Once it is published: npm run new-version -- countries@1.0.0 minor, and let the script write the new version.";

describe("the codelist of countries", () => {
  it("holds what the package gives today, in its order", () => {
    expect(codelist.answers, mend).toEqual(countryAnswers("en"));
    expect(
      codelist.provenance.map(({ source }) => source),
      mend,
    ).toContain(countrySource);
  });

  it.each(readdirSync(new URL("text", folder)))("has the names that the package gives in %s", (language) => {
    const { texts } = read<TextDefinition>(`text/${language}/1.0.0.json`);
    const names = Object.fromEntries(countryAnswers(language).map(({ code, label }) => [`answers/${code}`, label]));
    const { title: _, ...inFile } = Object.fromEntries(Object.entries(texts).map(([path, { text }]) => [path, text]));
    expect(inFile, mend).toEqual(names);
  });

  it("has 250 entries with distinct codes, numbers and names", () => {
    expect(codelist.answers).toHaveLength(250);
    for (const property of ["code", "number", "label"] as const)
      expect(new Set(codelist.answers.map((answer) => answer[property])).size).toBe(250);
  });

  it("calls Kosovo XKX and not XKK, with the number that the package gives", () => {
    expect(codelist.answers.filter(({ code }) => code.startsWith("XK"))).toEqual([{ code: "XKX", number: 983, label: "Kosovo" }]);
  });

  it("has the codes and numbers of ISO 3166-1 for some that are easily confused", () => {
    const numbers = Object.fromEntries(codelist.answers.map(({ code, number }) => [code, number]));
    expect(numbers).toMatchObject({ NER: 562, NGA: 566, COD: 180, COG: 178, SDN: 729, SSD: 728, GIN: 324, GNB: 624, GNQ: 226, BGD: 50 });
  });
});
