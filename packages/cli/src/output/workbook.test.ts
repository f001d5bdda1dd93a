import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readExcelFile from "read-excel-file/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.doUnmock("write-excel-file/node");
  vi.resetModules();
});

const write = async (path: string, sheet: readonly (readonly string[])[]): Promise<void> => {
  const { writeWorkbook } = await import("./workbook.ts");
  const { loadText } = await import("../text/load-text.ts");
  await writeWorkbook(path, { cells: sheet }, (await loadText("en")).text);
};

describe("writeWorkbook", () => {
  it("What looks like a formula, a number, markup or an escape is written as text and reads back as it is.", async () => {
    const path = join(folder, "hostile.xlsx");
    const rows = [
      ["label", "value"],
      ["=1+1", "@SUM(A1:A9)"],
      ["+1", "007"],
      [" both ends ", "a\nb"],
      ["<b>&amp;</b>\"'", "👩🏽‍🌾 \u200fمرحبا"],
      ["x".repeat(10_000), "_x000D_ _x005F_ _xyz_"],
    ];
    await write(path, rows);
    const [sheet] = await readExcelFile(path, { trim: false });
    expect(sheet).toEqual({ sheet: "cells", data: rows });
  });

  it("Where the package that writes workbooks is not installed, that is said, and how to install it.", async () => {
    vi.resetModules();
    vi.doMock("write-excel-file/node", () => {
      throw new Error("Cannot find package");
    });
    await expect(write(join(folder, "none.xlsx"), [["a"]])).rejects.toThrow(/npm install write-excel-file/);
  });
});
