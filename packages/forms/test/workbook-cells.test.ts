import { describe, expect, it } from "vitest";
import { read, rulesOf } from "./read-text.ts";
import { type TestCell, workbook } from "./workbook.ts";

const answersOf = async (cells: Readonly<Record<string, TestCell>>, isFrom1904 = false) => {
  const { rows: found, report } = await read(workbook([{ name: "a", rows: [Object.keys(cells), Object.values(cells)] }], { isFrom1904 }));
  return { ...found[0], report };
};

describe("cells of a workbook", () => {
  it("A date cell is its day, without a warning; with a time of day it is a date-time.", async () => {
    const { response, problems } = await answersOf({ day: { day: 44698 }, since: { day: 44682 }, sown: { day: 44698.75 } });
    expect(response).toMatchObject({ context: { day: "2022-05-17", since: "2022-05" }, answers: { sown: "2022-05-17" } });
    expect(problems).toEqual([]);
  });

  it("The day number of a cell that lost its format is converted with a warning, by the workbook's own system.", async () => {
    const { response, problems } = await answersOf({ day: 44698 });
    expect(response?.context["day"]).toBe("2022-05-17");
    expect(rulesOf(problems ?? [])).toEqual(["excel-date 2"]);
    const old = await answersOf({ day: 43236, sown: { day: 43236 } }, true);
    expect(old.response).toMatchObject({ context: { day: "2022-05-17" }, answers: { sown: "2022-05-17" } });
  });

  it("Numbers read as numbers, and as codes and choices where those are asked for.", async () => {
    const { response } = await answersOf({
      plots: { xml: "<v>3.0</v>" },
      harvest: { xml: "<v>0.30000000000000004</v>" },
      "crops/maize": 1,
      "crops/beans": 0,
      "crops/other": true,
    });
    expect(response?.answers).toStrictEqual({ plots: 3, harvest: 0.3, crops: ["maize", "other"] });
  });

  it("A number in place of an identifier is read and warned of once: its zeros may be gone.", async () => {
    const { rows: found, report } = await read(
      workbook([
        {
          name: "a",
          rows: [
            ["person", "remark"],
            ["P-1", 5],
            [123, 6],
            [124, 7],
          ],
        },
      ]),
    );
    expect(found.map(({ response }) => response.context)).toEqual([
      { person: "P-1", remark: "5" },
      { person: "123", remark: "6" },
      { person: "124", remark: "7" },
    ]);
    expect(report.problems.filter(({ rule }) => rule === "number-for-text")).toEqual([
      {
        rule: "number-for-text",
        severity: "warning",
        path: "/context/person",
        params: { item: "person", value: "123" },
        row: 3,
        column: "person",
      },
    ]);
  });

  it("An error such as #N/A stands as its text, never as a blank.", async () => {
    const { response } = await answersOf({ mood: { type: "e", xml: "<f>NA()</f><v>#N/A</v>" }, drink: { type: "e", xml: "<v>#REF!</v>" } });
    expect(response?.answers).toEqual({ mood: "#N/A", drink: "#REF!" });
  });

  it("A formula gives the value saved with it; without one it stands as the formula, and the first is told.", async () => {
    const { response, report } = await answersOf({
      mood: { type: "str", xml: "<f>IF(B1&gt;0,&quot;good&quot;,&quot;bad&quot;)</f><v>good</v>" },
      plots: { xml: "<f>1+1</f><v>2</v>" },
      drink: { xml: '<f>WEBSERVICE("https://example.org")</f>' },
    });
    expect(response?.answers).toEqual({ mood: "good", plots: 2, drink: '=WEBSERVICE("https://example.org")' });
    expect(report.problems.filter(({ rule }) => rule === "formulas-not-calculated")).toMatchObject([{ params: { value: 3 }, row: 2 }]);
  });

  it("A formula that programs wrote without calculating it is no blank answer; one whose value is a blank text is.", async () => {
    const { response } = await answersOf({
      mood: { xml: '<f>IF(1=1,"good","bad")</f><v></v>' },
      drink: { xml: "<f>A1</f><v />" },
      place: { type: "str", xml: '<f>""</f><v></v>' },
      person: "P-1",
    });
    expect(response?.answers).toEqual({ mood: '=IF(1=1,"good","bad")', drink: "=A1" });
  });

  it("Texts within a cell and with formats of their own, blanks and escapes come as they are.", async () => {
    const { response } = await answersOf({
      person: { type: "inlineStr", xml: "<is><t>P-1</t></is>" },
      remark: { type: "inlineStr", xml: "<is><r><t>&lt;a&gt; </t></r><r><t>&amp;b é 🌱</t></r></is>" },
      mood: " good ",
      drink: "",
    });
    expect(response).toMatchObject({ context: { person: "P-1", remark: "<a> &b é 🌱" }, answers: { mood: "good" } });
    expect(response?.answers).not.toHaveProperty("drink");
  });
});
