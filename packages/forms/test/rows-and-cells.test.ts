import { describe, expect, it } from "vitest";
import { fileRules, read, rulesOf } from "./read-text.ts";

const moods = (rows: readonly { readonly response: { readonly answers: Readonly<Record<string, unknown>> } }[]): unknown[] =>
  rows.map(({ response }) => response.answers["mood"]);

describe("rows and cells", () => {
  it("A truncated last line is a row that is too short; what it holds is read.", async () => {
    const { rows } = await read("person,mood,drink\nP-1,good,tea\nP-2,ba");
    expect(rows[1]?.response).toEqual({ instrument: "garden@1.0.0", context: { person: "P-2" }, answers: { mood: "ba" } });
    expect(rows[1]?.problems).toEqual([
      { rule: "row-too-short", severity: "warning", path: "", params: { value: 2, expected: 3 }, row: 3 },
    ]);
  });

  it("A row that is too long is an error; blank cells behind the last column are none.", async () => {
    const { rows } = await read("person,mood\nP-1,good,,\nP-2,bad,,x\nP-3,fair\n");
    expect(moods(rows)).toEqual(["good", "bad", "fair"]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([
      { rule: "row-too-long", severity: "error", path: "", params: { value: 4, expected: 2 }, row: 3 },
    ]);
  });

  it("Blank lines are no responses, and a spreadsheet counts them.", async () => {
    const { rows, report } = await read("\n\nperson,mood\n\nP-1,good\n,\n  \nP-2,bad\n\n\n");
    expect(rows.map(({ row }) => row)).toEqual([5, 8]);
    expect(report.rows).toBe(2);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("A cell with line breaks is one row, in the header too.", async () => {
    const { rows } = await read(
      '"person","How is the\ngarden?","Tea/coffee -\r\n which?","remark"\r\nP-1,Good,Tea,"a\r\nb"\r\nP-2,Bad,Coffee,c\r\n',
    );
    expect(rows.map(({ row, response }) => [row, response.answers, response.context["remark"]])).toEqual([
      [2, { mood: "good", drink: "tea" }, "a\r\nb"],
      [3, { mood: "bad", drink: "coffee" }, "c"],
    ]);
  });

  it("A file of one column is read.", async () => {
    for (const newline of ["\n", "\r\n", "\r"])
      expect(moods((await read(["mood", "good", "bad"].join(newline))).rows)).toEqual(["good", "bad"]);
  });

  it("A header that ends with empty columns is read, one without a name in between is told by its number.", async () => {
    const { rows, report } = await read("person,mood,,\nP-1,good,,\nP-2,bad\n");
    expect(moods(rows)).toEqual(["good", "bad"]);
    expect(fileRules(report)).toEqual([]);
    expect((await read("person,,mood\nP-1,x,good\n")).report.notRecognised).toEqual(["(2)"]);
  });

  it("A line that names the delimiter, as spreadsheets write it, is no header.", async () => {
    const { rows, report } = await read("sep=|\r\nperson|mood\r\nP-1|good\r\n");
    expect(report.delimiter).toBe("|");
    expect(rows.map(({ row, response }) => [row, response.answers])).toEqual([[2, { mood: "good" }]]);
  });

  it("Lines that end otherwise than the header are lines as well.", async () => {
    expect(moods((await read("person,mood\r\nP,good\nP,bad\r\nP,fair\n")).rows)).toEqual(["good", "bad", "fair"]);
  });

  it("Doubled quotation marks, delimiters and spaces behind quotation marks are read as spreadsheets do.", async () => {
    const { rows } = await read('person,remark,mood\n"P-1","say ""yes"", then; go" ,"good"\nP-2,5" long,bad\n');
    expect(rows.map(({ response }) => [response.context["remark"], response.answers["mood"]])).toEqual([
      ['say "yes", then; go', "good"],
      ['5" long', "bad"],
    ]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("A quotation mark that is not doubled may have joined cells or rows, and is an error of its row.", async () => {
    const { rows } = await read('person,remark,mood\nP-1,"a"b,good\nP-2,c,bad\nP-3,"d",fair\nP-4,e,good\n');
    // the row of P-1 goes on to the quotation mark of P-3
    expect(rows.map(({ row, response }) => [row, response.context["person"]])).toEqual([
      [2, "P-1"],
      [3, "P-4"],
    ]);
    expect(rulesOf(rows.flatMap(({ problems }) => problems))).toEqual(["stray-quote 2"]);
  });

  it("A quotation mark that is never closed ends the reading; everything before its row is read.", async () => {
    const { rows, report } = await read('person,mood\nP-1,good\nP-2,bad\nP-3,"fair\nP-4,good\n');
    expect(moods(rows)).toEqual(["good", "bad"]);
    expect(report.unreadable).toBe(true);
    expect(fileRules(report)).toEqual(["unclosed-quote 4"]);
    expect(fileRules((await read('person,"mood\nP,good\n')).report)).toEqual(["unclosed-quote 1"]);
  });

  it("Names of an object's own are columns like others, and do no harm.", async () => {
    const { rows, report } = await read("__proto__,constructor,toString,mood,crops/__proto__\nx,y,z,good,1\n");
    expect(rows[0]?.response.answers).toEqual({ mood: "good", crops: ["__proto__"] });
    expect(report.notRecognised).toEqual(["__proto__", "constructor", "toString", "crops/__proto__"]);
    const json = await read('[{"__proto__":{"mood":"bad","plots":3},"constructor":1,"drink":"tea"}]');
    expect(json.rows[0]?.response.answers).toEqual({ mood: "bad", drink: "tea", plots: 3 });
    expect(Object.getPrototypeOf(json.rows[0]?.response.answers)).toBe(Object.prototype);
    const nested = await read('[{"context":{},"answers":{"__proto__":{"mood":"bad"}}}]');
    expect(nested.rows[0]?.response.answers["mood"]).toBeUndefined();
  });
});
