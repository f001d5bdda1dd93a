import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { names } from "./names.ts";
import { reservedBy } from "./reserved-by.ts";

const { instrument, moods, missing } = paths;
const at = (place: string): string => `${instrument}#${place}`;

describe("names", () => {
  it("finds a key that stands twice, also once in the context and once in the items", () => {
    expect(tell(names, { [at("/items/3/key")]: "agreed" })).toEqual([`${instrument}#/items/3/key — “agreed” is also the name of “agreed”`]);
  });

  it.each([
    { key: "order", tools: "SQL" },
    { key: "with", tools: "SQL, Stata, SPSS" },
    { key: "repeat", tools: "R" },
    { key: "by", tools: "SQL, SPSS" },
    { key: "str12", tools: "Stata" },
    { key: "constructor", tools: "JavaScript" },
    { key: "meta", tools: "XLSForm" },
  ])("finds that $key is reserved in $tools", ({ key, tools }) => {
    expect(tell(names, { [at("/items/5/key")]: key })).toEqual([`${instrument}#/items/5/key — “${key}” is reserved in ${tools}`]);
  });

  it("finds two dimensions with one id", () => {
    expect(tell(names, { [at("/dimensions/1/id")]: "stall" })).toEqual([
      `${instrument}#/dimensions/1/id — “stall” is also the name of the dimension “stall”`,
    ]);
  });

  it("finds a dimension that has the name of an item, of a tool's word, or of the composite score", () => {
    expect(tell(names, { [at("/dimensions/0/id")]: "mood" })).toEqual([
      `${instrument}#/items/3/key — “mood” is also the name of the dimension “mood”`,
    ]);
    expect(tell(names, { [at("/dimensions/0/id")]: "value" })).toEqual([`${instrument}#/dimensions/0/id — “value” is reserved in SQL`]);
    expect(tell(names, { [at("/dimensions/0/id")]: "composite" })).toEqual([
      `${instrument}#/dimensions/0/id — “composite” is also the name of the composite score`,
    ]);
    expect(tell(names, { [at("/items/5/key")]: "composite" })).toEqual([
      `${instrument}#/items/5/key — “composite” is also the name of the composite score`,
    ]);
  });

  it("finds a key in the forms' own namespace", () => {
    expect(tell(names, { [at("/items/5/key")]: "rs_digest" })).toEqual([
      `${instrument}#/items/5/key — names that begin with rs_ are the forms' own`,
    ]);
  });

  it("allows 32 characters for the key and longest code of a multiple choice, missing kinds included, and not 33", () => {
    // 22 characters for the key, 1 for the underscore, 9 for not_asked
    expect(tell(names, { [at("/items/0/key")]: "wares_of_all_the_stall" })).toEqual([]);
    expect(tell(names, { [at("/items/0/key")]: "wares_of_all_the_stalls" })).toEqual([
      `${instrument}#/items/0/key — its column “wares_of_all_the_stalls_not_asked” has 33 characters`,
    ]);
    const relevance = { eq: ["agreed", "yes"] };
    expect(tell(names, { [at("/items/0/key")]: "wares_of_all_the_s", [at("/items/0/relevance")]: relevance })).toEqual([
      `${instrument}#/items/0/key — its column “wares_of_all_the_s_not_applicable” has 33 characters`,
    ]);
  });

  it("allows 32 characters for the companion of a number or date with missing kinds, and not 33", () => {
    expect(tell(names, { [at("/items/1/key")]: "number_of_helpers_of_all_a" })).toEqual([
      `${instrument}#/items/1/key — its column “number_of_helpers_of_all_a_missing” has 34 characters`,
    ]);
    expect(tell(names, { [at("/items/1/key")]: "number_of_helpers_of_all" })).toEqual([]);
    expect(tell(names, { [at("/items/1/key")]: "number_of_helpers_of_all_a", [at("/items/1/missing")]: [] })).toEqual([]);
  });

  it("finds a key that is also the column of another item", () => {
    expect(tell(names, { [at("/items/5/key")]: "wares_fruit" })).toEqual([
      `${instrument}#/items/0/key — its column “wares_fruit” is also a name of “wares_fruit”`,
    ]);
    expect(tell(names, { [at("/items/5/key")]: "helpers_missing" })).toEqual([
      `${instrument}#/items/1/key — its column “helpers_missing” is also a name of “helpers_missing”`,
    ]);
  });

  it("finds columns that differ by case only", () => {
    expect(tell(names, { [at("/items/0/answers/0/code")]: "Fruit", [at("/items/5/key")]: "wares_fruit" })).toHaveLength(1);
  });

  it("finds codes that differ by case only", () => {
    expect(tell(names, { [`${moods}#/answers/1/code`]: "Good" })).toEqual([
      `${moods}#/answers/1/code — “Good” and “good” are one name where case is ignored`,
    ]);
  });

  it("finds a missing kind among answers, of the item's own or of a codelist", () => {
    expect(tell(names, { [`${moods}#/answers/2/code`]: "refused", [at("/items/4/answers/0/code")]: "absent" })).toEqual([
      `${instrument}#/items/4/answers/0/code — “absent” is a kind of missing answer`,
      `${moods}#/answers/2/code — “refused” is a kind of missing answer`,
    ]);
  });

  it("finds a code that objects cannot hold", () => {
    expect(tell(names, { [`${moods}#/answers/2/code`]: "__proto__" })).toEqual([
      `${moods}#/answers/2/code — objects in JavaScript cannot hold this code`,
    ]);
  });

  describe("edge cases", () => {
    it("does not check codes against reserved words", () => {
      expect(
        tell(names, { [`${moods}#/answers/0/code`]: "none", [`${moods}#/answers/1/code`]: "all", [`${moods}#/answers/2/code`]: "to" }),
      ).toEqual([]);
    });

    it("takes a list of missing kinds for what it is, whole or not", () => {
      expect(tell(names, { [`${missing}#/answers/4`]: undefined })).toEqual([]);
    });

    it("allows what rule N3 demands, and words that only programming languages reserve", () => {
      const demanded =
        "case_id round interview_date country_of_return return_month return_type sex age_group interview_mode respondent consent_to_interview interview_language project_code enumerator_code sampling_weight stratum";
      expect([...demanded.split(" "), "class", "import", "await"].filter((key) => reservedBy(key).length > 0)).toEqual([]);
    });
  });
});
