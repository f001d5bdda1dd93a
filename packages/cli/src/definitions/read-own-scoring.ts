import { readFile } from "node:fs/promises";
import { type ScoringDefinition, textsOf } from "@reintegration/model";
import { loadInstrument } from "@reintegration/standard";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { checkScoring } from "./check-scoring.ts";
import type { Fault } from "./fault.ts";
import { jsonFault } from "./json-fault.ts";
import { knownReferences } from "./known.ts";

const shownFaults = 30;

/**
 * Reads a scoring file of the user's own and checks it for sense before it is used. Stops with everything that is wrong, at once.
 *
 * The file has the format of the standard's own scorings. It counts as a draft, and stamps call its digest `custom`.
 */
export async function readOwnScoring(
  path: string,
  text: Text,
): Promise<{ definition: ScoringDefinition; titles: Readonly<Record<string, string>> }> {
  const content = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const template = error.code === "ENOENT" ? text.stops.noFile : text.stops.cannotRead;
    throw new Stop(exitCodes.badArguments, fill(template, { path, reason: error.message }));
  });
  const instruments = await Promise.all(knownReferences("instrument").map(loadInstrument));
  const parsed = parse(content);
  const faults = "fault" in parsed ? [parsed.fault] : checkScoring(parsed.value, instruments);
  if (faults.length === 0 && "value" in parsed) {
    const definition = parsed.value as ScoringDefinition;
    return { definition, titles: Object.fromEntries(textsOf(definition)) };
  }
  const lines = faults.slice(0, shownFaults).map((fault) => describe(fault, text));
  const more = faults.length - lines.length;
  throw new Stop(exitCodes.badArguments, fill(text.stops.badScoring, { path }), more > 0 ? [...lines, text.count.more(more)] : lines);
}

function parse(content: string): { readonly value: unknown } | { readonly fault: Fault } {
  try {
    return { value: JSON.parse(content.replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { fault: { kind: "not-json", path: "", params: { value: jsonFault(error, content) } } };
  }
}

function describe({ kind, path, params }: Fault, text: Text): string {
  const known = Array.isArray(params["known"]) ? { known: params["known"].join(", ") } : {};
  const expected =
    typeof params["shape"] === "string" ? { expected: text.shapes[params["shape"] as keyof Text["shapes"]] ?? params["shape"] } : {};
  return `${path === "" ? "/" : path}: ${fill(text.faults[kind], { ...params, ...known, ...expected })}`;
}
