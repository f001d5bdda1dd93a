import type { Labels, Scoring } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { toXlsForm } from "../src/xlsform/to-xls-form.ts";
import { garden } from "./garden.ts";
import { mini, row, survey, withItem } from "./garden-form.ts";

const { instrument } = garden;
const [english] = garden.labels as [Labels];

describe("hostile definitions", () => {
  const relabelled = (text: string): Labels => ({ ...english, items: { ...english.items, drink: { ...english.items["drink"], text } } });

  it("A label with quotes, line breaks, commas, markup, emoji, formulas or 10,000 characters stands as it is.", () => {
    for (const text of [
      `"it's", 'so'`,
      "a\nb\tc",
      "<b>&amp;</b>",
      "👩🏽‍🌾 مزرعة",
      "=1+1",
      "@SUM(A1)",
      "{title} $x {",
      "x".repeat(10_000),
    ]) {
      expect(row(survey(instrument, [relabelled(text)]), "drink")?.["label::English (en)"]).toBe(text);
    }
  });

  it("A label is filled in nowhere else.", () => {
    const plots = { ...english.items["plots"], text: "{question} {value}" };
    const rows = survey(instrument, [{ ...english, items: { ...english.items, plots } }]);
    expect(row(rows, "plots_missing")?.["label::English (en)"]).toBe("{question} {value} – Why is there no answer?");
  });

  it("Everything that a form cannot hold is named at once, and nothing is made.", () => {
    const [hostile, labels] = withItem({
      key: "x} or true() or ${mood",
      type: "single",
      answers: [{ code: "a') or ('", number: 1 }],
      pattern: `^\${mood}$`,
    });
    const bad = { ...labels, dimensions: {}, items: { ...labels.items, drink: { text: `\${rs_digest}` }, place: { text: "a\u0000b" } } };
    expect(() => toXlsForm({ ...hostile, id: "gar'den" }, { languages: [bad, { ...bad, language: "xx" }, bad] })).toThrow(
      new RegExp(
        [
          `"gar'den@1.0.0" is no definition`,
          "is no key",
          "is no code",
          'language "en" is given twice',
          'no texts of forms in the language "xx"',
          'dimension "soil" has no text in "en"',
          '"drink" in "en" holds \\$\\{',
          'answer "tea" of "drink" has no text in "en"',
          '"place" in "en" holds a character that XML cannot hold',
          "the pattern of .* holds",
        ].join("[^]*"),
      ),
    );
  });

  it("Names that two rows would share, and cells that no workbook can hold, are refused.", () => {
    const [twice, labels] = withItem({ key: "context", type: "text" });
    expect(() => toXlsForm(twice, { languages: [labels] })).toThrow("two rows of the form are named context");
    expect(() => toXlsForm(instrument, { languages: [relabelled("x".repeat(32_768))] })).toThrow("longer than a cell");
    expect(() => toXlsForm(instrument, { languages: [] })).toThrow("at least one language");
  });

  it("A scoring must be one of this survey, with sums that tools can count.", () => {
    const scored = (scoring: Scoring) => () => toXlsForm(instrument, { languages: [english], scoring });
    expect(scored({ ...mini, instrument: "other@1.0.0" })).toThrow("garden-mini@1.0.0 scores other@1.0.0, not garden@1.0.0");
    expect(scored({ ...mini, items: [{ item: "nobody", values: {} }] })).toThrow('"nobody"');
    const heavy = [{ id: "soil", weights: { mood: 2 ** 31 }, total: 2 ** 31, minAnsweredShare: 0.5 }];
    expect(scored({ ...mini, dimensions: heavy })).toThrow("more than survey tools can count");
    expect(scored({ ...mini, dimensions: [{ id: "a b", weights: { mood: 1 }, total: 1, minAnsweredShare: 0.5 }] })).toThrow('"a b"');
  });
});
