export type { ExportReader, FileColumn, FileReport, KnownInstrument, ReadOptions, ReadRow } from "./export-reader.ts";
export { readExport } from "./read-export.ts";
