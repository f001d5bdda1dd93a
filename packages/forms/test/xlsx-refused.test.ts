import { randomBytes } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { piecesOf, read } from "./read-text.ts";
import { columnName, workbook } from "./workbook.ts";
import { zip } from "./zip.ts";

const rows = [
  ["person", "mood"],
  ["P-1", "good"],
];
const sheets = [{ name: "a", rows }];
const problemsOf = async (file: Uint8Array) => (await read(file)).report.problems.filter(({ rule }) => rule !== "item-without-column");
const sheetXml = (body: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
const withSheet = (body: string) => workbook(sheets, { parts: { "xl/worksheets/sheet1.xml": sheetXml(body) } });
/** A compound file is a header, then sectors; names in its directory are of two bytes a letter. */
const compound = (name: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(9000), Buffer.from(name, "utf16le"), Buffer.alloc(500)]),
  );

describe("files that are no Excel workbook", () => {
  it.each([
    ["the Excel before 2007", compound("Workbook"), { value: "XLS" }],
    ["OpenDocument", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }), { value: "ODS" }],
    ["Excel's binary form", zip({ "xl/workbook.bin": "x" }), { value: "XLSB" }],
    ["Word", zip({ "word/document.xml": "<a/>" }), { value: "DOCX" }],
    ["Numbers", zip({ "Index/Document.iwa": "x" }), { value: "Apple Numbers" }],
    ["a zip archive of CSV files", zip({ "export.csv": "person,mood\nP-1,good\n" }), { value: "ZIP" }],
  ])("A file of %s is refused by name.", async (_, file, params) => {
    expect(await problemsOf(file)).toEqual([{ rule: "spreadsheet-not-csv", severity: "error", path: "", params }]);
  });

  it("A file locked by a password is refused as one, as a whole or in its parts.", async () => {
    expect(await problemsOf(compound("EncryptedPackage"))).toMatchObject([{ rule: "encrypted-file" }]);
    const locked = workbook(sheets, { parts: { "xl/styles.xml": { bytes: Buffer.from("x"), isEncrypted: true } } });
    expect(await problemsOf(locked)).toMatchObject([{ rule: "encrypted-file" }]);
  });

  it("A damaged workbook is refused, wherever it is cut off.", async () => {
    const whole = workbook(sheets);
    for (const length of [4, 30, 500, whole.length - 30, whole.length - 1]) {
      const { rows: found, report } = await read(whole.subarray(0, length));
      expect(found).toEqual([]);
      expect(report).toMatchObject({ unreadable: true });
    }
  });

  it("Any single byte may be wrong: it is read or refused, never more.", async () => {
    const whole = workbook(sheets);
    for (let at = 0; at < whole.length; at += 7) {
      const broken = Uint8Array.from(whole);
      broken[at] = (broken[at] as number) ^ 0xff;
      const { rows: found, report } = await read(broken);
      expect(found.length > 0 || report.unreadable).toBe(true);
    }
  });
});

describe("workbooks made to do harm", () => {
  it("A part that unpacks to far more than it should is refused before it is unpacked.", async () => {
    const parts = { "xl/worksheets/sheet1.xml": sheetXml(" ".repeat(50_000_000)) };
    expect(await problemsOf(workbook(sheets, { parts }))).toMatchObject([{ rule: "workbook-too-large", params: { expected: "bytes" } }]);
  });

  it("A part that unpacks to more than the archive says is refused, and not unpacked further.", async () => {
    const bytes = Buffer.from(sheetXml(" ".repeat(50_000_000)));
    const lying = workbook(sheets, { parts: { "docProps/app.xml": { bytes, size: 900_000 } } });
    expect(await problemsOf(lying)).toMatchObject([{ rule: "workbook-damaged", params: { value: "docProps/app.xml" } }]);
  });

  it("Many parts that are large together are refused.", async () => {
    const random = randomBytes(40_000);
    const parts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`xl/extra${at}.xml`, { bytes: random, size: 8_000_000 }]));
    expect(await problemsOf(workbook(sheets, { parts }))).toMatchObject([{ rule: "workbook-too-large", params: { expected: "bytes" } }]);
  });

  it("One cell in the last corner of a sheet does not fill the memory.", async () => {
    const corner = withSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await problemsOf(corner)).toMatchObject([{ rule: "workbook-too-large", params: { value: 17_179_869_184, expected: "cells" } }]);
  });

  it.each([
    ["a row beyond the last one", '<row r="99999999999"/>'],
    ["a row hidden from view behind a sign", '<row x=">" r="99999999999"/>'],
    ["a cell beyond the last column", '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'],
    ["a cell whose place is written in a roundabout way", '<row r="1"><c r="XFD104857&#54;"><v>1</v></c></row>'],
    ["a cell without a place", "<row><c><v>1</v></c></row>"],
    ["a cell with a prefix nobody expects", '<é:row r="9999999"/>'],
  ])("Refused: %s.", async (_, body) => {
    expect(await problemsOf(withSheet(body))).toMatchObject([{ rule: "workbook-damaged", params: { value: "xl/worksheets/sheet1.xml" } }]);
  });

  it("An entity of XML that refers to others is not expanded.", async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "good"><!ENTITY c "&b;&b;&b;&b;">]>';
    const file = workbook(sheets, {
      parts: {
        "xl/worksheets/sheet1.xml":
          laughs +
          sheetXml(
            '<row r="1"><c r="A1" t="inlineStr"><is><t>mood</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>&c;</t></is></c></row>',
          ),
      },
    });
    const { rows: found } = await read(file);
    expect(JSON.stringify(found)).not.toContain("goodgood");
  });

  it("Macros and links to other files are left alone, and that is said.", async () => {
    const parts = { "xl/vbaProject.bin": "x", "xl/externalLinks/externalLink1.xml": "<a/>" };
    const { rows: found, report } = await read(workbook(sheets, { parts }));
    expect(found[0]?.response.answers).toEqual({ mood: "good" });
    expect(report.problems.filter(({ rule }) => rule === "workbook-part-ignored").map(({ params }) => params["expected"])).toEqual([
      "macros",
      "links",
    ]);
  });

  it("More columns than a survey has are refused.", async () => {
    const header = Array.from({ length: 5001 }, (_, at) => columnName(at));
    expect(await problemsOf(workbook([{ name: "a", rows: [[...header, "mood"], ["good"]] }]))).toMatchObject([
      { rule: "too-many-columns" },
    ]);
  });
});

describe("where the reading package is not installed", () => {
  it("It says so, and how to install it.", async () => {
    vi.resetModules();
    vi.doMock("read-excel-file/universal", () => {
      throw new Error("Cannot find package");
    });
    const { readExport } = await import("../src/read-export.ts");
    const { garden } = await import("./garden.ts");
    const reader = readExport(piecesOf(workbook(sheets)), { instruments: [garden] });
    for await (const batch of reader.batches()) expect(batch).toEqual([]);
    expect(reader.report).toMatchObject({ unreadable: true, problems: [{ rule: "no-spreadsheet-reader" }] });
    vi.doUnmock("read-excel-file/universal");
  });
});
