import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CodelistDefinition, TextDefinition } from "@reintegration/model";
import { sha256 } from "./sha256.ts";

/** One line for each entry of a list or object that stands last in the file. */
const withLines = (head: object, last: string, entries: readonly string[], brackets: string): string =>
  `${JSON.stringify(head, null, 2).replace(/\n}$/, "")},\n  "${last}": ${brackets[0]}\n${entries.map((entry) => `    ${entry}`).join(",\n")}\n  ${brackets[1]}\n}\n`;

const onOneLine = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ");

const packageOf = (source: string): string => source.replace(/@[0-9.]+$/, "");

/**
 * Writes a draft codelist and its translations as packages of the registry give them today.
 *
 * Titles and notes are kept as they stand in the files; provenance that cites one of the packages gets its version.
 *
 * @param sources - the packages with their versions, as provenance cites them.
 */
export function writePackageCodelist(
  id: string,
  sources: readonly string[],
  answersIn: (language: string) => { code: string; number: number; label: string }[],
): void {
  const folder = fileURLToPath(new URL(`../../standard/data/codelists/${id}/`, import.meta.url));
  const english = answersIn("en");
  const cite = (provenance: CodelistDefinition["provenance"] = []): void => {
    for (const entry of provenance) entry.source = sources.find((source) => packageOf(source) === packageOf(entry.source)) ?? entry.source;
  };

  const { answers: _, ...codelist } = JSON.parse(readFileSync(`${folder}1.0.0.json`, "utf8")) as CodelistDefinition;
  cite(codelist.provenance);
  writeFileSync(`${folder}1.0.0.json`, withLines(codelist, "answers", english.map(onOneLine), "[]"));

  for (const language of readdirSync(`${folder}text`)) {
    const path = `${folder}text/${language}/1.0.0.json`;
    const { texts, ...head } = JSON.parse(readFileSync(path, "utf8")) as TextDefinition;
    cite(head.provenance);
    const names = answersIn(language).map(({ code, label }, index) => [
      `answers/${code}`,
      { text: label, of: sha256(english[index]?.label ?? "").slice(0, 12), review: "draft" },
    ]);
    const lines = [["title", texts["title"]], ...names].map(([textPath, text]) => `${JSON.stringify(textPath)}: ${onOneLine(text)}`);
    writeFileSync(path, withLines(head, "texts", lines, "{}"));
  }
}
