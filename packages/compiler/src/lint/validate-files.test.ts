import { describe, expect, it } from "vitest";
import { marketFiles, paths } from "../../test/market.ts";
import { validateFiles } from "./validate-files.ts";

const told = (edits: Readonly<Record<string, unknown>>): string[] =>
  validateFiles(marketFiles(edits)).map(({ rule, file, pointer, message }) => `${rule}: ${file}#${pointer} — ${message}`);
const { instrument, moods, scoring } = paths;

describe("validateFiles", () => {
  it.each([
    "notes.txt",
    "1.0.0.json",
    "instruments/a.json",
    "instruments/market-day/1.0.json",
    "surveys/a/1.0.0.json",
    "codelists/mood-3/text/french/1.0.0.json",
    "codelists/mood-3/text/fr/index.json",
  ])("finds that %s has no place in the layout", (path) => {
    expect(told({ [path]: {} })).toEqual([`layout: ${path}# — this file has no place in the layout of the definitions`]);
  });

  it("finds broken JSON and says where", () => {
    expect(told({ [moods]: '{\n  "id": "mood-3"\n  "version": "1.0.0"\n}\n' })).toEqual([
      `json: ${moods}# — this is not JSON: Expected ',' or '}' after property value in JSON in line 3`,
    ]);
  });

  it("finds a key that stands twice", () => {
    const text = marketFiles().get(scoring)?.replace('"good": 2', '"good": 2, "good": 1') ?? "";
    expect(told({ [scoring]: text })).toEqual([`json: ${scoring}#/items/1/values/good — this key stands twice in one object`]);
  });

  it("finds bytes that make the digest of a file differ", () => {
    const text = marketFiles().get(moods) ?? "";
    expect(told({ [moods]: text.replaceAll("\n", "\r\n") })).toEqual([
      `json: ${moods}# — this file has line ends of Windows, so its digest differs`,
    ]);
    expect(told({ [moods]: `\uFEFF${text}` })).toEqual([`json: ${moods}# — this file begins with a byte order mark`]);
    expect(told({ [moods]: text.replace("Good", "G\uFFFDd") })).toEqual([`json: ${moods}# — this file is not UTF-8`]);
  });

  it("tells everything that the meta-schema says against a file, each with its place", () => {
    expect(
      told({
        [`${moods}#/title`]: undefined,
        [`${moods}#/colour`]: "red",
        [`${moods}#/basis`]: "guessed",
        [`${moods}#/answers/0/number`]: 0,
        [`${moods}#/answers/1/code`]: "so so",
        [`${scoring}#/method`]: "mean",
      }),
    ).toEqual([
      `structure: ${moods}# — “title” is missing`,
      `structure: ${moods}#/colour — “colour” is not known here`,
      `structure: ${moods}#/basis — must be one of sourced, adapted, reconstructed`,
      `structure: ${moods}#/answers/0/number — must be >= 1`,
      `structure: ${moods}#/answers/1/code — must match pattern "^[A-Za-z0-9_]{1,32}$"`,
      `structure: ${scoring}#/method — must be "weighted-mean/1"`,
    ]);
  });

  it("says how to mend it: by which meta-schema, with what that says of the place", () => {
    const mends = validateFiles(
      marketFiles({ [`${moods}#/colour`]: "red", [`${moods}#/answers/1/code`]: "so so", [`${moods}#/licence`]: 1 }),
    ).map(({ mend }) => mend);
    expect(mends).toEqual([
      "take it out, or correct its name by schemas/meta/1/codelist.schema.json",
      "follow schemas/meta/1/codelist.schema.json",
      "follow schemas/meta/1/codelist.schema.json: a stable code, never translated (rule N1)",
    ]);
  });

  it("says of a wrong condition only which one it is", () => {
    expect(told({ [`${instrument}#/items/5/relevance`]: { and: [{ answered: "mood" }, { equals: ["mood", "bad"] }] } })).toEqual([
      `structure: ${instrument}#/items/5/relevance/and/1 — this is no condition`,
    ]);
    expect(told({ [`${instrument}#/consentRefused`]: { eq: ["agreed", "no"], answered: "agreed" } })).toEqual([
      `structure: ${instrument}#/consentRefused — this is no condition`,
    ]);
  });
});
