import type { ZipEntry } from "./zip-directory.ts";

/** What a zip archive is, by the files in it: a workbook that can be read, or the name of something else. */
export function archiveKind(entries: readonly Pick<ZipEntry, "name">[]): "workbook" | "XLSB" | "ODS" | "Apple Numbers" | "DOCX" | "ZIP" {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("xl/workbook.xml")) return "workbook";
  if (names.has("xl/workbook.bin")) return "XLSB";
  if (names.has("word/document.xml")) return "DOCX";
  if (names.has("mimetype") && names.has("content.xml")) return "ODS";
  return entries.some(({ name }) => name.startsWith("Index/") && name.endsWith(".iwa")) || names.has("Index.zip") ? "Apple Numbers" : "ZIP";
}
