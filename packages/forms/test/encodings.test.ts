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

  it("Bytes that are not UTF-8 are read as U+FFFD, with one warning that names the first row.", async () => {
    // as Windows writes it: é is E9
    const latin1 = Uint8Array.from(
      `person,mood,remark\n${"P-0,fair,\n".repeat(500)}P-1,good,a\nP-2,bad,caf\u00e9\nP-3,fair,\u00e9\n`,
      (letter) => letter.charCodeAt(0),
    );
    for (const size of [1, 4, 65_536]) {
      const { rows, report } = await read(latin1, {}, size);
      expect(moods(rows.slice(500))).toEqual(["good", "bad", "fair"]);
      expect(rows[501]?.response.context["remark"]).toBe("caf\uFFFD");
      expect(report.problems.filter(({ rule }) => rule === "not-utf8")).toEqual([
        { rule: "not-utf8", severity: "warning", path: "", params: {}, row: 503 },
      ]);
    }
  });

  it("In a header they are in row 1, in JSON in the record that holds them.", async () => {
    const latin1 = (file: string) => Uint8Array.from(file, (letter) => letter.charCodeAt(0));
    expect(fileRules((await read(latin1("mood,caf\u00e9\ngood,1\n"))).report)).toContain("not-utf8 1");
    expect(fileRules((await read(latin1('{"mood":"good"}\n{"mood":"caf\u00e9"}\n'))).report)).toContain("not-utf8 2");
    expect(fileRules((await read(latin1('[{"mood":"good"},{"mood":"caf\u00e9"}]'))).report)).toContain("not-utf8 2");
  });

  it("Bytes that are not UTF-8 in a part that is not read are told without a row.", async () => {
    const cut = Uint8Array.from('mood,remark\ngood,a\nbad,"caf\u00e9', (letter) => letter.charCodeAt(0));
    expect(fileRules((await read(cut)).report)).toEqual(["unclosed-quote 3", "not-utf8"]);
  });

  it("U+FFFD that stands in a valid file is no complaint about its encoding.", async () => {
    expect(fileRules((await read("mood,remark\ngood,\uFFFD\n")).report)).toEqual([]);
  });
});
