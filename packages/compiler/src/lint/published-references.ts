import {
  type IndicatorDefinition,
  type InstrumentDefinition,
  pointerTo,
  type RecordDefinition,
  referenceOf,
  type ScoringDefinition,
  type WorkflowDefinition,
} from "@reintegration/model";
import { definitionsOf } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";

const finding = findingsOf("published-references");

/** A published version stands on published versions only: a draft may still change, and would change it (rule N5). */
export function publishedReferences({ sources }: LintInput): Finding[] {
  const drafts = new Set(
    definitionsOf(sources)
      .filter(({ status }) => status === "draft")
      .map(({ definition }) => referenceOf(definition)),
  );
  const { instruments, scorings, records, workflows, indicators } = sources;
  return [...instruments, ...scorings, ...records, ...workflows, ...indicators]
    .filter(({ status }) => status !== "draft")
    .flatMap(({ path, definition }) =>
      referencesIn(definition)
        .filter(([, reference]) => drafts.has(reference))
        .map(([pointer, reference]) =>
          finding(path, pointer, `this version is published, and ${reference} is a draft`, `publish ${reference} as well`),
        ),
    );
}

type Referring = InstrumentDefinition | ScoringDefinition | RecordDefinition | WorkflowDefinition | IndicatorDefinition;

/** Exact references, wherever they stand in a definition; a reference of one record to another names no version. */
function referencesIn(definition: Referring): [pointer: string, reference: string][] {
  const inside = (value: unknown, at: readonly (string | number)[]): [string, string][] => {
    if (typeof value === "string") return isReference.test(value) ? [[pointerTo(...at), value]] : [];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([name, part]) => (name === "provenance" ? [] : inside(part, [...at, name])));
  };
  return inside(definition, []);
}

const isReference = /^[a-z][a-z0-9-]*@[0-9]+\.[0-9]+\.[0-9]+$/;
