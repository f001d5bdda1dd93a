import { basename, join, sep } from "node:path";
import { filesBelow, readJson, root } from "./workspace.ts";

/** What the definitions name, and code therefore must not. */
export interface DefinitionWords {
  /** Item and context keys. */
  readonly keys: readonly string[];
  /** Keys that are also words of the format of definitions or results, such as a property of every instrument. */
  readonly formatWords: ReadonlySet<string>;
  readonly ids: readonly string[];
  /** Texts of three or more words. */
  readonly texts: readonly string[];
}

interface Definition {
  readonly id?: string;
  readonly items?: readonly { readonly key?: string }[];
  readonly context?: readonly { readonly key?: string }[];
}

/** The keys, ids and texts of all definitions under `packages/standard/data`, and the words of their format. */
export function definitionWords(): DefinitionWords {
  const paths = filesBelow(join(root, "packages/standard/data")).filter(
    (path) => path.endsWith(".json") && basename(path) !== "index.json",
  );
  const definitions = paths.map((path) => readJson(path) as Definition);
  const keys = definitions.flatMap(({ items = [], context = [] }) => [...items, ...context].flatMap(({ key }) => key ?? []));
  const texts = paths.flatMap((path, index) => textsIn(definitions[index], path.includes(`${sep}text${sep}`)));
  return {
    keys: [...new Set(keys)],
    formatWords: new Set(
      ["packages/model/meta/1.schema.json", "schemas/results/indicators/1.schema.json"].flatMap((path) => [
        ...propertyNames(readJson(join(root, path))),
      ]),
    ),
    ids: [...new Set(definitions.flatMap(({ id }) => id ?? []))],
    texts: [...new Set(texts)].filter((text) => text.trim().split(/\s+/).length >= 3),
  };
}

const textProperties = ["title", "text", "hint", "label", "description", "respondent", "schedule"];

/** Texts that people read; in a translation file every string is one. */
function textsIn(value: unknown, all: boolean): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (typeof part === "string") return all || textProperties.includes(name) ? [part] : [];
    return name === "provenance" ? [] : textsIn(part, all || name === "missingLabels");
  });
}

function propertyNames(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== "object" || schema === null) return new Set();
  return new Set(
    Object.entries(schema).flatMap(([name, part]) => [
      ...(name === "properties" ? Object.keys(part as object) : []),
      ...propertyNames(part),
    ]),
  );
}

/** What a line of code takes from the definitions, each as it stands there. Comments count: examples use invented names. */
export function tracesIn(line: string, words: DefinitionWords): string[] {
  const found: string[] = [];
  for (const word of line.matchAll(/[A-Za-z][A-Za-z0-9_]*/g)) {
    if (words.keys.includes(word[0]) && isKeyHere(word[0], line.slice(0, word.index), line.slice(word.index + word[0].length), words)) {
      found.push(word[0]);
    }
  }
  for (const reference of line.matchAll(/([a-z][a-z0-9-]*)@\d+\.\d+\.\d+/g))
    if (words.ids.includes(reference[1] ?? "")) found.push(reference[0]);
  return [...found, ...words.texts.filter((text) => line.includes(text))];
}

/**
 * Whether a word that equals a key is used as one. A word with an underscore always is. A plain word (`round`) is one in
 * quotes, or as a property of anything but `Math`; a word that the format of definitions or results uses itself (`respondent`) only where
 * data is read: a property of `answers` or `context`, or one side of a comparison.
 */
function isKeyHere(word: string, before: string, after: string, { formatWords }: DefinitionWords): boolean {
  if (word.includes("_")) return true;
  const quoted = /["'`]$/.test(before) && /^["'`]/.test(after);
  if (!formatWords.has(word)) return quoted || (/\.$/.test(before) && !/\bMath\??\.$/.test(before));
  if (quoted) return /([=!]==?\s*|\b(?:answers|context)\??\.?\[|(?:\.get|\blookup)\()["'`]$/.test(before) || /^["'`]\s*[=!]==?/.test(after);
  return /\b(?:answers|context)\??\.$/.test(before);
}
