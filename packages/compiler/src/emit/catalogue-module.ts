import { referenceOf, type TextedDefinition } from "@reintegration/model";
import type { DefinitionKind, SourceFile, Sources } from "../sources.ts";
import { codeNote } from "./code-note.ts";
import { translationsOf } from "./in-all-languages.ts";

/** What there is, with lazy imports: `packages/standard/src/gen/catalogue.ts`. */
export function emitCatalogue(sources: Sources): string {
  const kinds: readonly (readonly [DefinitionKind, readonly SourceFile<TextedDefinition>[]])[] = [
    ["instrument", sources.instruments],
    ["scoring", sources.scorings],
    ["record", sources.records],
    ["workflow", sources.workflows],
    ["indicator", sources.indicators],
    ["frame", sources.frames],
    ["codelist", sources.codelists],
  ];
  const entries = kinds.flatMap(([kind, files]) =>
    files.map(({ definition, digest, status }) => {
      const languages = ["en", ...translationsOf(definition, sources.texts).map((text) => text.definition.language)];
      const scores = "composite" in definition ? { scores: definition.instrument } : {};
      const { title, basis } = definition;
      return { kind, reference: referenceOf(definition), title, ...scores, basis, status, digest, languages };
    }),
  );
  const lazy = (paths: readonly (readonly [string, string])[]): string =>
    paths.length === 0
      ? "{}"
      : `{\n${paths.map(([name, path]) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(path)}),`).join("\n")}\n}`;
  const modules = (wanted: DefinitionKind, folder: string): string =>
    lazy(
      entries.filter(({ kind }) => kind === wanted).map(({ reference }) => [reference, `./${folder}/${reference.replace("@", "/")}.ts`]),
    );
  const texts = (wanted: readonly DefinitionKind[], folder: string): string =>
    lazy(
      entries
        .filter(({ kind }) => wanted.includes(kind))
        .flatMap(({ reference, languages }) =>
          languages.map((language) => [`${reference}/${language}`, `./${folder}/${reference.replace("@", "/")}/${language}.ts`] as const),
        ),
    );
  return `${codeNote}
import type { CodelistDefinition, Indicator, Instrument, Labels, RecordType, ScoredInstrument, Scoring, Workflow, WorkflowLabels } from "@reintegration/model";
import type { CatalogueEntry } from "../catalogue-entry.ts";

export const catalogue: readonly CatalogueEntry[] = ${JSON.stringify(entries, null, 2)};

export const instruments: Readonly<Record<string, () => Promise<{ instrument: Instrument }>>> = ${modules("instrument", "instruments")};

export const scorings: Readonly<Record<string, () => Promise<{ instrument: ScoredInstrument; scoring: Scoring }>>> = ${modules("scoring", "scorings")};

export const records: Readonly<Record<string, () => Promise<{ record: RecordType }>>> = ${modules("record", "records")};

export const workflows: Readonly<Record<string, () => Promise<{ workflow: Workflow }>>> = ${modules("workflow", "workflows")};

export const indicators: Readonly<Record<string, () => Promise<{ indicator: Indicator }>>> = ${modules("indicator", "indicators")};

export const codelists: Readonly<Record<string, () => Promise<{ codelist: CodelistDefinition }>>> = ${modules("codelist", "codelists")};

export const labels: Readonly<Record<string, () => Promise<{ labels: Labels }>>> = ${texts(["instrument", "record"], "labels")};

export const workflowLabels: Readonly<Record<string, () => Promise<{ labels: WorkflowLabels }>>> = ${texts(["workflow"], "workflow-labels")};

export const titles: Readonly<Record<string, () => Promise<{ titles: Readonly<Record<string, string>> }>>> = ${texts(["scoring", "indicator", "frame", "codelist"], "titles")};
`;
}
