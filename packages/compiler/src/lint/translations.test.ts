import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { hashOf, marketFiles, paths } from "../../test/market.ts";
import { townFiles, townPaths } from "../../test/town-indicators.ts";
import { translations } from "./translations.ts";

const { french, instrument } = paths;

describe("translations", () => {
  it("finds a text that is not translated, and shows it", () => {
    expect(tell(translations, { [`${french}#/texts/items~1mood~1text`]: undefined })).toEqual([
      `${french}#/texts — “items/mood/text” is not translated: “How is your mood?”`,
    ]);
  });

  it("finds a translation of what is no text of the definition", () => {
    expect(tell(translations, { [`${french}#/texts/items~1mood~1hint`]: { text: "?", of: hashOf("?"), review: "draft" } })).toEqual([
      `${french}#/texts/items~1mood~1hint — the definition has no text “items/mood/hint”`,
    ]);
  });

  it("finds a translation whose English has changed, and shows the English as it is now", () => {
    expect(tell(translations, { [`${instrument}#/items/3/text`]: "How are you?" })).toEqual([
      `${french}#/texts/items~1mood~1text/of — the English has changed since; it is now “How are you?”`,
    ]);
  });

  it("finds a file whose language, version or definition is not that of its path", () => {
    expect(
      tell(translations, { [`${french}#/language`]: "es", [`${french}#/translates`]: "mood-3@1.0.0", [`${french}#/version`]: "1.0.1" }),
    ).toEqual([
      `${french}#/language — the file lies in the folder of “fr”`,
      `${french}#/translates — the file is placed and named for market-day@1.0.0`,
      `${french}#/version — the file is named for version 1.0.0`,
    ]);
  });

  it("finds a translation of a version that is not there", () => {
    const text = marketFiles().get(french)?.replaceAll("1.0.0", "1.1.0");
    expect(tell(translations, { "instruments/market-day/text/fr/1.1.0.json": text })).toEqual([
      "instruments/market-day/text/fr/1.1.0.json#/translates — there is no instrument market-day@1.1.0",
    ]);
  });

  it("finds an indicator in a language that its units and what it reads lack, and one that is not written in English", () => {
    const text = {
      translates: "loan-rate@1.0.0",
      language: "fr",
      version: "1.0.0",
      licence: "-",
      texts: {},
    };
    const said = tell(translations, {
      ...townFiles(),
      "indicators/loan-rate/text/fr/1.0.0.json": text,
      [`${townPaths.sum}#/language`]: "es",
    });
    expect(said.filter((line) => !line.includes("is not translated"))).toEqual([
      `${townPaths.sum}#/language — definitions are written in English`,
      `${townPaths.rate}# — loan-rate@1.0.0 is there in “fr”, but its codelist town-units@1.0.0 is not`,
      `${townPaths.rate}# — loan-rate@1.0.0 is there in “fr”, but its record book-loan@1.0.0 is not`,
    ]);
    expect(said.filter((line) => line.includes("“numerator” is not translated: “Loans”"))).toHaveLength(1);
  });

  it("finds an instrument in a language that one of its codelists lacks", () => {
    expect(
      tell(translations, { "codelists/mood-3/text/fr/1.0.0.json": undefined, "codelists/no-answer/text/fr/1.0.0.json": undefined }),
    ).toEqual([
      `${instrument}# — market-day@1.0.0 is there in “fr”, but its codelist no-answer@1.0.0 is not`,
      `${instrument}# — market-day@1.0.0 is there in “fr”, but its codelist mood-3@1.0.0 is not`,
    ]);
  });

  it("finds definitions in another language than English, and a translation into English", () => {
    const english = marketFiles().get(french)?.replace('"language": "fr"', '"language": "en"');
    expect(
      tell(translations, {
        [`${instrument}#/language`]: "fr",
        [french]: undefined,
        "instruments/market-day/text/en/1.0.0.json": english,
      }).slice(0, 2),
    ).toEqual([
      "instruments/market-day/text/en/1.0.0.json#/language — the English is in the definition itself",
      `${instrument}#/language — definitions are written in English`,
    ]);
  });

  describe("edge cases", () => {
    it("does not ask a codelist that is in no instrument for a language", () => {
      expect(tell(translations, { [`${french}`]: undefined, "codelists/mood-3/text/fr/1.0.0.json": undefined })).toEqual([]);
    });

    it("takes no inherited name for a translated text", () => {
      expect(tell(translations, { [`${french}#/texts/constructor`]: { text: "?", of: hashOf("?"), review: "draft" } })).toEqual([
        `${french}#/texts/constructor — the definition has no text “constructor”`,
      ]);
    });
  });
});
