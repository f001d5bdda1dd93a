import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";

const submission = (number: number, answers: object, status: object = {}): object => ({
  _id: number,
  "formhub/uuid": "b4844869d001428096b55af5a6743ca4",
  start: "2022-05-17T10:40:39.000+02:00",
  ...answers,
  __version__: "v4KBzqarLeX4vgfemsCi5K",
  "meta/instanceID": `uuid:8160155d-000${number}`,
  _xform_id_string: "aydYC8AYCDuX7y4PwfvgrX",
  _uuid: `8160155d-000${number}`,
  "meta/rootUuid": `uuid:root-${number}`,
  _attachments: [],
  _status: "submitted_via_web",
  _geolocation: [null, null],
  _submission_time: "2022-05-17T12:20:18",
  _validation_status: status,
  _submitted_by: null,
});
const results = [
  submission(1, { "visit/person": "P-1", "soil/mood": "good", "soil/crops": "beans maize", "soil/plots": "3" }),
  submission(
    2,
    { "visit/person": "P-2", "soil/crops": "refused", "soil/plots_missing": "dont_know" },
    { timestamp: 1, uid: "validation_status_not_approved", by_whom: "ann", label: "Not Approved" },
  ),
];
const responses = [
  { instrument: "garden@1.0.0", context: { person: "P-1" }, answers: { mood: "good", crops: ["maize", "beans"], plots: 3 } },
  { instrument: "garden@1.0.0", context: { person: "P-2" }, answers: { crops: "refused", plots: "dont_know" } },
];

describe("KoboToolbox JSON", () => {
  it("A page of the API, pretty or not, a list, and one record a line read the same.", async () => {
    const page = { count: 2, next: null, previous: null, results };
    const files = [
      JSON.stringify(page),
      JSON.stringify(page, null, 4),
      `\uFEFF${JSON.stringify(results)}`,
      JSON.stringify(results, null, 2),
    ];
    for (const file of [...files, `${results.map((each) => JSON.stringify(each)).join("\r\n")}\n`]) {
      const { rows, report } = await read(file);
      expect(rows.map(({ response }) => response)).toStrictEqual(responses);
      expect(rows.map(({ row }) => row)).toEqual([1, 2]);
      expect(report).toMatchObject({ rows: 2, headers: "names", notRecognised: [], unreadable: false });
      expect(report.itemsWithoutColumn).toEqual(["day", "drink", "harvest", "sown", "place"]);
      expect(fileRules(report)).toEqual([]);
    }
  });

  it("The kind of file is named.", async () => {
    expect((await read(JSON.stringify(results))).report.format).toBe("json");
    expect((await read(JSON.stringify(results[0]))).report.format).toBe("ndjson");
  });

  it("The submission and its review are read as in CSV.", async () => {
    const { rows } = await read(JSON.stringify({ results }));
    expect(rows.map(({ submission: found }) => found)).toEqual([
      { id: "root-1", idColumn: "meta/rootUuid" },
      { id: "root-2", idColumn: "meta/rootUuid", review: "validation_status_not_approved" },
    ]);
    expect(rows[1]?.problems).toMatchObject([{ rule: "not-approved", row: 2, column: "_validation_status/uid" }]);
    expect(rows[0]?.columns("/answers/mood")).toBe("soil/mood");
  });

  it("A page that is not all of the data is a warning.", async () => {
    const { rows, report } = await read(JSON.stringify({ count: 5000, next: "https://kobo.example/?start=2", previous: null, results }));
    expect(rows).toHaveLength(2);
    const partly = { rule: "not-all-pages", severity: "warning", path: "", params: { value: 2, expected: 5000 } };
    expect(report.problems.filter(({ rule }) => rule === "not-all-pages")).toEqual([partly]);
    const last = await read(JSON.stringify({ count: 5000, next: null, previous: "https://kobo.example/?start=0", results }));
    expect(last.report.problems.filter(({ rule }) => rule === "not-all-pages")).toEqual([partly]);
  });

  it("Keys that come only with a later record are read from then on.", async () => {
    const many = Array.from({ length: 2500 }, (_, index) => (index < 2000 ? { mood: "good" } : { mood: "bad", drink: "tea" }));
    const { rows, report } = await read(JSON.stringify(many));
    expect(rows[1999]?.response.answers).toStrictEqual({ mood: "good" });
    expect(rows[2000]?.response.answers).toStrictEqual({ mood: "bad", drink: "tea" });
    expect(report.itemsWithoutColumn).not.toContain("drink");
  });
});

