import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CodelistDefinition, TextDefinition } from "@reintegration/model";
import { countryAnswers, countrySource } from "./countries.ts";
import { sha256 } from "./sha256.ts";

// Brings the draft codelist of countries and its translations up to the package's version. Run by hand when it is updated;
// titles and notes are kept as they stand in the files.
const folder = fileURLToPath(new URL("../../standard/data/codelists/countries/", import.meta.url));
const english = countryAnswers("en");

const isFromPackage = ({ source }: { source: string }): boolean => source.startsWith("npm:");
/** One line for each entry of a list or object that stands last in the file. */
const withLines = (head: object, last: string, entries: readonly string[], brackets: string): string =>
  `${JSON.stringify(head, null, 2).replace(/\n}$/, "")},\n  "${last}": ${brackets[0]}\n${entries.map((entry) => `    ${entry}`).join(",\n")}\n  ${brackets[1]}\n}\n`;

const onOneLine = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");

const { answers: _, ...codelist } = JSON.parse(readFileSync(`${folder}1.0.0.json`, "utf8")) as CodelistDefinition;
for (const entry of codelist.provenance.filter(isFromPackage)) entry.source = countrySource;
writeFileSync(`${folder}1.0.0.json`, withLines(codelist, "answers", english.map(onOneLine), "[]"));

for (const language of readdirSync(`${folder}text`)) {
  const path = `${folder}text/${language}/1.0.0.json`;
  const { texts, ...head } = JSON.parse(readFileSync(path, "utf8")) as TextDefinition;
  for (const entry of (head.provenance ?? []).filter(isFromPackage)) entry.source = countrySource;
  const names = countryAnswers(language).map(({ code, label }, index) => [
    `answers/${code}`,
    { text: label, of: sha256(english[index]?.label ?? "").slice(0, 12), review: "draft" },
  ]);
  const lines = [["title", texts["title"]], ...names].map(([textPath, text]) => `${JSON.stringify(textPath)}: ${onOneLine(text)}`);
  writeFileSync(path, withLines(head, "texts", lines, "{}"));
}
