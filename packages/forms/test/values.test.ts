import { describe, expect, it } from "vitest";
import { garden } from "./garden.ts";
import { read, readCell } from "./read-text.ts";

const answer = async (header: string, cell: string, missing?: Parameters<typeof readCell>[2]): Promise<unknown> =>
  (await readCell(header, cell, missing)).response.answers[header];
const context = async (header: string, cell: string): Promise<unknown> => (await readCell(header, cell)).response.context[header];

describe("single choices", () => {
  it("A code is read as it is, with spaces around it too.", async () => {
    expect(await answer("mood", "fair")).toBe("fair");
    expect(await answer("mood", " fair ")).toBe("fair");
  });

  it("The four words for missing answers are read, and whether they are offered is left to the check.", async () => {
    expect(await answer("mood", "refused")).toBe("refused");
    expect(await answer("mood", "dont_know")).toBe("dont_know");
    expect(await answer("mood", "not_asked")).toBe("not_asked");
    expect(await answer("drink", "not_applicable")).toBe("not_applicable");
  });

  it("Blank, spaces and the word absent leave the key out.", async () => {
    for (const cell of ["", "   ", "\u00a0", "absent"]) expect((await readCell("mood", cell)).response.answers).toStrictEqual({});
  });

  it("A text that stands for nothing is left for the check to find, without a problem of the reader.", async () => {
    for (const cell of ["Good-ish", "GOOD!", "1", "-99", "NA"]) {
      const row = await readCell("mood", cell);
      expect(row.response.answers).toStrictEqual({ mood: cell });
      expect(row.problems).toEqual([]);
    }
  });

  it("Where headers are names, a label is read with a warning, in whatever language it is.", async () => {
    for (const [label, code] of [
      ["Fair enough", "fair"],
      ["très  bien", "good"],
      ["\u200fسيئة", "bad"],
      ["DON'T KNOW", "dont_know"],
    ] as const) {
      const row = await readCell("mood", label);
      expect(row.response.answers).toStrictEqual({ mood: code });
      expect(row.problems).toEqual([
        {
          rule: "label-for-code",
          severity: "warning",
          path: "/answers/mood",
          params: { item: "mood", value: label, code },
          row: 2,
          column: "mood",
        },
      ]);
    }
  });

  it("A label in letters with separate accents is the same label.", async () => {
    expect(await answer("mood", "Très bien".normalize("NFD"))).toBe("good");
  });

  it("A label that stands for different codes in two languages is left, and is an error.", async () => {
    const [english, french] = garden.labels;
    if (!english || !french) throw new Error("no labels");
    const swapped = { ...french, items: { ...french.items, drink: { text: "Boisson", answers: { tea: "Coffee", coffee: "Tea" } } } };
    const row = await readCell("drink", "Tea", { instruments: [{ ...garden, labels: [english, swapped] }] });
    expect(row.response.answers).toStrictEqual({ drink: "Tea" });
    expect(row.problems).toMatchObject([
      { rule: "ambiguous-label", severity: "error", path: "/answers/drink", params: { item: "drink", value: "Tea" } },
    ]);
  });
});

describe("declared marks for missing answers", () => {
  const missing = { "-99": "refused", NA: "absent", " n/a ": "dont_know" } as const;

  it("A mark is read as what it was declared to be, exactly and without spaces around it.", async () => {
    expect(await answer("mood", "-99", { missing })).toBe("refused");
    expect(await answer("mood", " n/a", { missing })).toBe("dont_know");
    expect((await readCell("mood", "NA", { missing })).response.answers).toStrictEqual({});
    expect(await answer("mood", "N/A", { missing })).toBe("N/A");
  });

  it("A mark comes before a number, a date and a text, but not before a code.", async () => {
    expect(await answer("plots", "-99", { missing })).toBe("refused");
    expect((await readCell("sown", "1900-01-01", { missing: { "1900-01-01": "absent" } })).response.answers).toStrictEqual({});
    expect((await readCell("sown", "45000", { missing: { "45000": "absent" } })).response.answers).toStrictEqual({});
    expect((await readCell("remark", "NA", { missing })).response.context).toStrictEqual({ person: "P-1" });
    expect(await answer("place", "NA", { missing })).toBe("NA");
  });
});

