import { join } from "node:path";
import type { FileSummary } from "../summary/file-summary.ts";
import { type OutputFolder, type OwnFile, ownFiles } from "./output-folder.ts";

/** A summary as JSON for programs. */
export function summaryJson(summary: FileSummary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** Writes `summary.json` and gives the outputs their names. */
export async function publish(folder: OutputFolder | undefined, summary: FileSummary): Promise<void> {
  if (folder === undefined) return;
  folder.begin("summary.json").write(summaryJson(summary));
  await folder.publish();
}

/** Where our files will be. */
export function filesIn(folder: string | undefined, names: readonly OwnFile[]): FileSummary["files"] {
  const known = Object.keys(ownFiles) as OwnFile[];
  return folder === undefined
    ? {}
    : Object.fromEntries(known.filter((name) => names.includes(name)).map((name) => [name, join(folder, name)]));
}
