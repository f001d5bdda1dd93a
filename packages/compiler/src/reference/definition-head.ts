import { referenceOf, type TextedDefinition } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { pageNote } from "./page-note.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** What a basis means, said at the top of each page. */
const meaning = {
  sourced: "It stands in the source named below.",
  adapted: "It is taken from a source and was changed; the notes below say what.",
  reconstructed: "As a whole it is this library's own reconstruction. Nothing here is an official value of IOM or of anyone else.",
} as const;

/** The head of a definition's page: title, basis, status, digest and provenance. */
export function definitionHead({ definition, digest, status }: SourceFile<TextedDefinition>, kind: string): string {
  const { title, basis, licence, provenance } = definition;
  return `${pageNote}

# ${plain(title)}

> **Basis: ${basis}.** ${meaning[basis]}

| | |
|---|---|
| reference | \`${referenceOf(definition)}\` |
| kind | ${kind} |
| status | ${status}${status === "draft" ? " (it may still change)" : ""} |
| licence | ${licence} |
| sha256 | \`${digest}\` |

## Where it comes from

${provenanceTable(provenance)}`;
}

/** Provenance entries as a table, with links to the list of sources. */
export function provenanceTable(entries: TextedDefinition["provenance"]): string {
  return table(
    ["source", "place", "confidence", "note"],
    entries.map(({ source, locator, confidence, note = "" }) => [link(source), plain(locator), confidence, plain(note)]),
  );
}

/** Provenance entries in one cell of a table: source, place and confidence, and the note. */
export function sourcesInLine(entries: TextedDefinition["provenance"]): string {
  return entries
    .map(({ source, locator, confidence, note }) => {
      const place = source === "none" ? "" : `${link(source)} ${plain(locator)}, `;
      return `${place}${confidence}${note === undefined ? "" : `: ${plain(note)}`}`;
    })
    .join("; ");
}

const link = (source: string): string =>
  source === "none"
    ? "none"
    : `[${source}](../../../sources.md#${source
        .replace(/(?<=.)@.*$/, "")
        .replace(":", "")
        .toLowerCase()})`;
