import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";
import { type TestCell, type TestSheet, workbook } from "./workbook.ts";

const system = "_id _uuid _submission_time _validation_status _notes _status _submitted_by __version__ _tags _index".split(" ");
const systemCells = (number: number): TestCell[] => [
  60 + number,
  `48583952-1892-4931-8d9c-869e7b49baf${number}`,
  "2022-05-17T09:41:19",
  "Approved",
  null,
  "submitted_via_web",
  "ann",
  "vP2bWimkW76xrcQurQ24HY",
  null,
  number,
];
const crops = ["", "/maize", "/sweet_maize", "/beans", "/other", "/none", "/refused"].map((choice) => `soil/crops${choice}`);
const header = ["start", "visit/person", "visit/day", "soil/mood", ...crops, "soil/plots", "soil/sown", "rs_instrument", ...system];
const rows: TestCell[][] = [
  [
    "2022-05-17T10:40:39.000+02:00",
    "P-1",
    "2022-05-17",
    "good",
    "maize beans",
    "1",
    "0",
    "1",
    "0",
    "0",
    "0",
    "3",
    null,
    "garden@1.0.0",
    ...systemCells(1),
  ],
  [
    "2022-05-18T10:40:39.000+02:00",
    "P-2",
    "2022-05-18",
    "refused",
    "refused",
    "0",
    "0",
    "0",
    "0",
    "0",
    "1",
    null,
    "dont_know",
    "garden@1.0.0",
    ...systemCells(2),
  ],
];
const responses = [
  { context: { person: "P-1", day: "2022-05-17" }, answers: { mood: "good", crops: ["maize", "beans"], plots: 3 } },
  { context: { person: "P-2", day: "2022-05-18" }, answers: { mood: "refused", crops: "refused", sown: "dont_know" } },
].map((response) => ({ instrument: "garden@1.0.0", ...response }));

const main: TestSheet = { name: "Garden survey", rows: [header, ...rows] };
/** A repeat group, as KoboToolbox puts it on a sheet of its own. */
const members: TestSheet = {
  name: "members",
  rows: [
    [
      "member_name",
      "member_age",
      "_index",
      "_parent_table_name",
      "_parent_index",
      "_submission__id",
      "_submission__uuid",
      "_submission__submitted_by",
    ],
    ["Asha", 4, 1, "Garden survey", 1, 61, "48583952-1892-4931-8d9c-869e7b49baf1", "ann"],
    ["Omar", 9, 2, "Garden survey", 1, 61, "48583952-1892-4931-8d9c-869e7b49baf1", "ann"],
  ],
};

describe("an Excel workbook of KoboToolbox", () => {
  it("It reads as the same rows in CSV do, numbered as the spreadsheet numbers them.", async () => {
    const { rows: found, report } = await read(workbook([main]));
    expect(found.map(({ response }) => response)).toStrictEqual(responses);
    expect(found.map(({ row, submission }) => [row, submission])).toEqual(
      [1, 2].map((number) => [number + 1, { id: `48583952-1892-4931-8d9c-869e7b49baf${number}`, idColumn: "_uuid", review: "approved" }]),
    );
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
    expect(report).toMatchObject({
      format: "xlsx",
      sheet: "Garden survey",
      headers: "names",
      rows: 2,
      notRecognised: [],
      unreadable: false,
    });
    expect(fileRules(report)).toEqual([]);
  });

  it("A file of any size of pieces reads the same.", async () => {
    for (const size of [1, 7, 1000])
      expect((await read(workbook([main]), {}, size)).rows.map(({ response }) => response)).toStrictEqual(responses);
  });

  it("The sheet with the responses is found by its header, wherever it stands; other sheets are named.", async () => {
    const notes: TestSheet = { name: "Notes", rows: [["Exported by Ann"], ["mood: see the handbook"]] };
    for (const sheets of [
      [main, members, notes],
      [members, notes, main],
      [notes, main, members],
    ]) {
      const { rows: found, report } = await read(workbook(sheets));
      expect(found.map(({ response }) => response)).toStrictEqual(responses);
      expect(
        report.problems
          .filter(({ rule }) => rule === "sheet-not-read")
          .map(({ params }) => params["value"])
          .sort(),
      ).toEqual(["Notes", "members"]);
    }
  });

  it("Headers may be labels of any language, behind labels of groups.", async () => {
    const french = {
      name: "Jardin",
      rows: [
        ["La visite/Personne", "Le sol/Comment va le jardin ?", "Le sol/Que cultivez-vous ?/Maïs", "Le sol/Que cultivez-vous ?/Haricots"],
        ["P-1", "Très bien", "1", "0"],
      ],
    };
    const { rows: found, report } = await read(workbook([french]));
    expect(found[0]?.response).toMatchObject({ context: { person: "P-1" }, answers: { mood: "good", crops: ["maize"] } });
    expect(report).toMatchObject({ headers: "labels", language: "fr" });
  });

  it("Rows of titles and groups above the header, and of tags or labels below it, are passed over and counted.", async () => {
    const labels = header.map(
      (name) =>
        ({
          "visit/person": "Person",
          "visit/day": "Day of the visit",
          "soil/mood": "How is the garden?",
          "soil/plots": "Number of plots",
          "soil/sown": "Sown on",
        })[name] ?? name,
    );
    const tags = header.map((_, at) => (at === 3 ? "#indicator+mood" : ""));
    const other = header.map((_, at) => (at === 3 ? "#x" : ""));
    const sheet = { name: "a", rows: [["Garden survey 2022"], null, ["", "visit", "", "soil"], header, tags, other, labels, ...rows] };
    const { rows: found, report } = await read(workbook([sheet]));
    expect(found.map(({ row, response }) => [row, response])).toStrictEqual(responses.map((response, at) => [8 + at, response]));
    expect(fileRules(report)).toEqual([]);
  });

  it("Blank rows are counted and passed over.", async () => {
    const { rows: found } = await read(workbook([{ name: "a", rows: [header, null, rows[0] as TestCell[], [], rows[1] as TestCell[]] }]));
    expect(found.map(({ row }) => row)).toEqual([3, 5]);
  });

  it("A cell beside the table, below no header, is told as a column that is not recognised.", async () => {
    const { rows: found, report } = await read(
      workbook([
        {
          name: "a",
          rows: [
            ["person", "mood"],
            ["P-1", "good"],
            ["P-2", "bad", "ask again"],
          ],
        },
      ]),
    );
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
    expect(report.notRecognised).toEqual(["(3)"]);
  });
});
