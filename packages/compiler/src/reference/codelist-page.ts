import type { CodelistDefinition } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { definitionHead, provenanceTable } from "./definition-head.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** The page of a codelist. */
export function codelistPage(file: SourceFile<CodelistDefinition>): string {
  const { answers, ordered, mappings = [] } = file.definition;
  const rows = answers.map(({ code, number, label, exclusive, status, replacedBy, from, to }) => {
    const notes = [
      ...(exclusive ? ["stands alone"] : []),
      ...(from === undefined && to === undefined ? [] : [`ages ${from ?? 0} to ${to ?? "any"}`]),
      ...(status === "withdrawn" ? [`withdrawn${replacedBy === undefined ? "" : `, replaced by \`${replacedBy}\``}`] : []),
    ];
    return [`\`${code}\``, String(number), plain(label), notes.join("; ")];
  });
  return `${definitionHead(file, "codelist")}
## Answers

${ordered ? "The answers are steps of a scale, in this order.\n\n" : ""}${table(["code", "number", "label", ""], rows)}${mappings.map(mappingSection).join("")}`;
}

/** What the codes of another system are in this list. */
function mappingSection({ title, provenance, entries }: NonNullable<CodelistDefinition["mappings"]>[number]): string {
  const rows = entries.map(({ value, label = "", code, note = "" }) => [
    `\`${value}\``,
    plain(label),
    code === null ? "nothing here says the same" : `\`${code}\``,
    plain(note),
  ]);
  return `
## ${plain(title)}

${provenanceTable(provenance)}
${table(["there", "label there", "here", "note"], rows)}`;
}