describe("ODK Central JSON", () => {
  it("Groups are objects, and the list stands under value.", async () => {
    const value = [
      {
        __id: "uuid:a1",
        __system: { submitterName: "Ann", reviewState: "approved" },
        meta: { instanceID: "uuid:a1" },
        soil: { mood: "bad", crops: "maize" },
      },
    ];
    const { rows, report } = await read(JSON.stringify({ "@odata.context": "x", value }));
    expect(rows[0]?.response.answers).toEqual({ mood: "bad", crops: ["maize"] });
    expect(rows[0]?.submission).toEqual({ id: "a1", idColumn: "__id", review: "approved" });
    expect(report.columns.find(({ header }) => header === "__system/submitterName")?.use).toBe("never-copied");
  });
});

describe("values of JSON", () => {
  const answers = async (record: object, options = {}): Promise<unknown> =>
    (await read(JSON.stringify([record]), options)).rows[0]?.response.answers;

  it("Numbers are numbers in fields of numbers, and days of a spreadsheet in fields of dates.", async () => {
    expect(await answers({ plots: 3, harvest: 2.5, sown: 44698 })).toStrictEqual({ plots: 3, harvest: 2.5, sown: "2022-05-17" });
  });

  it("Numbers, truths and objects elsewhere are left for the check.", async () => {
    expect(await answers({ mood: 1, drink: true, plots: [1], crops: [1, "maize"] })).toStrictEqual({
      mood: 1,
      drink: true,
      plots: [1],
      crops: [1, "maize"],
    });
    expect(await answers({ plots: 2.5 })).toStrictEqual({ plots: 2.5 });
  });

  it("Lists of codes are put in order, null and blank are absent.", async () => {
    expect(await answers({ crops: ["beans", "maize"], mood: null, drink: "" })).toStrictEqual({ crops: ["maize", "beans"] });
    expect(await answers({ crops: ["refused"], plots: "refused" })).toStrictEqual({ crops: "refused", plots: "refused" });
    expect(await answers({ crops: [], plots: 1 })).toStrictEqual({ plots: 1 });
  });

  it("0 and 1, also as truths, choose.", async () => {
    expect(await answers({ "crops/maize": 1, "crops/beans": true, "crops/none": 0, "crops/other": null })).toStrictEqual({
      crops: ["maize", "beans"],
    });
  });

  it("A number may be a declared mark.", async () => {
    expect(await answers({ plots: -99, mood: -99, drink: "tea" }, { missing: { "-99": "refused" } })).toStrictEqual({
      plots: "refused",
      mood: "refused",
      drink: "tea",
    });
    expect(await answers({ plots: -99, drink: "tea" }, { missing: { "-99": "absent" } })).toStrictEqual({ drink: "tea" });
  });
});

describe("responses nested as we write them", () => {
  const nested = {
    instrument: "garden@1.0.0",
    context: { person: "P-1", other: 1 },
    answers: { mood: "good", crops: ["beans", "maize"], what: "x" },
  };

  it("They come through untouched, unknown keys included, so that the check sees them.", async () => {
    for (const file of [JSON.stringify(nested), `${JSON.stringify(nested)}\n`, JSON.stringify([nested]), JSON.stringify(nested, null, 2)]) {
      const { rows, report } = await read(file);
      expect(rows.map(({ response }) => response)).toStrictEqual([nested]);
      expect(rows[0]?.problems).toEqual([]);
      expect(report).toMatchObject({ headers: "responses", rows: 1, notRecognised: [] });
      expect(report.itemsWithoutColumn).toEqual(["day", "drink", "plots", "harvest", "sown", "place"]);
    }
  });

  it("The version is the response's own, else the one asked for.", async () => {
    const { instrument: _, ...unnamed } = nested;
    const { rows } = await read(`${JSON.stringify({ ...nested, instrument: "garden@7.0.0" })}\n${JSON.stringify(unnamed)}\n`);
    expect(rows.map(({ response }) => response.instrument)).toEqual(["garden@7.0.0", "garden@1.0.0"]);
  });

  it("Declared marks are taken out, but for codes.", async () => {
    const { rows } = await read(JSON.stringify({ context: {}, answers: { plots: -99, place: "NA", mood: "NA" } }), {
      missing: { "-99": "refused", NA: "absent" },
    });
    expect(rows[0]?.response.answers).toStrictEqual({ plots: "refused", place: "NA" });
  });

  it("The submission may be named beside them, and anything else beside them is not recognised.", async () => {
    const { rows, report } = await read(JSON.stringify([{ ...nested, _uuid: "uuid:1", colour: "red" }]));
    expect(rows[0]?.submission).toEqual({ id: "1", idColumn: "_uuid" });
    expect(report.notRecognised).toEqual(["colour"]);
  });

  it("A part that is no object is left for the check, one that is missing is empty.", async () => {
    const { rows } = await read(
      `${JSON.stringify({ instrument: "garden@1.0.0", context: {}, answers: "none" })}\n${JSON.stringify({ answers: {} })}\n`,
    );
    expect(rows.map(({ response }) => [response.context, response.answers])).toEqual([
      [{}, "none"],
      [{}, {}],
    ]);
  });
});
