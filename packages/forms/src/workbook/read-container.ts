import { errorAt, type Problem } from "@reintegration/model";
import { allBytes } from "../bytes/all-bytes.ts";
import type { FileReport, ReadOptions, ReadRow } from "../export-reader.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import { compoundKind } from "./compound-kind.ts";
import { readWorkbook } from "./read-workbook.ts";
import { workbookLimits } from "./workbook-limits.ts";

/** Reads a workbook, whatever the file is called; refuses other containers by name. */
export async function* readContainer(
  source: AsyncIterable<Uint8Array>,
  container: "zip" | "compound",
  { mapping, options, report }: { readonly mapping: FileMapping; readonly options: ReadOptions; readonly report: FileReport },
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  const stop = (why: Problem): void => {
    report.problems.push(why);
    report.unreadable = true;
  };
  const { file } = workbookLimits;
  const bytes = await allBytes(source, file);
  if (bytes === undefined) return stop(errorAt("workbook-too-large", "", { value: `> ${file}`, maximum: file, expected: "bytes" }));
  if (container === "zip") return yield* readWorkbook(bytes, mapping, options, report);
  const kind = compoundKind(bytes);
  return stop(kind === "encrypted" ? errorAt("encrypted-file", "") : errorAt("spreadsheet-not-csv", "", { value: kind }));
}
