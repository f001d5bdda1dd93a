import { readFile } from "node:fs/promises";
import { type Instrument, type Labels, missingKinds, type RecordItem } from "@reintegration/model";
import { type CatalogueEntry, loadInstrument, loadLabels, loadRecord } from "@reintegration/standard";
import { catalogueEntry, knownReferences } from "../definitions/known.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { type Language, languageOf } from "../options/choose-language.ts";
import { packageFile } from "../package-file.ts";
import { Stop } from "../stop.ts";
import { hanging } from "../summary/layout.ts";
import { page } from "../summary/page.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import type { Text } from "../text/text.ts";
import { isColoured } from "./is-coloured.ts";

export interface SchemaOptions {
  readonly lang?: Language;
  readonly names?: true;
}

/**
 * `schema`: prints the JSON Schema of a survey response, a record, a score result or the results of an indicator; with `--names`, the
 * names and codes of a survey or record.
 */
export async function schema(reference: string, options: SchemaOptions, io: Io): Promise<ExitCode> {
  const language = options.lang ?? languageOf(io.env);
  const { text } = await loadText(language);
  const known = [text.stops.known, ...(["instrument", "record", "scoring"] as const).flatMap(knownReferences)];
  const entry = catalogueEntry(reference);
  if (entry === undefined) throw new Stop(exitCodes.badArguments, fill(text.stops.unknownDefinition, { value: reference }), known);
  const hasNames = entry.kind === "instrument" || entry.kind === "record";
  const hasResults = entry.kind === "scoring" || entry.kind === "indicator";
  if (!(options.names ? hasNames : hasNames || hasResults)) {
    throw new Stop(exitCodes.badArguments, fill(text.stops.noSchema, { value: reference }), known);
  }
  io.stdout.write(options.names ? await names(entry, language, text, io) : await schemaText(entry));
  return exitCodes.fine;
}

async function schemaText({ kind, reference }: CatalogueEntry): Promise<string> {
  const [id, version] = reference.split("@");
  const path = packageFile(`@reintegration/schemas/json/${kind === "indicator" ? "results/indicators/1" : `${kind}s/${id}/${version}`}`);
  if (path === undefined) throw new Error(`@reintegration/schemas has no schema of ${reference}`);
  return readFile(path, "utf8");
}

/** Every name of a survey or record with its question, its answers and the missing answers it offers; rows of lists are set in. */
async function names({ kind, reference, languages }: CatalogueEntry, language: string, text: Text, io: Io): Promise<string> {
  const [own = "en"] = languages;
  const [items, labels] = await Promise.all([
    kind === "record" ? loadRecord(reference).then((type) => type.items) : loadInstrument(reference).then(allItems),
    loadLabels(reference, languages.includes(language) ? language : own),
  ]);
  const { colour } = page(text, labels, {}, isColoured(io));
  const linesOf = (item: RecordItem, indent: string): string[] => [
    `${indent}${colour.bold(item.key)}  ${colour.dim(item.type === "reference" ? `reference → ${item.to}` : item.type)}`,
    ...hanging(`${indent}    `, indent.length + 4, labels.items[item.key]?.text ?? ""),
    ...codes(item, labels).map((line) => colour.dim(indent + line)),
    "",
    ...(item.type === "list" ? item.items.flatMap((inner) => linesOf(inner, `${indent}    `)) : []),
  ];
  return items.flatMap((item) => linesOf(item, "")).join("\n");
}

const allItems = ({ context, items }: Instrument): readonly RecordItem[] => [...context, ...items];

const shownCodes = 12;

function codes(item: RecordItem, labels: Labels): string[] {
  if (item.type === "list") return [];
  const texts = labels.items[item.key];
  const answers = (item.type === "reference" ? [] : (item.answers ?? [])).map(({ code }) => `${code} = ${texts?.answers?.[code] ?? code}`);
  const kinds = missingKinds.filter((kind) => item.missing?.includes(kind)).map((kind) => `${kind} = ${texts?.missing?.[kind] ?? kind}`);
  const shown = answers.length > shownCodes ? [...answers.slice(0, shownCodes), "…"] : answers;
  return [...shown, ...kinds].flatMap((line) => hanging("      ", 6, line));
}