describe("numbers", () => {
  it("Digits with a sign and a point are a number; whole ones are whole also with a point.", async () => {
    expect(await answer("plots", "12")).toBe(12);
    expect(await answer("plots", "5.0")).toBe(5);
    expect(await answer("plots", " -3 ")).toBe(-3);
    expect(await answer("harvest", "0.125")).toBe(0.125);
    expect(await answer("harvest", "1234567890123456789")).toBe(1234567890123456800);
  });

  it("What is no number, or no whole one, is left as it is.", async () => {
    for (const cell of ["1,5", "1e3", "+4", "0x10", "four", "1.", ".5", "Infinity", "٣"]) expect(await answer("harvest", cell)).toBe(cell);
    expect(await answer("plots", "2.5")).toBe("2.5");
    expect(await answer("plots", "9007199254740993")).toBe("9007199254740993");
  });

  it("A missing answer may stand in the cell as a word or a label.", async () => {
    expect(await answer("plots", "refused")).toBe("refused");
    expect(await answer("plots", "Ne sait pas")).toBe("dont_know");
  });
});

describe("dates", () => {
  it("An ISO date stays, and of a date-time the local date part is taken.", async () => {
    expect(await answer("sown", "2022-05-17")).toBe("2022-05-17");
    expect(await answer("sown", "2022-05-17T23:59:00.000+03:00")).toBe("2022-05-17");
    expect(await answer("sown", "2022-05-17 00:10")).toBe("2022-05-17");
  });

  it("A day that is not in the calendar is left to the check.", async () => {
    expect(await answer("sown", "2022-02-30")).toBe("2022-02-30");
  });

  it("Other ways to write a date are left as they are.", async () => {
    for (const cell of ["17/05/2022", "5/6/2022", "17.05.2022", "May 2022", "2022-5-7", "20220517", "2022-05-17T", "29999", "60001"]) {
      expect(await answer("sown", cell)).toBe(cell);
    }
  });

  it("A spreadsheet's day number is converted with a warning.", async () => {
    const row = await readCell("sown", "44698");
    expect(row.response.answers).toStrictEqual({ sown: "2022-05-17" });
    expect(row.problems).toEqual([
      {
        rule: "excel-date",
        severity: "warning",
        path: "/answers/sown",
        params: { item: "sown", value: "44698", date: "2022-05-17" },
        row: 2,
        column: "sown",
      },
    ]);
    expect((await readCell("sown", "30000")).response.answers).toStrictEqual({ sown: "1982-02-18" });
    expect((await readCell("sown", "60000")).response.answers).toStrictEqual({ sown: "2064-04-08" });
  });

  it("A month is read from a month or a date, and a day number is none.", async () => {
    expect(await context("since", "2019-11")).toBe("2019-11");
    expect(await context("since", "2019-11-30")).toBe("2019-11");
    for (const cell of ["11/2019", "2019", "2019-1", "43800"]) expect(await context("since", cell)).toBe(cell);
  });
});

describe("companions that say why a number or date is missing", () => {
  const row = async (line: string) => (await read(`person,plots,plots_missing,soil/sown,soil/sown_missing\n${line}\n`)).rows[0];

  it("The companion is the value where the number or date is blank.", async () => {
    expect((await row("P,,refused,,dont_know"))?.response.answers).toStrictEqual({ plots: "refused", sown: "dont_know" });
    expect((await row("P,3,,2022-01-01,"))?.response.answers).toStrictEqual({ plots: 3, sown: "2022-01-01" });
    expect((await row("P,,,,"))?.response.answers).toStrictEqual({});
  });

  it("A value and a reason why there is none disagree, and the value stays.", async () => {
    const found = await row("P,3,refused,,");
    expect(found?.response.answers).toStrictEqual({ plots: 3 });
    expect(found?.problems).toMatchObject([
      {
        rule: "columns-disagree",
        path: "/answers/plots",
        params: { item: "plots", value: "3", other: "refused" },
        row: 2,
        column: "plots_missing",
      },
    ]);
  });

  it("A file with companions has no two columns for one item and no column that is not recognised.", async () => {
    const { report } = await read("person,plots,plots_missing\nP,1,\n");
    expect(report.problems.filter(({ rule }) => rule !== "item-without-column")).toEqual([]);
    expect(report.columns[2]).toEqual({ header: "plots_missing", item: "plots", use: "answer" });
  });

  it("A choice has no companion.", async () => {
    expect((await read("person,mood_missing\nP,refused\n")).report.notRecognised).toEqual(["mood_missing"]);
  });
});
