import {
  type AnswerDefinition,
  type CodelistDefinition,
  type InstrumentDefinition,
  type ItemDefinition,
  referenceOf,
} from "@reintegration/model";
import type { LintInput } from "./finding.ts";

/** Finds definitions by their references. */
export interface LookUp {
  codelist(reference: string): CodelistDefinition | undefined;
  instrument(reference: string): InstrumentDefinition | undefined;
  /** Whether there is a file for a reference, be it sound or not: a rule is silent about what another finding tells. */
  hasFile(folder: "codelists" | "instruments", reference: string): boolean;
  /** The answers of an item, its own or those of its codelist; `undefined` where it has none or they are not known. */
  answers(item: ItemDefinition): readonly AnswerDefinition[] | undefined;
}

/** A look-up over the definitions that a rule is given. */
export function lookUp({ sources, files }: LintInput): LookUp {
  const codelists = new Map(sources.codelists.map(({ definition }) => [referenceOf(definition), definition]));
  const instruments = new Map(sources.instruments.map(({ definition }) => [referenceOf(definition), definition]));
  const codelist = (reference: string): CodelistDefinition | undefined => codelists.get(reference);
  return {
    codelist,
    instrument: (reference) => instruments.get(reference),
    hasFile: (folder, reference) => files.has(`${folder}/${reference.replace("@", "/")}.json`),
    answers: (item) => (item.codelist === undefined ? item.answers : codelist(item.codelist)?.answers),
  };
}
