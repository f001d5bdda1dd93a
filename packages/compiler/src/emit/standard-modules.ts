import {
  type CodelistDefinition,
  type Labels,
  labelsOf,
  referenceOf,
  resolveInstrument,
  type Scoring,
  type ScoringDefinition,
  type TextDefinition,
  textsOf,
} from "@reintegration/model";
import type { SourceFile, Sources } from "../sources.ts";
import { codeNote } from "./code-note.ts";
import { scoredInstrument } from "./scored-instrument.ts";

const moduleOf = (imports: string, exports: Record<string, [type: string, value: unknown]>): string =>
  [
    codeNote,
    imports,
    "",
    ...Object.entries(exports).map(([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`),
    "",
  ].join("\n");

/** The modules of `@reintegration/standard`: instruments, scorings, labels, codelists and the catalogue. */
export function emitStandardModules(sources: Sources): Map<string, string> {
  const files = new Map<string, string>();
  const codelists = sources.codelists.map((file) => file.definition);
  for (const file of sources.instruments) {
    const { definition, digest, status } = file;
    const instrument = resolveInstrument(definition, codelists, { digest, status });
    const path = `${definition.id}/${definition.version}`;
    files.set(
      `instruments/${path}.ts`,
      moduleOf('import type { Instrument } from "@reintegration/model";', { instrument: ["Instrument", instrument] }),
    );
    for (const labels of labelsInAllLanguages(file, codelists, sources.texts)) {
      files.set(
        `labels/${path}/${labels.language}.ts`,
        moduleOf('import type { Labels } from "@reintegration/model";', { labels: ["Labels", labels] }),
      );
    }
  }
  for (const file of sources.scorings) {
    const { definition } = file;
    const instrumentFile = sources.instruments.find((candidate) => referenceOf(candidate.definition) === definition.instrument);
    if (instrumentFile === undefined) throw new Error(`${referenceOf(definition)} scores ${definition.instrument}, which is not known`);
    const instrument = resolveInstrument(instrumentFile.definition, codelists, {
      digest: instrumentFile.digest,
      status: instrumentFile.status,
    });
    const scoring = runtimeScoring(file);
    files.set(
      `scorings/${scoring.id}/${scoring.version}.ts`,
      moduleOf('import type { ScoredInstrument, Scoring } from "@reintegration/model";', {
        instrument: ["ScoredInstrument", scoredInstrument(instrument, scoring)],
        scoring: ["Scoring", scoring],
      }),
    );
    for (const [language, titles] of titlesInAllLanguages(definition, sources.texts)) {
      files.set(
        `titles/${scoring.id}/${scoring.version}/${language}.ts`,
        moduleOf("", { titles: ["Readonly<Record<string, string>>", titles] }),
      );
    }
  }
  files.set("catalogue.ts", emitCatalogue(sources));
  return files;
}

/** A scoring definition as algorithms take it: texts and provenance left out. */
export function runtimeScoring({ definition, digest, status }: SourceFile<ScoringDefinition>): Scoring {
  const { id, version, instrument, method, basis, scale, items, dimensions, composite, cutoffs } = definition;
  const { title: _, ...weighted } = composite;
  return {
    id,
    version,
    instrument,
    method,
    basis,
    status,
    digest,
    scale,
    items: items.map(({ provenance: _, ...item }) => item),
    dimensions: dimensions.map(({ title: _, ...dimension }) => dimension),
    composite: weighted,
    cutoffs: cutoffs.map(({ id, appliesTo, bands }) => ({ id, appliesTo, bands: bands.map(({ title: _, ...band }) => band) })),
  };
}

function labelsInAllLanguages(
  file: Sources["instruments"][number],
  codelists: readonly CodelistDefinition[],
  texts: readonly SourceFile<TextDefinition>[],
): Labels[] {
  const { definition, digest } = file;
  const translations = texts.filter((text) => text.definition.translates === referenceOf(definition));
  return [
    labelsOf(definition, codelists, definition.language, () => undefined, digest),
    ...translations.map(({ definition: { language }, digest }) => {
      const translate = (reference: string, path: string): string | undefined =>
        texts.find((text) => text.definition.language === language && text.definition.translates === reference)?.definition.texts[path]
          ?.text;
      return labelsOf(definition, codelists, language, translate, digest);
    }),
  ];
}

/** Language -> the texts of a scoring by their path; a text without a translation stays in English. */
function titlesInAllLanguages(
  definition: ScoringDefinition,
  texts: readonly SourceFile<TextDefinition>[],
): [string, Record<string, string>][] {
  const own = [...textsOf(definition)];
  const translations = texts.filter((text) => text.definition.translates === referenceOf(definition));
  return [
    ["en", Object.fromEntries(own)],
    ...translations.map(({ definition: { language, texts } }): [string, Record<string, string>] => [
      language,
      Object.fromEntries(own.map(([path, text]) => [path, texts[path]?.text ?? text])),
    ]),
  ];
}

/** What there is, with lazy imports: `packages/standard/src/gen/catalogue.ts`. */
function emitCatalogue(sources: Sources): string {
  const kinds = { instrument: sources.instruments, scoring: sources.scorings, codelist: sources.codelists } as const;
  const entries = Object.entries(kinds).flatMap(([kind, files]) =>
    files.map(({ definition, digest, status }) => {
      const languages = [
        "en",
        ...sources.texts.filter((text) => text.definition.translates === referenceOf(definition)).map((text) => text.definition.language),
      ];
      return { kind, reference: referenceOf(definition), title: definition.title, basis: definition.basis, status, digest, languages };
    }),
  );
  const lazy = (paths: readonly [string, string][]): string =>
    `{\n${paths.map(([name, path]) => `  ${JSON.stringify(name)}: () => import(${JSON.stringify(path)}),`).join("\n")}\n}`;
  const instruments = sources.instruments.map(
    ({ definition: { id, version } }) => [`${id}@${version}`, `./instruments/${id}/${version}.ts`] as [string, string],
  );
  const scorings = sources.scorings.map(
    ({ definition: { id, version } }) => [`${id}@${version}`, `./scorings/${id}/${version}.ts`] as [string, string],
  );
  const textsOfKind = (wanted: "instrument" | "scoring", folder: string): [string, string][] =>
    entries
      .filter(({ kind }) => kind === wanted)
      .flatMap(({ reference, languages }) =>
        languages.map((language): [string, string] => [
          `${reference}/${language}`,
          `./${folder}/${reference.replace("@", "/")}/${language}.ts`,
        ]),
      );
  return `${codeNote}
import type { Instrument, Labels, ScoredInstrument, Scoring } from "@reintegration/model";
import type { CatalogueEntry } from "../catalogue-entry.ts";

export const catalogue: readonly CatalogueEntry[] = ${JSON.stringify(entries, null, 2)};

export const instruments: Readonly<Record<string, () => Promise<{ instrument: Instrument }>>> = ${lazy(instruments)};

export const scorings: Readonly<Record<string, () => Promise<{ instrument: ScoredInstrument; scoring: Scoring }>>> = ${lazy(scorings)};

export const labels: Readonly<Record<string, () => Promise<{ labels: Labels }>>> = ${lazy(textsOfKind("instrument", "labels"))};

export const titles: Readonly<Record<string, () => Promise<{ titles: Readonly<Record<string, string>> }>>> = ${lazy(textsOfKind("scoring", "titles"))};
`;
}
