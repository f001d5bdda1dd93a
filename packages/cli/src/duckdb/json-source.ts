import { createReadStream } from "node:fs";
import type { FileReport, ReadRow } from "@reintegration/forms";
import { pointerTo } from "@reintegration/model";
import type { SourceContext } from "./open-source.ts";
import { refuse } from "./refuse.ts";
import { cellName, type Source } from "./source.ts";
import { sqlText } from "./sql-text.ts";

/** The longest record that the streaming engine reads. */
const longestRecord = 4 * 1024 * 1024;

/** Flat records of JSON or NDJSON as a table. Its cells are JSON: a number and a text that looks like one are two things. */
export async function jsonSource(
  { database, plainPath, setup }: SourceContext,
  report: FileReport,
  first: readonly ReadRow[],
): Promise<Source> {
  const isLines = report.format === "ndjson";
  const format = isLines ? "newline_delimited" : "array";
  const options = `format = '${format}', maximum_object_size = ${longestRecord}, ignore_errors = false, compression = 'uncompressed'`;
  try {
    await database.run(`CREATE TABLE file_records AS SELECT json FROM read_json_objects(${sqlText(plainPath)}, ${options})`);
  } catch {
    throw refuse(setup.text, "notPlainJson");
  }
  const records = await database.number("SELECT count(*) FROM file_records");
  // a record a line, and none passed over: else rows would be numbered in another way
  if (isLines && records !== (await linesIn(plainPath))) throw refuse(setup.text, "notPlainJson");
  const isOdd = "json_type(json) <> 'OBJECT' OR len(json_keys(json)) <> len(list_distinct(json_keys(json)))";
  if ((await database.number(`SELECT count(*) FROM file_records WHERE ${isOdd}`)) > 0) throw refuse(setup.text, "notPlainJson");
  const headers: string[] = [];
  const keys =
    "SELECT key FROM (SELECT rowid AS record, unnest(json_keys(json)) AS key, generate_subscripts(json_keys(json), 1) AS place FROM file_records) GROUP BY key ORDER BY min(record), arg_min(place, record)";
  for await (const [found = []] of database.stream(keys)) headers.push(...found.map(String));
  const cells = headers.map((header, place) => `json_extract(json, ${sqlText(pointerTo(header))}) AS ${cellName(place)}`);
  await database.run(`CREATE TABLE file_rows AS SELECT ${cells.join(", ")} FROM file_records ORDER BY rowid`);
  const nested = headers.map((_, place) => `json_type(${cellName(place)}) = 'OBJECT'`).join(" OR ");
  if ((await database.number(`SELECT count(*) FROM file_rows WHERE ${nested}`)) > 0) throw refuse(setup.text, "nested");
  await database.run("CREATE VIEW source AS SELECT rowid + 1 AS row_number, * FROM file_rows");
  return { table: "source", format: report.format, delimiter: undefined, headers, firstRow: 1, first, isJson: true };
}

async function linesIn(path: string): Promise<number> {
  let lines = 0;
  let isEnded = true;
  for await (const bytes of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const piece = bytes as Buffer;
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines++;
    isEnded = piece[piece.length - 1] === 10;
  }
  return isEnded ? lines : lines + 1;
}
