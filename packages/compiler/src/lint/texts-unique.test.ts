import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { marketFiles, paths } from "../../test/market.ts";
import { textsUnique } from "./texts-unique.ts";

const { french, instrument, missing, moods } = paths;
const at = (place: string): string => `${instrument}#${place}`;
const inFrench = (path: string): string => `${french}#/texts/${path.replaceAll("/", "~1")}/text`;

describe("textsUnique", () => {
  it("finds two questions that read alike, whatever their case, spaces and bidi marks", () => {
    expect(tell(textsUnique, { [at("/items/5/text")]: "HOW is your\u200f mood?" })).toEqual([
      `${instrument}#/items/5/text — “HOW is your\u200f mood?” is also the text of the item “mood”`,
    ]);
  });

  it("finds two questions that read alike in a translation only", () => {
    expect(tell(textsUnique, { [inFrench("items/remarks/text")]: "How is your mood? (fr)" })).toEqual([
      `${french}#/texts/items~1remarks~1text/text — “How is your mood? (fr)” is also the text of the item “mood”`,
    ]);
  });

  it("looks at each language that a definition has, also where no other definition has it", () => {
    const spanish = marketFiles()
      .get("codelists/mood-3/text/fr/1.0.0.json")
      ?.replace('"language": "fr"', '"language": "es"')
      .replace('"Bad (fr)"', '"Good (fr)"');
    expect(tell(textsUnique, { "codelists/mood-3/text/es/1.0.0.json": spanish })).toEqual([
      "codelists/mood-3/text/es/1.0.0.json#/texts/answers~1bad/text — “Good (fr)” is also the text of the answer “good”",
    ]);
  });

  it("finds a question that is the key of another item", () => {
    expect(tell(textsUnique, { [at("/items/5/text")]: "Mood" })).toEqual([
      `${instrument}#/items/5/text — “Mood” of “remarks” is the key of another item`,
    ]);
  });

  it("finds two labels that read alike, in a codelist or an item's own list, in any language, once each", () => {
    expect(tell(textsUnique, { [`${moods}#/answers/2/label`]: "good ", [at("/items/4/answers/1/label")]: "It rains" })).toEqual([
      `${moods}#/answers/2/label — the text begins or ends with a space`,
      `${moods}#/answers/2/label — “good ” is also the text of the answer “good”`,
      `${instrument}#/items/4/answers/1/label — “It rains” is also the text of the answer “rain”`,
    ]);
    expect(tell(textsUnique, { [inFrench("items/why_bad/answers/rent")]: "It rains (fr)" })).toHaveLength(1);
  });

  it("finds an answer that reads like a missing kind which its item offers, and only there", () => {
    expect(tell(textsUnique, { [`${missing}#/answers/2/label`]: "Fair" })).toEqual([
      `${missing}#/answers/2/label — “Fair” is also the text of the answer “fair”`,
    ]);
    expect(tell(textsUnique, { [`${missing}#/answers/3/label`]: "Fair" })).toEqual([]);
    expect(tell(textsUnique, { [at("/items/3/missingLabels/not_applicable")]: "Bad" })).toEqual([
      `${instrument}#/items/3/missingLabels/not_applicable — “Bad” is also the text of the answer “bad”`,
    ]);
  });

  it("finds a label that is the code of another answer", () => {
    expect(tell(textsUnique, { [`${moods}#/answers/0/label`]: "Bad", [`${moods}#/answers/2/label`]: "Poor" })).toEqual([
      `${moods}#/answers/0/label — “Bad” of “good” is the code of another answer`,
    ]);
  });

  it("finds what a form would read as the name of a question", () => {
    expect(tell(textsUnique, { [at("/items/5/hint")]: ["After $", "{mood}"].join(""), [at("/title")]: "$ {" })).toEqual([
      `${instrument}#/items/5/hint — forms read \${ in a text as the name of a question`,
    ]);
  });

  it("finds a blank text", () => {
    expect(tell(textsUnique, { [at("/items/5/hint")]: " " })).toEqual([
      `${instrument}#/items/5/hint — the text begins or ends with a space`,
      `${instrument}#/items/5/hint — the text is blank`,
    ]);
  });

  describe("edge cases", () => {
    it("allows one text in two lists, as a title and a question, and a label that is its own code", () => {
      expect(tell(textsUnique, { [at("/items/4/answers/0/label")]: "Good", [at("/title")]: "How is your mood?" })).toEqual([]);
    });

    it("counts a text without a translation as English in each language, and tells it once", () => {
      expect(
        tell(textsUnique, { [at("/items/5/text")]: "How is your mood?", [`${french}#/texts/items~1remarks~1text`]: undefined }),
      ).toEqual([`${instrument}#/items/5/text — “How is your mood?” is also the text of the item “mood”`]);
    });
  });
});
