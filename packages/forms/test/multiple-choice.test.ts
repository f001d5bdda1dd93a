import { describe, expect, it } from "vitest";
import { read } from "./read-text.ts";

const crops = async (header: string, line: string, options = {}) => {
  const [row] = (await read(`person;${header}\nP;${line}\n`, options)).rows;
  return { value: row?.response.answers["crops"], rules: row?.problems.map(({ rule }) => rule), problems: row?.problems };
};

describe("a column that lists the choices", () => {
  it("Codes are put in the order of the definition.", async () => {
    expect((await crops("crops", "beans maize")).value).toEqual(["maize", "beans"]);
    expect((await crops("crops", "  beans   maize ")).value).toEqual(["maize", "beans"]);
    expect((await crops("crops", "maize")).value).toEqual(["maize"]);
  });

  it("A missing kind that stands alone is that kind; with others the list is left for the check.", async () => {
    expect((await crops("crops", "refused")).value).toBe("refused");
    expect((await crops("crops", "maize refused")).value).toEqual(["maize", "refused"]);
  });

  it("Blank and absent leave the key out.", async () => {
    expect((await crops("crops", "")).value).toBeUndefined();
    expect((await crops("crops", "absent")).value).toBeUndefined();
  });

  it("An unknown code among known ones stands in the list; a text of which nothing is known stays as it is.", async () => {
    expect((await crops("crops", "maize rice")).value).toEqual(["maize", "rice"]);
    expect((await crops("crops", "rice")).value).toBe("rice");
    expect((await crops("crops", "Some rice")).value).toBe("Some rice");
  });

  it("A code that is named twice is left twice for the check.", async () => {
    expect((await crops("crops", "maize maize")).value).toEqual(["maize", "maize"]);
  });

  it("Declared marks are read as a cell and as a word.", async () => {
    expect((await crops("crops", "-99", { missing: { "-99": "refused" } })).value).toBe("refused");
    expect((await crops("crops", "NA", { missing: { NA: "absent" } })).value).toBeUndefined();
  });
});

describe("labels in a column that lists the choices", () => {
  const header = "How is the garden?;Which crops do you grow?";

  it("Labels that hold spaces are told apart.", async () => {
    expect((await crops(header, "Good;Something else Maize")).value).toEqual(["maize", "other"]);
    expect((await crops(header, "Good;None of these")).value).toEqual(["none"]);
  });

  it("A text that can be cut into labels in two ways is left, and is an error.", async () => {
    // “Sweet” and “Maize”, or “Sweet maize”
    const { value, problems } = await crops(header, "Good;Sweet Maize");
    expect(value).toBe("Sweet Maize");
    expect(problems).toEqual([
      {
        rule: "ambiguous-label",
        severity: "error",
        path: "/answers/crops",
        params: { item: "crops", value: "Sweet Maize" },
        row: 2,
        column: "Which crops do you grow?",
      },
    ]);
  });

  it("A choice without a label is exported by its code, and may stand between labels.", async () => {
    expect((await crops(header, "Good;Something else beans")).value).toEqual(["beans", "other"]);
  });

  it("A label that is not known leaves the whole text.", async () => {
    const { value, rules } = await crops(header, "Good;Maize Rice");
    expect(value).toBe("Maize Rice");
    expect(rules).toEqual([]);
  });

  it("Where headers are names, labels are read with a warning if they can be read in one way over all languages.", async () => {
    const { value, problems } = await crops("crops", "Autre chose Maïs");
    expect(value).toEqual(["maize", "other"]);
    expect(problems).toMatchObject([{ rule: "label-for-code", params: { item: "crops", value: "Autre chose Maïs", code: "maize other" } }]);
    expect((await crops("crops", "Sweet Maize")).rules).toEqual(["ambiguous-label"]);
  });
});

