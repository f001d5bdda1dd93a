import type { ScoreRow } from "./script-groups.ts";

/** Reads a CSV of scores as R and PSPP write it: no cell holds a comma, a quotation mark or a line end. */
export function readScores(csv: string): ScoreRow[] {
  const [header = [], ...lines] = csv
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  return lines.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}
