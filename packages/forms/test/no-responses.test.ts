import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

describe("files that are no responses", () => {
  it("An empty file, one of blanks, and one with a byte order mark only are empty.", async () => {
    for (const file of ["", "\n\n \n", "\uFEFF", ";;;\n"]) {
      const { rows, report } = await read(file);
      expect(rows).toEqual([]);
      expect(report).toMatchObject({ unreadable: true, problems: [{ rule: "empty-file", severity: "error" }] });
    }
  });

  it("A file with only a header is empty, and its columns are still told.", async () => {
    const { report } = await read("person,mood\n");
    expect(fileRules(report)).toEqual(["empty-file"]);
    expect(report.unreadable).toBe(true);
    expect(report.columns).toHaveLength(2);
  });

  it("Empty lists of JSON are empty.", async () => {
    for (const file of ["[]", '{"count":0,"next":null,"previous":null,"results":[]}', "[\n]\n"]) {
      expect(fileRules((await read(file)).report)).toEqual(["empty-file"]);
    }
  });

  it("A zip archive without an end, and a file of the old Excel, are named as what they are.", async () => {
    const refusal = async (start: string) => (await read(bytesOf(start + "00".repeat(5000)))).report.problems;
    expect(await refusal("504b030414000600080000002100")).toMatchObject([{ rule: "workbook-damaged" }]);
    expect(await refusal("504b0506000000000000")).toMatchObject([{ rule: "spreadsheet-not-csv", params: { value: "ZIP" } }]);
    expect(await refusal("d0cf11e0a1b11ae1000000")).toMatchObject([{ rule: "spreadsheet-not-csv", params: { value: "XLS" } }]);
  });

  it("Bytes that are no text are named as such.", async () => {
    for (const [start, value] of [
      ["1f8b0800", "gzip"],
      ["255044462d312e37", "PDF"],
      ["89504e470d0a1a0a", "PNG"],
      ["0102030000040500", "NUL"],
    ] as const) {
      const { report } = await read(bytesOf(start + "0102030400".repeat(100)));
      expect(report).toMatchObject({ unreadable: true, problems: [{ rule: "not-a-text-file", params: { value } }] });
    }
  });

  it("Headers of which none is known name the first ones and the survey.", async () => {
    for (const file of ["a,b,c,d,e,f\n1,2,3,4,5,6\n", "a b c,b,c,d,e,f\r\n", '[{"a":1,"b":2}]', '{"detail":"Invalid token."}']) {
      const { rows, report } = await read(file);
      expect(rows).toEqual([]);
      expect(report).toMatchObject({ unreadable: true, problems: [{ rule: "no-known-column", severity: "error" }] });
    }
    expect((await read("a,b,c,d,e,f\n1\n")).report.problems[0]?.params).toEqual({ value: "a, b, c, d, e", known: ["garden@1.0.0"] });
  });

  it("A delimiter that we do not know leaves no known column.", async () => {
    expect(fileRules((await read("person~mood\nP~good\n")).report)).toEqual(["no-known-column"]);
    for (const header of ["Person^How is the garden?^Soil/Number of plots", "person how soil/mood", "Person::Soil/Number of plots"]) {
      expect(fileRules((await read(`${header}\n1\n`)).report)).toEqual(["no-known-column"]);
    }
  });
});
