import type { Instrument, Item, Labels } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { toXlsForm } from "../src/xlsform/to-xls-form.ts";
import { formText, rowsOf } from "./form-text.ts";
import { garden } from "./garden.ts";
import { mini, row, survey, withItem } from "./garden-form.ts";

const { instrument } = garden;
const [english, french] = garden.labels as [Labels, Labels];
describe("toXlsForm", () => {
  it("The garden survey in two languages, with a scoring, is the form it was.", async () => {
    const form = toXlsForm(instrument, { languages: [english, french], scoring: mini });
    await expect(formText(form)).toMatchFileSnapshot("golden/garden-en-fr-scored.txt");
  });

  it("Sums are printed term by term, the best choice of several first.", () => {
    const rows = survey(instrument, [english], mini);
    expect(row(rows, "rs_soil_num")?.["calculation"]).toBe(
      `if(\${mood} = 'good', 6, if(\${mood} = 'fair', 3, 0)) + ` +
        `if(selected(\${crops}, 'maize') or selected(\${crops}, 'sweet_maize'), 2, if(selected(\${crops}, 'beans') or selected(\${crops}, 'other'), 1, 0))`,
    );
    expect(row(rows, "rs_soil_den")?.["calculation"]).toBe(
      `if(\${mood} != '' and \${mood} != 'refused' and \${mood} != 'dont_know', 3, 0) + ` +
        `if(\${crops} != '' and not(selected(\${crops}, 'refused')), 1, 0)`,
    );
    expect(row(rows, "rs_soil_weight")?.["calculation"]).toBe("4");
    expect(row(rows, "rs_soil_score")?.["calculation"]).toBe(
      `if(\${rs_soil_den} > 0 and \${rs_soil_den} div \${rs_soil_weight} >= 0.5, round(\${rs_soil_num} div (2 * \${rs_soil_den}), 6), '')`,
    );
    expect(row(rows, "rs_composite_score")?.["calculation"]).toBe(
      `if(\${rs_composite_den} > 0 and \${rs_composite_den} div 2 >= 1, ` +
        `round((if(\${rs_soil_score} != '', 2 * (\${rs_soil_num} div (2 * \${rs_soil_den})), 0)) div \${rs_composite_den}, 6), '')`,
    );
  });

  it("A composite may do with a share of its dimensions, and a dimension of weight 0 does not count.", () => {
    const two = [...mini.dimensions, { id: "mood_alone", weights: { mood: 1 }, total: 1, minAnsweredShare: 1 }];
    const composite = (weights: Readonly<Record<string, number>>, minScoredShare: number) =>
      row(survey(instrument, [english], { ...mini, dimensions: two, composite: { weights, minScoredShare } }), "rs_composite_score")?.[
        "calculation"
      ];
    expect(composite({ soil: 2, mood_alone: 1 }, 0.5)).toMatch(
      /^if\(\$\{rs_composite_den\} > 0 and \$\{rs_composite_den\} div 3 >= 0\.5, /,
    );
    expect(composite({ soil: 2, mood_alone: 0 }, 1)).not.toContain("mood_alone");
  });

  it("Columns that no row fills are left out.", () => {
    const header = toXlsForm({ ...instrument, context: [], items: instrument.items.slice(2, 3) }, { languages: [english] }).survey[0];
    expect(header).toEqual(["type", "name", "label::English (en)", "calculation"]);
  });

  it("Calculates stand at the root and have no relevance.", () => {
    let depth = 0;
    for (const { type, relevant } of survey(instrument, [english], mini)) {
      if (type === "begin_group") depth++;
      if (type === "end_group") depth--;
      if (type === "calculate") expect({ depth, relevant }).toEqual({ depth: 0, relevant: undefined });
    }
    expect(depth).toBe(0);
  });

  it("An item that does not apply leaves the denominator, by its relevance or by choice.", () => {
    const crops = instrument.items.find(({ key }) => key === "crops") as Item;
    const items = instrument.items.map((item) =>
      item.key === "mood"
        ? { ...item, missing: ["not_applicable" as const] }
        : item === crops
          ? { ...crops, relevance: { eq: ["drink", "tea"] as const } }
          : item,
    );
    const labels = {
      ...english,
      items: { ...english.items, mood: { ...english.items["mood"], text: "Mood", missing: { not_applicable: "-" } } },
    };
    const rows = survey({ ...instrument, items }, [labels], mini);
    expect(row(rows, "rs_soil_weight")?.["calculation"]).toBe(`if(\${mood} = 'not_applicable', 0, 3) + if(not(\${drink} = 'tea'), 0, 1)`);
    expect(row(rows, "rs_soil_num")?.["calculation"]).toContain(
      `if((\${drink} = 'tea' and selected(\${crops}, 'maize')) or (\${drink} = 'tea' and selected(`,
    );
  });

  it("Without consent no item is asked, and none counts as answered.", () => {
    const [asked] = withItem({ key: "agrees", type: "single", answers: [{ code: "no", number: 1 }] });
    const agrees = asked.items.at(-1) as Item;
    const consenting: Instrument = {
      ...instrument,
      context: [...instrument.context, agrees],
      consentRefused: { eq: ["agrees", "no"] },
    };
    const labels = { ...english, items: { ...english.items, agrees: { text: "Agrees?", answers: { no: "No" } } } };
    const rows = survey(consenting, [labels], mini);
    expect(rows.filter(({ type }) => type === "begin_group").map(({ name, relevant }) => [name, relevant])).toEqual([
      ["context", undefined],
      ["further_questions", `not(\${agrees} = 'no')`],
      ["rs_scores", `not(\${agrees} = 'no')`],
    ]);
    expect(row(rows, "rs_soil_answered")?.["calculation"]).toMatch(/^if\(\$\{agrees\} = 'no', 0, /);
  });

  it("A number that may be missing has a question for the reason, which is the one that is required.", () => {
    const required = instrument.items.map((item) => (item.key === "plots" ? { ...item, required: true } : item));
    const rows = survey({ ...instrument, items: required });
    expect(row(rows, "plots")).toMatchObject({ type: "integer", constraint: ". >= 0 and . <= 99" });
    expect(row(rows, "plots")).not.toHaveProperty("required");
    expect(row(rows, "plots_missing")).toMatchObject({
      type: "select_one plots_missing",
      "label::English (en)": "Number of plots – Why is there no answer?",
      required: "yes",
      relevant: `\${plots} = ''`,
    });
  });

  it("Dates lie in order, compared by the one that is asked later.", () => {
    const rows = survey({ ...instrument, dateOrder: [["since", "day"]] });
    expect(row(rows, "since")?.["constraint"]).toContain(
      `(not(\${day} != '') or translate(., '-', '') <= substr(translate(\${day}, '-', ''), 0, 6))`,
    );
    expect(row(rows, "day")?.["constraint"]).not.toContain("since");
  });

  it("The version follows every text of the form, and nothing else.", () => {
    const versionOf = (labels: Labels) => rowsOf(toXlsForm(instrument, { languages: [labels] }).settings)[0]?.["version"];
    expect(versionOf(english)).toMatch(/^1\.0\.0\.[0-9a-f]{8}$/);
    expect(versionOf({ ...english })).toBe(versionOf(english));
    expect(versionOf({ ...english, title: `${english.title}!` })).not.toBe(versionOf(english));
    expect(versionOf({ ...english, digest: "other" })).not.toBe(versionOf(english));
  });

  it("Items with the same answers and labels share a list.", () => {
    const mood = instrument.items.find(({ key }) => key === "mood") as Item;
    const [more, labels] = withItem({ ...mood, key: "mood_now" }, english.items["mood"]);
    const form = toXlsForm(more, { languages: [labels] });
    expect(row(rowsOf(form.survey), "mood_now")?.["type"]).toBe("select_one mood");
    expect(rowsOf(form.choices).filter(({ list_name }) => list_name === "mood_now")).toEqual([]);
    const other = {
      ...labels,
      items: { ...labels.items, mood_now: { ...english.items["mood"], text: "Now", missing: { refused: "No", dont_know: "-" } } },
    };
    expect(row(rowsOf(toXlsForm(more, { languages: [other] }).survey), "mood_now")?.["type"]).toBe("select_one mood_now");
  });
});
