import type { FileReport, KnownInstrument, ReadOptions, ReadRow } from "../src/export-reader.ts";
import { readExport } from "../src/read-export.ts";
import { garden } from "./garden.ts";

/** Bytes as a file gives them, in pieces of a size. */
export async function* piecesOf(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Read {
  readonly rows: readonly ReadRow[];
  readonly report: FileReport;
}

/** Reads a file whole; of the garden survey unless other options are given. */
export async function read(file: string | Uint8Array, options: Partial<ReadOptions> = {}, size?: number): Promise<Read> {
  return readAll(file, { instruments: [garden], instrument: "garden@1.0.0", ...options }, size);
}

/** Reads a file whole without asking for a version. */
export async function readUnasked(file: string, instruments: readonly KnownInstrument[] = [garden]): Promise<Read> {
  return readAll(file, { instruments });
}

async function readAll(file: string | Uint8Array, options: ReadOptions, size?: number): Promise<Read> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const reader = readExport(piecesOf(bytes, size), options);
  const rows: ReadRow[] = [];
  for await (const batch of reader.batches()) rows.push(...batch);
  return { rows, report: reader.report };
}

/** The answers of the first row of a CSV file of one column. */
export async function readCell(header: string, cell: string, options: Partial<ReadOptions> = {}): Promise<ReadRow> {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const { rows } = await read(`"person",${quoted(header)}\n"P-1",${quoted(cell)}\n`, options);
  const [row] = rows;
  if (row === undefined) throw new Error("There is no row.");
  return row;
}

/** Rules of problems, with their rows. */
export function rulesOf(problems: readonly { readonly rule: string; readonly row?: number }[]): string[] {
  return problems.map(({ rule, row }) => (row === undefined ? rule : `${rule} ${row}`));
}

/** File-level problems but for those about columns that a test does not bother to write. */
export function fileRules({ problems }: FileReport): string[] {
  return rulesOf(problems.filter(({ rule }) => rule !== "item-without-column"));
}
