import {
  type AnswerDefinition,
  type CodelistDefinition,
  type InstrumentDefinition,
  type ItemDefinition,
  type RecordDefinition,
  referenceOf,
  type ScoringDefinition,
  type WorkflowDefinition,
} from "@reintegration/model";
import type { kindOfFolder, SourceFile } from "../sources.ts";
import type { LintInput } from "./finding.ts";

/** Finds definitions by their references. */
export interface LookUp {
  codelist(reference: string): CodelistDefinition | undefined;
  instrument(reference: string): InstrumentDefinition | undefined;
  record(reference: string): RecordDefinition | undefined;
  scoring(reference: string): ScoringDefinition | undefined;
  workflow(reference: string): WorkflowDefinition | undefined;
  /** Whether there is a file for a reference, be it sound or not: a rule is silent about what another finding tells. */
  hasFile(folder: keyof typeof kindOfFolder, reference: string): boolean;
  /** The answers of an item, its own or those of its codelist; `undefined` where it has none or they are not known. */
  answers(item: ItemDefinition): readonly AnswerDefinition[] | undefined;
}

/** A look-up over the definitions that a rule is given. */
export function lookUp({ sources, files }: Pick<LintInput, "sources" | "files">): LookUp {
  const codelist = byReference(sources.codelists);
  return {
    codelist,
    instrument: byReference(sources.instruments),
    record: byReference(sources.records),
    scoring: byReference(sources.scorings),
    workflow: byReference(sources.workflows),
    hasFile: (folder, reference) => files.has(`${folder}/${reference.replace("@", "/")}.json`),
    answers: (item) => (item.codelist === undefined ? item.answers : codelist(item.codelist)?.answers),
  };
}

function byReference<Definition extends { readonly id: string; readonly version: string }>(
  files: readonly SourceFile<Definition>[],
): (reference: string) => Definition | undefined {
  const definitions = new Map(files.map(({ definition }) => [referenceOf(definition), definition]));
  return (reference) => definitions.get(reference);
}
