import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";

/** As KoboToolbox writes it: every cell in quotation marks, `;`, CRLF, a byte order mark. */
const file = (rows: readonly (readonly string[])[], { delimiter = ";", newline = "\r\n" } = {}): string =>
  `\uFEFF${rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter) + newline).join("")}`;

const system = "_id _uuid _submission_time _validation_status _notes _status _submitted_by __version__ _tags _index".split(" ");
const systemCells = (number: number, status = ""): string[] =>
  `${60 + number}|48583952-1892-4931-8d9c-869e7b49baf${number}|2022-05-17T09:41:19|${status}||submitted_via_web|ann|vP2bWimkW76xrcQurQ24HY||${number}`.split(
    "|",
  );
const times = ["2022-05-17T10:40:39.000+02:00", "2022-05-17T11:00:13.000+02:00"];
const row = (number: number, cells: string, status?: string): string[] => [...times, ...cells.split("|"), ...systemCells(number, status)];

const crops = ["", "/maize", "/sweet_maize", "/beans", "/other", "/none", "/refused"].map((choice) => `soil/crops${choice}`);
const names = [
  "start",
  "end",
  "visit/person",
  "visit/day",
  "soil/mood",
  ...crops,
  "soil/drink",
  "soil/plots",
  "soil/plots_missing",
  "rs_instrument",
];
const byName = [
  [...names, ...system],
  row(1, "P-1|2022-05-17|good|maize beans|1|0|1|0|0|0|tea|3||garden@1.0.0", "validation_status_approved"),
  row(2, "P-2|2022-05-18|refused|refused|0|0|0|0|0|1|||dont_know|garden@1.0.0"),
  row(3, "P-3|2022-05-19|||||||||coffee|0||garden@1.0.0", "validation_status_on_hold"),
];
const responses = [
  { context: { person: "P-1", day: "2022-05-17" }, answers: { mood: "good", crops: ["maize", "beans"], drink: "tea", plots: 3 } },
  { context: { person: "P-2", day: "2022-05-18" }, answers: { mood: "refused", crops: "refused", plots: "dont_know" } },
  { context: { person: "P-3", day: "2022-05-19" }, answers: { drink: "coffee", plots: 0 } },
].map((response) => ({ instrument: "garden@1.0.0", ...response }));

describe("a KoboToolbox export of XML values", () => {
  it("The rows are read in the standard's codes, and each names its submission.", async () => {
    const { rows, report } = await read(file(byName));
    expect(rows.map(({ response }) => response)).toStrictEqual(responses);
    expect(rows.map(({ row, submission }) => [row, submission.id, submission.idColumn])).toEqual([
      [2, "48583952-1892-4931-8d9c-869e7b49baf1", "_uuid"],
      [3, "48583952-1892-4931-8d9c-869e7b49baf2", "_uuid"],
      [4, "48583952-1892-4931-8d9c-869e7b49baf3", "_uuid"],
    ]);
    expect(report).toMatchObject({ format: "csv", delimiter: ";", headers: "names", rows: 3, notRecognised: [], unreadable: false });
    expect(fileRules(report)).toEqual([]);
  });

  it("A review on hold is the only problem of these rows.", async () => {
    const { rows } = await read(file(byName));
    expect(rows.flatMap(({ problems }) => problems)).toMatchObject([{ rule: "not-approved", row: 4, column: "_validation_status" }]);
  });

  it("Commas, tabs and bars separate as well, and lines may end in LF or CR.", async () => {
    for (const delimiter of [",", ";", "\t", "|"]) {
      for (const newline of ["\r\n", "\n", "\r"]) {
        const { rows, report } = await read(file(byName, { delimiter, newline }));
        expect(report.delimiter).toBe(delimiter);
        expect(rows.map(({ response }) => response)).toStrictEqual(responses);
      }
    }
  });

  it("A file of any size of pieces reads the same.", async () => {
    const bytes = new TextEncoder().encode(file(byName));
    for (const size of [1, 2, 3, 7, 100])
      expect((await read(bytes, {}, size)).rows.map(({ response }) => response)).toStrictEqual(responses);
  });
});

describe("a KoboToolbox export of labels", () => {
  const q = (text: string): string => `Soil of the garden/${text}`;
  const headers = [
    ...["start", "end", "The visit/Person", "The visit/Day of the visit", q("How is the garden?"), q("Which crops do you grow?")],
    ...["Maize", "Sweet maize", "Sweet", "Something else", "None of these", "Prefers not to answer"].map((label) =>
      q(`Which crops do you grow?/${label}`),
    ),
    ...[q("Tea/coffee - which?"), q("Number of plots"), "plots_missing", "rs_instrument", ...system],
  ];
  const rows = [
    row(1, "P-1|2022-05-17|Good|Maize Sweet|1|0|1|0|0|0|Tea|3||garden@1.0.0", "Approved"),
    row(2, "P-2|2022-05-18|Prefers not to answer|Prefers not to answer|0|0|0|0|0|1|||Don't know|garden@1.0.0"),
    row(3, "P-3|2022-05-19|||||||||Coffee|0||garden@1.0.0", "On Hold"),
  ];

  it("It reads as the export of XML values does, group labels included.", async () => {
    const found = await read(file([headers, ...rows]));
    expect(found.rows.map(({ response }) => response)).toStrictEqual(responses);
    expect(found.rows.flatMap(({ problems }) => problems).map(({ rule }) => rule)).toEqual(["not-approved"]);
    expect(found.report).toMatchObject({ headers: "labels", language: "en", notRecognised: [] });
  });

  it("Choices in one column, or in columns of 0 and 1 only, read the same.", async () => {
    const without = (drop: (header: string) => boolean): string => {
      const kept = headers.map((header) => !drop(header));
      return file([headers, ...rows].map((cells) => cells.filter((_, at) => kept[at])));
    };
    const summary = await read(without((header) => header.includes("grow?/")));
    expect(summary.rows.map(({ response }) => response)).toStrictEqual([responses[0], responses[1], responses[2]]);
    const columns = await read(without((header) => header.endsWith("grow?")));
    expect(columns.rows.map(({ response }) => response)).toStrictEqual(responses);
  });

  it("A row of hashtags below the header is passed over and counted.", async () => {
    const tags = headers.map((_, at) => (at === 4 ? "#indicator+mood" : at === 13 ? "#affected +plots" : ""));
    const found = await read(file([headers, tags, ...rows]));
    expect(found.rows.map(({ row }) => row)).toEqual([3, 4, 5]);
  });
});
