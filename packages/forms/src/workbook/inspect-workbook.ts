import { errorAt, type Problem } from "@reintegration/model";
import { type SheetScan, sheetScanner } from "./scan-sheet.ts";
import type { TooSlow } from "./start-time.ts";
import { unpackEntry } from "./unpack-entry.ts";
import { workbookLimits } from "./workbook-limits.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** A workbook that is safe to be read. */
export interface InspectedWorkbook {
  /** What is in it that is never run, opened or followed. */
  readonly ignored: readonly ("macros" | "links")[];
  /** By the path of the sheet in the archive. */
  readonly scans: ReadonlyMap<string, SheetScan>;
  /** The text of the parts that say what the sheets are called, by path. */
  readonly outline: ReadonlyMap<string, string>;
}

const outlineParts = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"];

/**
 * Looks through a workbook before it is read, or says why it is not: sizes first, from the archive's directory; then every part is
 * unpacked once, piece by piece and no further than the directory says, and the sheets are looked through. The time is looked at
 * between the pieces.
 */
export async function inspectWorkbook(entries: readonly ZipEntry[], tooSlow: TooSlow): Promise<InspectedWorkbook | Problem> {
  const parts = entries.filter(({ name }) => name.endsWith(".xml") || name.endsWith(".rels"));
  const refusal = refusalOf(entries, parts);
  if (refusal) return refusal;
  const scans = new Map<string, SheetScan>();
  const outline = new Map<string, string>();
  let cells = 0;
  for (const part of parts) {
    const isOutline = outlineParts.includes(part.name);
    const scanner = part.name.startsWith("xl/worksheets/") && part.name.endsWith(".xml") ? sheetScanner() : undefined;
    const text = new TextDecoder();
    const pieces = unpackEntry(part);
    let kept = "";
    let piece = await pieces.next();
    for (; !piece.done; piece = await pieces.next()) {
      const slow = tooSlow();
      if (slow) return slow;
      const xml = scanner || isOutline ? text.decode(piece.value, { stream: true }) : "";
      if (isOutline) kept += xml;
      if (scanner?.take(xml) === false) return damaged(part);
    }
    if (!piece.value) return damaged(part);
    if (isOutline) outline.set(part.name, kept + text.decode());
    if (scanner === undefined) continue;
    const scan = scanner.finish();
    if (scan === undefined) return damaged(part);
    cells += scan.rows * scan.columns;
    if (cells > workbookLimits.cells)
      return errorAt("workbook-too-large", "", { value: cells, maximum: workbookLimits.cells, expected: "cells" });
    scans.set(part.name, scan);
  }
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  return {
    ignored: [
      ...(has(/vbaProject|macrosheets/i) ? ["macros" as const] : []),
      ...(has(/externalLinks|connections\.xml/) ? ["links" as const] : []),
    ],
    scans,
    outline,
  };
}

function refusalOf(entries: readonly ZipEntry[], parts: readonly ZipEntry[]): Problem | undefined {
  const { parts: most, unpacked, ratio } = workbookLimits;
  if (entries.some(({ isEncrypted }) => isEncrypted)) return errorAt("encrypted-file", "");
  if (entries.length > most) return errorAt("workbook-too-large", "", { value: entries.length, maximum: most, expected: "files" });
  const twice = entries.find(({ name }, at) => entries.findIndex((other) => other.name === name) < at);
  if (twice) return damaged(twice);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > unpacked) return errorAt("workbook-too-large", "", { value: size, maximum: unpacked, expected: "bytes" });
  const bomb = parts.find((part) => part.size > 1024 * 1024 && part.size > part.packedSize * ratio);
  return bomb && errorAt("workbook-too-large", "", { value: bomb.size, maximum: bomb.packedSize * ratio, expected: "bytes" });
}

function damaged({ name }: ZipEntry): Problem {
  return errorAt("workbook-damaged", "", { value: name.slice(0, 80) });
}
