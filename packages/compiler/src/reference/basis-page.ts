import { type IndicatorDefinition, referenceOf, type TextedDefinition } from "@reintegration/model";
import { kindOfFolder, type SourceFile, type Sources } from "../sources.ts";
import { definitionLink } from "./definition-link.ts";
import { pageNote } from "./page-note.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

const meanings = {
  sourced: "The text stands in a source that is named.",
  adapted: "Taken from a source and changed; the notes say what.",
  reconstructed: "The library's own. Nothing here is an official value of IOM or of anyone else.",
} as const;
const bases = ["sourced", "adapted", "reconstructed"] as const;

interface OfKind {
  readonly kind: string;
  readonly definitions: readonly TextedDefinition[];
}

/** What is sourced, adapted and reconstructed over all definitions, and which indicators are not computed, and why. */
export function basisPage(sources: Sources): string {
  const kinds = Object.entries(kindOfFolder).map(([folder, kind]): OfKind => {
    const files: readonly SourceFile<TextedDefinition>[] = sources[folder as keyof typeof kindOfFolder];
    return { kind, definitions: files.map(({ definition }) => definition) };
  });
  const counts = kinds.map(({ kind, definitions }) => [
    kind,
    ...bases.map((basis) => String(definitions.filter((definition) => definition.basis === basis).length)),
    String(definitions.length),
  ]);
  return `${pageNote}

# What the definitions stand on

${table(["kind", ...bases, "all"], counts)}
${bases.map((basis) => basisSection(basis, kinds)).join("\n")}${notComputed(sources.indicators.map(({ definition }) => definition))}`;
}

function basisSection(basis: (typeof bases)[number], kinds: readonly OfKind[]): string {
  const rows = kinds.flatMap(({ kind, definitions }) =>
    definitions
      .filter((definition) => definition.basis === basis)
      .map((definition) => [definitionLink(definition, referenceOf(definition), ""), plain(definition.title), kind]),
  );
  const title = `${basis.slice(0, 1).toUpperCase()}${basis.slice(1)}`;
  return `## ${title}\n\n${meanings[basis]}\n\n${rows.length === 0 ? "There is none.\n" : table(["definition", "title", "kind"], rows)}`;
}

function notComputed(indicators: readonly IndicatorDefinition[]): string {
  if (indicators.length === 0) return "";
  const without = indicators.filter(({ measure }) => measure === undefined);
  const rows = without.map((definition) => [
    definitionLink(definition, referenceOf(definition), ""),
    plain(definition.statement),
    plain(definition.notComputable ?? ""),
  ]);
  return `
## Indicators that are not computed

Of ${indicators.length} indicators ${indicators.length - without.length} are computed, and ${without.length} are not: [indicators by framework](frameworks.md).

${rows.length === 0 ? "" : table(["indicator", "statement", "why not"], rows)}`;
}
