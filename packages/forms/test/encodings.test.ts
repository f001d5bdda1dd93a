import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
};
const moods = (rows: readonly { readonly response: { readonly answers: Readonly<Record<string, unknown>> } }[]): unknown[] =>
  rows.map(({ response }) => response.answers["mood"]);

describe("encodings", () => {
  const text = "person,mood,remark\nP-1,très bien,é🌱ب\nP-2,Mal,\n";

  /** Behind it the pieces of a file come as they are: the first 4096 bytes are looked at together. */
  const longText = `person,mood,remark\n${"P-0,fair,\n".repeat(500)}${text.slice(text.indexOf("\n") + 1)}`;

  it("UTF-16 of both kinds is read, with a byte order mark and without.", async () => {
    for (const mark of ["\uFEFF", ""]) {
      for (const isBigEndian of [false, true]) {
        for (const size of [5, 65_536]) {
          const { rows, report } = await read(utf16(mark + longText, isBigEndian), {}, size);
          expect(moods(rows.slice(500))).toEqual(["good", "bad"]);
          expect(rows[500]?.response.context["remark"]).toBe("é🌱ب");
          expect(fileRules(report)).toEqual([]);
        }
      }
    }
  });

  it("UTF-16 with hardly a Latin letter is told as well.", async () => {
    const arabic = "كيف حال الحديقة؟,ماذا تزرع؟\nجيدة,ذرة حلوة\n";
    expect(moods((await read(utf16(arabic, false))).rows)).toEqual(["good"]);
    expect(moods((await read(utf16(arabic, true))).rows)).toEqual(["good"]);
  });

  it("Characters may be cut anywhere between the pieces of a file.", async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${longText}`);
    for (let size = 1; size < 8; size++) {
      const { rows, report } = await read(bytes, {}, size);
      expect(rows[500]?.response.context["remark"]).toBe("é🌱ب");
      expect(fileRules(report)).toEqual([]);
    }
  });

  /** UTF-8 in which a single byte was lost or mangled. */
  const damaged = (file: string) =>
    Uint8Array.from(
      [...new TextEncoder().encode(file)].flatMap((byte, at, all) =>
        byte === 0xc3 && all[at + 1] === 0xa8 ? [0xe8] : all[at - 1] === 0xc3 && byte === 0xa8 ? [] : [byte],
      ),
    );

  it("Bytes that are not UTF-8 in a file that is are read as U+FFFD, with one warning that names the first row.", async () => {
    const file = damaged(`person,mood,remark\n${"P-0,fair,é\n".repeat(500)}P-1,good,a\nP-2,bad,cafè\nP-3,fair,è\n`);
    for (const size of [1, 4, 65_536]) {
      const { rows, report } = await read(file, {}, size);
      expect(moods(rows.slice(500))).toEqual(["good", "bad", "fair"]);
      expect(rows[501]?.response.context["remark"]).toBe("caf\uFFFD");
      expect(report.problems.filter(({ rule }) => rule === "not-utf8")).toEqual([
        { rule: "not-utf8", severity: "warning", path: "", params: {}, row: 503 },
      ]);
    }
  });

  it("In a header they are in row 1, in JSON in the record that holds them.", async () => {
    expect(fileRules((await read(damaged("mood,éé,cafè\ngood,1,1\n"))).report)).toContain("not-utf8 1");
    expect(fileRules((await read(damaged('{"mood":"good"}\n{"mood":"éé cafè"}\n'))).report)).toContain("not-utf8 2");
    expect(fileRules((await read(damaged('[{"mood":"good"},{"mood":"éé cafè"}]'))).report)).toContain("not-utf8 2");
  });

  it("Bytes that are not UTF-8 in a part that is not read are told without a row.", async () => {
    const cut = damaged('mood,remark\ngood,aéé\nbad,"cafè');
    expect(fileRules((await read(cut)).report)).toEqual(["unclosed-quote 3", "not-utf8"]);
  });

  describe("older encodings of Windows", () => {
    const latin1 = (file: string) => Uint8Array.from(file, (letter) => letter.charCodeAt(0));

    it("A file in Windows-1252 is read with its accents, and that is said once.", async () => {
      const file = latin1(`person,mood,remark\n${"P-0,Bien,\n".repeat(9000)}P-1,Tr\u00e8s bien,caf\u00e9 \u0080\nP-2,Mal,\u00e9t\u00e9\n`);
      for (const size of [1, 1000, 65_536]) {
        const { rows, report } = await read(file, {}, size);
        expect(moods(rows.slice(9000))).toEqual(["good", "bad"]);
        expect(rows.slice(9000).map(({ response }) => response.context["remark"])).toEqual(["café €", "été"]);
        expect(report.problems.filter(({ rule }) => /utf8|legacy/.test(rule))).toEqual([
          { rule: "legacy-encoding", severity: "warning", path: "", params: { value: "windows-1252" } },
        ]);
      }
    });

    it("A file in Windows-1256 is read in Arabic.", async () => {
      // the bytes of كيف حال الحديقة؟ and جيدة in the code page
      const header = [0xdf, 0xed, 0xdd, 0x20, 0xcd, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xcd, 0xcf, 0xed, 0xde, 0xc9, 0xbf];
      const { rows, report } = await read(Uint8Array.from([...header, 0x0a, 0xcc, 0xed, 0xcf, 0xc9, 0x0a]));
      expect(moods(rows)).toEqual(["good"]);
      expect(report).toMatchObject({
        language: "ar",
        problems: expect.arrayContaining([expect.objectContaining({ rule: "legacy-encoding" })]),
      });
    });

    it("Bytes that mean nothing in either leave the file as damaged.", async () => {
      expect(fileRules((await read(latin1("mood,remark\ngood,a\u0081b\n"))).report)).toEqual(["not-utf8 2"]);
    });
  });

  it("U+FFFD that stands in a valid file is no complaint about its encoding.", async () => {
    expect(fileRules((await read("mood,remark\ngood,\uFFFD\n")).report)).toEqual([]);
  });
});
