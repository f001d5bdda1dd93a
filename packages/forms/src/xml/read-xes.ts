import { errorAt, type Problem } from "@reintegration/model";
import { SaxesParser } from "saxes";
import type { FileReport, ReadRow } from "../export-reader.ts";
import { limits } from "../limits.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import type { TextFeed } from "../text/text-feed.ts";

type Attributes = Map<string, string>;

/**
 * Reads an event log in XES, the standard of process mining (IEEE 1849): each event is a row, its attributes are columns, and those of its
 * trace stand before them with `case:`, as tools of process mining write them. Rows are numbered by events, from 1.
 *
 * Only whole events count: of those with a `lifecycle:transition`, the ones that are complete. Attributes within attributes, extensions,
 * globals and classifiers are passed over. Document types are refused. Memory does not grow with the file.
 */
export async function* readXes(
  feed: TextFeed,
  mapping: FileMapping,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  report.format = "xml";
  const events: Attributes[] = [];
  const parser = new SaxesParser();
  let failure: Problem | undefined;
  const fail = (value: string): void => {
    failure ??= errorAt("invalid-xml", "", { value });
  };
  parser.on("error", (error) => fail(error.message.slice(0, 80)));
  parser.on("doctype", () => fail("document type"));
  listen(parser, (event) => void events.push(event), fail);

  const headers: string[] = [];
  const places = new Map<string, number>();
  let row = 0;
  const rowsOf = (): ReadRow[] => {
    const known = headers.length;
    const all = events.splice(0).map((event) => {
      const cells: string[] = [];
      for (const [key, value] of event) {
        if (!places.has(key)) places.set(key, headers.push(key) - 1);
        cells[places.get(key) as number] = value;
      }
      return cells;
    });
    if (headers.length > known) mapping.setHeaders([...headers], all[0] ?? []);
    return all.map((cells) => mapping.read(cells, { row: ++row, problems: [] }));
  };
  const text = feed.head;
  feed.release();
  const pieces = async function* (): AsyncGenerator<string> {
    yield text;
    yield* feed.pieces;
  };
  for await (const piece of pieces()) {
    for (let at = 0; at < piece.length && failure === undefined; at += pieceLength) {
      parser.write(piece.slice(at, at + pieceLength));
      if (headers.length > limits.columns) failure = errorAt("too-many-columns", "", { value: headers.length, maximum: limits.columns });
      if (events.length === 0) continue;
      const rows = rowsOf();
      const refusal = mapping.refusal();
      if (refusal) return stop(report, refusal);
      report.rows += rows.length;
      yield rows;
    }
    if (failure !== undefined) break;
  }
  if (failure === undefined) parser.close();
  const rows = rowsOf();
  report.rows += rows.length;
  if (rows.length > 0) yield rows;
  if (row > 0) mapping.describe(report);
  if (failure !== undefined) stop(report, { ...failure, row: row + 1 });
}

/** Characters parsed at a time, so that events are handed on soon. */
const pieceLength = 65_536;

const valueTags: readonly string[] = ["string", "date", "int", "float", "boolean", "id"];

function listen(parser: SaxesParser, take: (event: Attributes) => void, fail: (why: string) => void): void {
  let depth = 0;
  let trace: Attributes = new Map();
  let event: Attributes | undefined;
  let ownDepth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    if (depth > deepest) fail("nested too deeply");
    if (depth === 1 && name !== "log") fail(`<${name}>`);
    else if (name === "trace" && depth === 2) {
      trace = new Map();
      ownDepth = depth;
    } else if (name === "event" && depth <= 3) {
      event = new Map(trace);
      ownDepth = depth;
    } else if (depth === ownDepth + 1 && valueTags.includes(name)) {
      const { key = "", value = "" } = attributes as Record<string, string>;
      if (event) event.set(key, value);
      else trace.set(`case:${key}`, value);
    }
  });
  parser.on("closetag", ({ name }) => {
    if (name === "event" && event && depth === ownDepth) {
      const stage = event.get("lifecycle:transition")?.toLowerCase() ?? "complete";
      if (stage === "complete") take(event);
      event = undefined;
      ownDepth = depth - 1;
    } else if (name === "trace" && depth === 2) ownDepth = 0;
    depth--;
  });
}

const deepest = 64;

function stop(report: FileReport, why: Problem): void {
  report.problems.push(why);
  report.unreadable = true;
}
