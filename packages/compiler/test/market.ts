import { createHash } from "node:crypto";
import { type TextedDefinition, textsOf } from "@reintegration/model";
import { index, instrument, missingKinds, moods, schema, scoring } from "./market-definitions.ts";

/** First twelve digits of the hash of an English text, as a translation names it. */
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

const translation = (definition: { id: string; version: string }, suffix: string): object => ({
  $schema: schema("text", 5),
  translates: `${definition.id}@${definition.version}`,
  language: "fr",
  version: definition.version,
  licence: "CC0-1.0",
  texts: Object.fromEntries(
    [...textsOf(definition as TextedDefinition)].map(([path, text]) => [
      path,
      { text: `${text}${suffix}`, of: hashOf(text), review: "draft" },
    ]),
  ),
});

const files: Readonly<Record<string, object>> = {
  "codelists/no-answer/1.0.0.json": missingKinds,
  "codelists/no-answer/index.json": index("no-answer", "codelist"),
  "codelists/no-answer/text/fr/1.0.0.json": translation(missingKinds, " (fr)"),
  "codelists/mood-3/1.0.0.json": moods,
  "codelists/mood-3/index.json": index("mood-3", "codelist"),
  "codelists/mood-3/text/fr/1.0.0.json": translation(moods, " (fr)"),
  "instruments/market-day/1.0.0.json": instrument,
  "instruments/market-day/index.json": index("market-day", "instrument"),
  "instruments/market-day/text/fr/1.0.0.json": translation(instrument, " (fr)"),
  "scorings/market-day-equal/1.0.0.json": scoring,
  "scorings/market-day-equal/index.json": index("market-day-equal", "scoring"),
};

/** Where the parts of the made-up definitions lie. */
export const paths = {
  missing: "codelists/no-answer/1.0.0.json",
  moods: "codelists/mood-3/1.0.0.json",
  instrument: "instruments/market-day/1.0.0.json",
  french: "instruments/market-day/text/fr/1.0.0.json",
  scoring: "scorings/market-day-equal/1.0.0.json",
} as const;

type Tree = Record<string, unknown>;

/**
 * The files of a small made-up standard about a market, without a fault, with edits: `file#/json/pointer` -> value. A pointer that
 * ends in `/-` appends; `undefined` takes out; a path without `#` is a whole file, a text in it as it is.
 */
export function marketFiles(edits: Readonly<Record<string, unknown>> = {}): Map<string, string> {
  const trees = JSON.parse(JSON.stringify(files)) as Record<string, unknown>;
  for (const [place, value] of Object.entries(edits)) {
    const [path = "", pointer] = place.split("#");
    const segments =
      pointer === undefined
        ? [path]
        : [
            path,
            ...pointer
              .slice(1)
              .split("/")
              .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")),
          ];
    const last = segments.pop() ?? "";
    const parent = segments.reduce((node, part) => node[part] as Tree, trees);
    if (last === "-") (parent as unknown as unknown[]).push(value);
    else if (value === undefined) Array.isArray(parent) ? parent.splice(Number(last), 1) : delete parent[last];
    else parent[last] = value;
  }
  return new Map(
    Object.entries(trees).map(([path, tree]) => [path, typeof tree === "string" ? tree : `${JSON.stringify(tree, null, 2)}\n`]),
  );
}