describe("choices in columns of 0 and 1", () => {
  const header = "crops/beans;crops/maize;crops/none;crops/refused";

  it("The chosen ones are put in the order of the definition.", async () => {
    expect((await crops(header, "1;1;0;0")).value).toEqual(["maize", "beans"]);
    expect((await crops(header, "TRUE;False;false;FALSE")).value).toEqual(["beans"]);
    expect((await crops(header, "1.0;0.0; 0 ;")).value).toEqual(["beans"]);
  });

  it("All 0 and all blank are absent.", async () => {
    for (const line of ["0;0;0;0", ";;;", "0;;;0"]) expect((await crops(header, line)).value).toBeUndefined();
  });

  it("A missing answer alone is that kind; with others the list is left for the check.", async () => {
    expect((await crops(header, "0;0;0;1")).value).toBe("refused");
    expect((await crops(header, "1;0;0;1")).value).toEqual(["beans", "refused"]);
    expect((await crops(header, "0;1;1;0")).value).toEqual(["maize", "none"]);
  });

  it("A cell may hold the code or label of its column, or a declared mark.", async () => {
    expect((await crops(header, "beans;Maize;;")).value).toEqual(["maize", "beans"]);
    expect((await crops(header, "n/a;n/a;n/a;n/a", { missing: { "n/a": "absent" } })).value).toBeUndefined();
    expect((await crops(header, "-99;0;0;0", { missing: { "-99": "refused" } })).value).toBe("refused");
  });

  it("A cell that holds something else is left in the list for the check to find.", async () => {
    expect((await crops(header, "2;1;0;0")).value).toEqual(["maize", "2"]);
  });

  it("A choice that the item does not have is an unknown code if it is chosen, and nothing if it is not.", async () => {
    expect((await crops(`${header};crops/rice`, "1;0;0;0;1")).value).toEqual(["beans", "rice"]);
    expect((await crops(`${header};crops/rice`, "1;0;0;0;0")).value).toEqual(["beans"]);
    const { report } = await read("crops/maize;crops/rice\n1;0\n");
    expect(report.columns[1]).toEqual({ header: "crops/rice", item: "crops", choice: "rice", use: "not-recognised" });
    expect(report.notRecognised).toEqual(["crops/rice"]);
    expect((await crops(`${header};crops/comment`, "1;0;0;0;My name is Ann")).value).toEqual(["beans"]);
  });

  it("Headers may be labels.", async () => {
    const labelled =
      "How is the garden?;My soil/Which crops do you grow?/Sweet maize;My soil/Which crops do you grow?/Prefers not to answer";
    expect((await crops(labelled, "Good;1;0")).value).toEqual(["sweet_maize"]);
    expect((await crops(labelled, "Good;0;1")).value).toBe("refused");
    expect((await crops("Comment va le jardin ?;Que cultivez-vous ?/Maïs;Que cultivez-vous ?/Riz", "Mal;1;1")).value).toEqual([
      "maize",
      "riz",
    ]);
  });
});

describe("a list beside columns of 0 and 1", () => {
  const header = "crops;crops/maize;crops/beans";

  it("They agree in any order, and a blank side says nothing.", async () => {
    for (const line of ["beans maize;1;1", ";1;1", "maize beans;;"]) {
      expect(await crops(header, line)).toMatchObject({ value: ["maize", "beans"], rules: [] });
    }
    expect(await crops(header, ";;")).toMatchObject({ value: undefined, rules: [] });
    expect(await crops(header, ";0;0")).toMatchObject({ value: undefined, rules: [] });
  });

  it("Where they disagree that is an error, and the columns of 0 and 1 count.", async () => {
    const { value, problems } = await crops(header, "maize;1;1");
    expect(value).toEqual(["maize", "beans"]);
    expect(problems).toEqual([
      {
        rule: "columns-disagree",
        severity: "error",
        path: "/answers/crops",
        params: { item: "crops", value: "maize", other: "maize beans" },
        row: 2,
        column: "crops",
      },
    ]);
    expect((await crops(header, "maize;0;0")).rules).toEqual(["columns-disagree"]);
    expect((await crops(header, "maize rice;0;1")).rules).toEqual(["columns-disagree"]);
  });

  it("What the list names and no column stands for is added.", async () => {
    expect(await crops(header, "maize rice none;1;0")).toMatchObject({ value: ["maize", "none", "rice"], rules: [] });
    expect(await crops(header, "refused;0;0")).toMatchObject({ value: "refused", rules: [] });
  });

  it("A list of labels that could be read in two ways is settled by the columns.", async () => {
    const labelled = ["", "/Maize", "/Sweet maize", "/Sweet"].map((end) => `Which crops do you grow?${end}`).join(";");
    expect(await crops(labelled, "Sweet Maize;0;1;0")).toMatchObject({ value: ["sweet_maize"], rules: [] });
    expect(await crops(labelled, "Sweet Maize;1;0;1")).toMatchObject({ value: ["maize", "beans"], rules: [] });
    expect(await crops(labelled, "Sweet Maize;1;0;0")).toMatchObject({ value: ["maize"], rules: ["columns-disagree"] });
  });
});
