import { describe, expect, it } from "vitest";
import { garden } from "./garden.ts";
import { fileRules, read } from "./read-text.ts";

const use = async (headers: string, row = "") => {
  const { report } = await read(`${headers}\n${row || headers.replace(/[^,]+/g, "x")}\n`);
  return report.columns.map(({ header: _, ...column }) => column);
};

describe("headers that are names", () => {
  it("A key is found as it is and behind group names, however the groups are separated.", async () => {
    const headers = "person,soil/mood,a-b-drink,x.y.plots,deep/er/sown,grp%harvest";
    expect((await use(headers)).map(({ item }) => item)).toEqual(["person", "mood", "drink", "plots", "sown", "harvest"]);
  });

  it("A name that only contains a key, or writes it otherwise, is not recognised.", async () => {
    expect((await use("person,mood_today,my_mood,Mood,the mood")).map(({ use }) => use)).toEqual([
      "answer",
      ...Array(4).fill("not-recognised"),
    ]);
  });

  it("Choices of a multiple choice are found behind its key, in KoboToolbox and in ODK, missing answers among them.", async () => {
    const choice = (code: string) => ({ item: "crops", choice: code, use: "choice" });
    expect(await use("soil/crops,soil/crops/maize,soil-crops/beans,crops.none,soil/crops/refused")).toEqual([
      { item: "crops", use: "answer" },
      ...["maize", "beans", "none", "refused"].map(choice),
    ]);
  });

  it("Where several versions are known, the one asked for is read, else the one that fits best.", async () => {
    const second = {
      labels: [],
      instrument: {
        ...garden.instrument,
        version: "2.0.0",
        items: [
          { key: "bees", type: "integer" },
          { key: "ants", type: "integer" },
        ],
      },
    } as const;
    const instruments = [garden, second];
    const file = "bees,ants,mood\n1,2,good\n";
    const { instrument: _, ...none } = { instrument: undefined, instruments };
    const reader = await read(file, { ...none, instrument: "garden@2.0.0" });
    expect(reader.rows[0]?.response).toEqual({ instrument: "garden@2.0.0", context: {}, answers: { bees: 1, ants: 2 } });
    expect((await read(file, { instruments, instrument: "garden@1.0.0" })).rows[0]?.response.answers).toEqual({ mood: "good" });
  });
});

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

