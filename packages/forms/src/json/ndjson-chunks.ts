import { errorAt } from "@reintegration/model";
import { limits } from "../limits.ts";
import type { JsonChunk } from "./json-chunk.ts";

/** Reads NDJSON: one record a line, numbered by lines. Blank lines are passed over; a line that is no JSON does not end the reading. */
export async function* ndjsonChunks(text: AsyncIterable<string>): AsyncGenerator<JsonChunk, void, undefined> {
  let waiting: string[] = [];
  let length = 0;
  let row = 0;
  const read = (lines: readonly string[]): JsonChunk => {
    const records: { row: number; value: unknown }[] = [];
    const broken: { row: number; why: string }[] = [];
    for (const line of lines) {
      row++;
      if (line.trim() === "") continue;
      try {
        records.push({ row, value: JSON.parse(line) });
      } catch (error) {
        broken.push({ row, why: placeOf(error) });
      }
    }
    return { records, broken };
  };
  for await (const piece of text) {
    waiting.push(piece);
    length += piece.length;
    const isTooLarge = length > limits.row && !piece.includes("\n");
    if (isTooLarge) return yield { records: [], stop: { ...errorAt("cell-too-large", "", { maximum: limits.row }), row: row + 1 } };
    if (!piece.includes("\n")) continue;
    const lines = waiting.join("").split("\n");
    waiting = [lines.pop() ?? ""];
    length = waiting[0]?.length ?? 0;
    yield read(lines);
  }
  const last = waiting.join("");
  if (last !== "") yield read([last]);
}

/** Where a line stops being JSON, without quoting it: the engine's own message may hold what a person answered. */
function placeOf(error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? "unexpected end" : `position ${position}`;
}
