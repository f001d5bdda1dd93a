import { referenceOf, resolveInstrument, resolveRecord } from "@reintegration/model";
import type { Sources } from "../sources.ts";
import { emitCatalogue } from "./catalogue-module.ts";
import { labelsInAllLanguages, titlesInAllLanguages } from "./in-all-languages.ts";
import { indicatorModules } from "./indicator-modules.ts";
import { moduleOf } from "./module-of.ts";
import { emitRecordModule } from "./record-module.ts";
import { runtimeScoring } from "./runtime-scoring.ts";
import { scoredInstrument } from "./scored-instrument.ts";
import { workflowLabelModules, workflowModule } from "./workflow-modules.ts";

/** The modules of `@reintegration/standard`: definitions of each kind, their texts, and the catalogue. */
export function emitStandardModules(sources: Sources): Map<string, string> {
  const files = new Map<string, string>();
  const codelists = sources.codelists.map((file) => file.definition);
  for (const { definition, digest, status } of sources.instruments) {
    const instrument = resolveInstrument(definition, codelists, { digest, status });
    files.set(
      `instruments/${definition.id}/${definition.version}.ts`,
      moduleOf('import type { Instrument } from "@reintegration/model";', { instrument: ["Instrument", instrument] }),
    );
  }
  for (const { definition, digest, status } of sources.records) {
    const type = resolveRecord(definition, codelists, { digest, status });
    files.set(`records/${definition.id}/${definition.version}.ts`, emitRecordModule(type));
  }
  for (const file of sources.workflows) {
    const { id, version } = file.definition;
    files.set(`workflows/${id}/${version}.ts`, workflowModule(file, sources));
    for (const [language, text] of workflowLabelModules(file, sources)) files.set(`workflow-labels/${id}/${version}/${language}.ts`, text);
  }
  for (const { definition } of sources.codelists) {
    files.set(
      `codelists/${definition.id}/${definition.version}.ts`,
      moduleOf('import type { CodelistDefinition } from "@reintegration/model";', { codelist: ["CodelistDefinition", definition] }),
    );
  }
  for (const file of [...sources.instruments, ...sources.records]) {
    for (const labels of labelsInAllLanguages(file, sources)) {
      files.set(
        `labels/${file.definition.id}/${file.definition.version}/${labels.language}.ts`,
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
  }
  for (const [path, text] of indicatorModules(sources)) files.set(path, text);
  for (const { definition } of [...sources.scorings, ...sources.indicators, ...sources.frames, ...sources.codelists]) {
    for (const [language, titles] of titlesInAllLanguages(definition, sources)) {
      files.set(
        `titles/${definition.id}/${definition.version}/${language}.ts`,
        moduleOf("", { titles: ["Readonly<Record<string, string>>", titles] }),
      );
    }
  }
  files.set("catalogue.ts", emitCatalogue(sources));
  return files;
}