describe("columns of the survey tool", () => {
  it("They are known, and columns about people and devices are marked as never copied.", async () => {
    const tool =
      "start,end,today,_id,_submission_time,__version__,formhub/uuid,meta/instanceName,_index,SubmissionDate,rs_scoring,rs_digest,_tags";
    const people = "_submitted_by,_geolocation,_place_latitude,deviceid,username,phonenumber,SubmitterName,DeviceID";
    const { report } = await read(`person,${tool},${people}\nP\n`);
    const uses = report.columns.slice(1).map(({ use }) => use);
    expect(uses).toEqual([...tool.split(",").map(() => "tool"), ...people.split(",").map(() => "never-copied")]);
    expect(report.notRecognised).toEqual([]);
  });

  it("The submission is identified by its root uuid, else its uuid, else its instance id.", async () => {
    const { rows } = await read(
      "person,KEY,_uuid,meta/rootUuid\nP,uuid:key-1,u-1,uuid:root-1\nP,uuid:key-2,uuid:u-2,\nP,uuid:key-3,,\nP,,,\n",
    );
    expect(rows.map(({ submission }) => submission)).toEqual([
      { id: "root-1", idColumn: "meta/rootUuid" },
      { id: "u-2", idColumn: "_uuid" },
      { id: "key-3", idColumn: "KEY" },
      {},
    ]);
  });

  it("A review that is not an approval is a warning with its row, no review is none.", async () => {
    const { rows } = await read(
      "person,_validation_status\nP,validation_status_approved\nP,Approved\nP,validation_status_on_hold\nP,Not Approved\nP,\n",
    );
    expect(rows.map(({ submission }) => submission.review)).toEqual([
      "approved",
      "approved",
      "validation_status_on_hold",
      "Not Approved",
      undefined,
    ]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([
      {
        rule: "not-approved",
        severity: "warning",
        path: "",
        params: { value: "validation_status_on_hold" },
        row: 4,
        column: "_validation_status",
      },
      { rule: "not-approved", severity: "warning", path: "", params: { value: "Not Approved" }, row: 5, column: "_validation_status" },
    ]);
  });

  it("The version of a row is its own, else the one asked for, else left out; which one is right is left to the check.", async () => {
    const file = "person,soil/rs_instrument\nP,garden@9.9.9\nP,\n";
    expect((await read(file)).rows.map(({ response }) => response.instrument)).toEqual(["garden@9.9.9", "garden@1.0.0"]);
    const { readExport } = await import("../src/read-export.ts");
    const { piecesOf } = await import("./read-text.ts");
    const reader = readExport(piecesOf(new TextEncoder().encode(file)), { instruments: [garden] });
    const { value: rows } = await reader.batches().next();
    expect(rows.map(({ response }: { response: object }) => response)).toStrictEqual([
      { instrument: "garden@9.9.9", context: { person: "P" }, answers: {} },
      { context: { person: "P" }, answers: {} },
    ]);
    expect(rows[0].problems).toEqual([]);
    expect(rows[0].columns("/instrument")).toBe("soil/rs_instrument");
  });

  it("Rows of different known versions are each read by their own, where none is asked for.", async () => {
    const { readExport } = await import("../src/read-export.ts");
    const { piecesOf } = await import("./read-text.ts");
    const second = {
      labels: [],
      instrument: { ...garden.instrument, version: "2.0.0", items: [{ key: "bees", type: "integer" }] },
    } as const;
    const file = "rs_instrument,mood,bees\ngarden@2.0.0,good,7\ngarden@1.0.0,bad,8\n";
    const reader = readExport(piecesOf(new TextEncoder().encode(file)), { instruments: [garden, second] });
    const batches = reader.batches();
    const { value: rows } = await batches.next();
    expect(rows.map(({ response }: { response: { answers: object } }) => response.answers)).toEqual([{ bees: 7 }, { mood: "bad" }]);
    await batches.next();
    expect(reader.report.notRecognised).toEqual([]);
  });
});

describe("two columns of one item", () => {
  const file = "group1/mood,group2/mood,person\ngood,,P\n,bad,P\nfair,fair,P\ngood,bad,P\n,,P\n";

  it("The file has one error, which names both columns.", async () => {
    const { report } = await read(file);
    expect(report.problems.filter(({ rule }) => rule === "two-columns-one-item")).toEqual([
      {
        rule: "two-columns-one-item",
        severity: "error",
        path: "/answers/mood",
        params: { item: "mood", first: "group1/mood", value: "group2/mood" },
        column: "group2/mood",
      },
    ]);
  });

  it("A blank one differs from none; where both differ the first stays, with an error of the row.", async () => {
    const { rows } = await read(file);
    expect(rows.map(({ response }) => response.answers["mood"])).toEqual(["good", "bad", "fair", "good", undefined]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([
      {
        rule: "columns-disagree",
        severity: "error",
        path: "/answers/mood",
        params: { item: "mood", value: "good", other: "bad" },
        row: 5,
        column: "group2/mood",
      },
    ]);
  });

  it("Two that are written differently and mean the same do not differ.", async () => {
    const { rows } = await read("plots,plots,day,g/day\n5,5.0,2022-05-17,2022-05-17T08:00:00Z\n");
    expect(rows[0]?.problems).toEqual([]);
  });

  it("The same header twice, a label beside a name, and choices twice are two columns as well.", async () => {
    expect(fileRules((await read("mood,mood\n")).report)).toContain("two-columns-one-item");
    expect(fileRules((await read("mood,How is the garden?\n")).report)).toContain("two-columns-one-item");
    const { rows, report } = await read("person,a/crops/maize,b/crops/maize,a/crops/beans,b/crops/beans\nP,1,,,0\nP,1,0,1,1\n");
    expect(fileRules(report)).toEqual(["two-columns-one-item", "two-columns-one-item"]);
    expect(rows.map(({ response }) => response.answers["crops"])).toEqual([["maize"], ["maize", "beans"]]);
    expect(rows.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([[], ["columns-disagree"]]);
  });

  it("What differs in free text is not shown.", async () => {
    const { rows } = await read("remark,remark,person,person\nmy secret,another,A,B\n");
    expect(rows[0]?.problems.map(({ params }) => params)).toEqual([
      { item: "person", value: "A", other: "B" },
      { item: "remark", value: "…", other: "…" },
    ]);
  });
});

describe("what the report says of columns", () => {
  it("It names columns that are not recognised and items without one; of the context only what is required.", async () => {
    const { report } = await read("mood,colour,shape\ngood,red,round\n");
    expect(report.notRecognised).toEqual(["colour", "shape"]);
    expect(report.itemsWithoutColumn).toEqual(["person", "day", "crops", "drink", "plots", "harvest", "sown", "place"]);
    expect(report.problems).toEqual([
      { rule: "column-not-recognised", severity: "warning", path: "", params: { value: "colour" }, column: "colour" },
      { rule: "column-not-recognised", severity: "warning", path: "", params: { value: "shape" }, column: "shape" },
      ...[
        "/context/person",
        "/context/day",
        ...["crops", "drink", "plots", "harvest", "sown", "place"].map((key) => `/answers/${key}`),
      ].map((path) => ({
        rule: "item-without-column",
        severity: "warning",
        path,
        params: { item: path.split("/")[2] },
      })),
    ]);
  });

  it("It is there when the first rows are, so that rows need not repeat it.", async () => {
    const { readExport } = await import("../src/read-export.ts");
    const { piecesOf } = await import("./read-text.ts");
    const reader = readExport(piecesOf(new TextEncoder().encode("mood\ngood\n")), { instruments: [garden] });
    await reader.batches().next();
    expect(reader.report.itemsWithoutColumn).toContain("crops");
  });

  it("Of more than 100 columns that are not recognised, the last one named says how many more there are.", async () => {
    const foreign = Array.from({ length: 130 }, (_, index) => `q${index}`);
    const { report } = await read(`mood,${foreign.join(",")}\ngood\n`);
    const named = report.problems.filter(({ rule }) => rule === "column-not-recognised");
    expect(named).toHaveLength(100);
    expect(named[98]?.params).toEqual({ value: "q98" });
    expect(named[99]?.params).toEqual({ value: "q99", more: 30 });
    expect(report.notRecognised).toHaveLength(130);
  });

  it("A problem found later is led to its column: the one that holds the value, else the first of its choices.", async () => {
    const { rows } = await read("soil/mood,soil/crops/beans,soil/crops/maize,x/plots_missing\ngood,1,0,\n");
    const columns = rows[0]?.columns;
    expect(columns?.("/answers/mood")).toBe("soil/mood");
    expect(columns?.("/answers/crops")).toBe("soil/crops/beans");
    expect(columns?.("/answers/plots")).toBe("x/plots_missing");
    expect(columns?.("/answers/drink")).toBeUndefined();
    expect(columns?.("/context/constructor")).toBeUndefined();
  });
});
