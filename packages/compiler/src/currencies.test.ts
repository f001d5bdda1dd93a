import { readdirSync, readFileSync } from "node:fs";
import type { CodelistDefinition, TextDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { currencyAnswers, currencySources } from "./currencies.ts";

const folder = new URL("../../standard/data/codelists/currencies/", import.meta.url);
const read = <Definition>(path: string): Definition => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as Definition;
const codelist = read<CodelistDefinition>("1.0.0.json");
const mend =
  "The packages cldr-core and cldr-numbers-full and the codelist differ. While the codelist is a draft: tsx --conditions=@reintegration/source packages/compiler/src/update-currencies.ts, then npm run gen. Once it is published: npm run new-version -- currencies@1.0.0 minor, and let the script write the new version.";

describe("the codelist of currencies", () => {
  it("holds what the packages give today, in their order", () => {
    expect(codelist.answers, mend).toEqual(currencyAnswers("en"));
    expect(
      codelist.provenance.map(({ source }) => source),
      mend,
    ).toEqual(expect.arrayContaining(currencySources));
  });

  it.each(readdirSync(new URL("text", folder)))("has the names that the package gives in %s", (language) => {
    const { texts } = read<TextDefinition>(`text/${language}/1.0.0.json`);
    const names = Object.fromEntries(currencyAnswers(language).map(({ code, label }) => [`answers/${code}`, label]));
    const { title: _, ...inFile } = Object.fromEntries(Object.entries(texts).map(([path, { text }]) => [path, text]));
    expect(inFile, mend).toEqual(names);
  });

  it("has distinct codes, numbers and names, all codes of three capital letters", () => {
    for (const property of ["code", "number", "label"] as const)
      expect(new Set(codelist.answers.map((answer) => answer[property])).size).toBe(codelist.answers.length);
    expect(codelist.answers.filter(({ code }) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it("numbers a code by its letters to base 26, so that ANG and XCG, which share a number of ISO 4217, differ", () => {
    const numbers = Object.fromEntries(codelist.answers.map(({ code, number }) => [code, number]));
    // A E D: 0 * 676 + 4 * 26 + 3, and one; Z W L: 25 * 676 + 22 * 26 + 11, and one
    expect(numbers).toMatchObject({ AED: 108, ZWL: 17484 });
    expect(numbers["ANG"]).not.toBe(numbers["XCG"]);
  });

  it("has the currencies of countries to which programmes return people, and those that these have replaced since 2017", () => {
    const codes = codelist.answers.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(["AFN", "BDT", "ETB", "GNF", "IQD", "NGN", "PKR", "SDG", "SOS", "XAF", "XOF", "EUR", "USD"]),
    );
    expect(codes).toEqual(expect.arrayContaining(["SLE", "SLL", "MRU", "MRO", "STN", "STD", "ZWG", "ZWL", "VES", "VEF"]));
  });

  it("has no metals, units of account or test codes", () => {
    const codes = codelist.answers.map(({ code }) => code);
    for (const code of ["XAU", "XDR", "XXX", "XTS", "CLF", "CHE", "USN"]) expect(codes).not.toContain(code);
  });

  it("does not hold what was replaced before the time of the programmes", () => {
    const codes = codelist.answers.map(({ code }) => code);
    for (const code of ["DEM", "BYR", "TRL", "ZMK"]) expect(codes).not.toContain(code);
  });
});
