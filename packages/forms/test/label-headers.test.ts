import { describe, expect, it } from "vitest";
import { garden } from "./garden.ts";
import { read } from "./read-text.ts";

describe("headers that are labels", () => {
  it("Questions are found in one language, also behind group labels and with separators of their own.", async () => {
    const { rows, report } = await read(
      'Person;"My garden/How is the garden?";"A/B/Tea/coffee - which?";"Soil - Number of plots";"x/  HARVEST  (kg) "\nP-1;Bad;Coffee;4;2.5\n',
    );
    expect(report).toMatchObject({ headers: "labels", language: "en", delimiter: ";", notRecognised: [] });
    expect(rows[0]?.response).toEqual({
      instrument: "garden@1.0.0",
      context: { person: "P-1" },
      answers: { mood: "bad", drink: "coffee", plots: 4, harvest: 2.5 },
    });
    expect(rows[0]?.problems).toEqual([]);
  });

  it("The language is the one that fits most headers, and labels in cells are then as good as codes.", async () => {
    const { rows, report } = await read("Personne,Comment va le jardin ?,Number of plots,Que cultivez-vous ?\nP,Très bien,3,Maïs doux\n");
    expect(report).toMatchObject({ headers: "labels", language: "fr", notRecognised: ["Number of plots"] });
    expect(rows[0]?.response.answers).toEqual({ mood: "good", crops: ["sweet_maize"] });
    expect(rows[0]?.problems).toEqual([]);
  });

  it("A label of another language in a cell is read with a warning, a code without.", async () => {
    const { rows } = await read("Person,How is the garden?\nP,Mal\nQ,bad\nR,Ne sait pas\n");
    expect(rows.map(({ response }) => response.answers["mood"])).toEqual(["bad", "bad", "dont_know"]);
    expect(rows.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([["label-for-code"], [], ["label-for-code"]]);
  });

  it("Where a label is another answer's code, the label counts in a file of labels and the code in a file of names.", async () => {
    const [english] = garden.labels;
    if (!english) throw new Error("no labels");
    const confusing = {
      ...english,
      items: { ...english.items, mood: { text: "Mood now", answers: { good: "Bad", bad: "Good", fair: "Fair" } } },
    };
    const instruments = [{ ...garden, labels: [confusing] }];
    expect((await read("Person,Mood now\nP,bad\n", { instruments })).rows[0]?.response.answers).toEqual({ mood: "good" });
    expect((await read("person,mood\nP,bad\n", { instruments })).rows[0]?.response.answers).toEqual({ mood: "bad" });
  });

  it("Right-to-left marks and a byte order mark do not hide a label.", async () => {
    const { rows, report } = await read("\uFEFF\u200fكيف حال الحديقة؟,ماذا تزرع؟,Person\nجيدة\u200f,ذرة حلوة,P\n");
    expect(report.language).toBe("ar");
    expect(rows[0]?.response.answers).toEqual({ mood: "good", crops: ["sweet_maize"] });
  });

  it("A key among labels is read too: a question without a label is exported under its name.", async () => {
    const { rows, report } = await read("Person,How is the garden?,Harvest (kg),plots,plots_missing\nP,Good,,,refused\n");
    expect(report.headers).toBe("labels");
    expect(rows[0]?.response.answers).toEqual({ mood: "good", plots: "refused" });
  });

  it("As many names as labels are a file of names: labels in cells are then warned about.", async () => {
    const { rows, report } = await read("plots,How is the garden?\n3,Good\n");
    expect(report.headers).toBe("names");
    expect(rows[0]?.response.answers).toEqual({ mood: "good", plots: 3 });
    expect(rows[0]?.problems.map(({ rule }) => rule)).toEqual(["label-for-code"]);
  });

  it("Languages that tie and read the same columns are no matter.", async () => {
    const { rows, report } = await read("Person,Number of plots\nP,3\n");
    expect(report).toMatchObject({ headers: "labels", unreadable: false });
    expect(rows[0]?.response.answers).toEqual({ plots: 3 });
  });

  it("Languages that tie and would read different columns are an error.", async () => {
    const { rows, report } = await read("Nombre de parcelles,Number of plots,Récolte (kg),Harvest (kg)\n1,2,3,4\n");
    expect(rows).toEqual([]);
    expect(report.unreadable).toBe(true);
    // Arabic shows English where it has no text of its own
    expect(report.problems).toEqual([{ rule: "ambiguous-language", severity: "error", path: "", params: { value: "en, fr, ar" } }]);
  });
});
