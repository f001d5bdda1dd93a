import { type InstrumentDefinition, referenceOf, type ScoringDefinition } from "@reintegration/model";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { placesOfItems } from "./places-of-items.ts";
import { pointerTo } from "./pointer-to.ts";

const finding = findingsOf("published-references");

/** A published version stands on published versions only: a draft may still change, and would change it (rule N5). */
export function publishedReferences({ sources }: LintInput): Finding[] {
  const { codelists, instruments, scorings } = sources;
  const drafts = new Set(
    [...codelists, ...instruments].filter(({ status }) => status === "draft").map(({ definition }) => referenceOf(definition)),
  );
  return [...instruments, ...scorings]
    .filter(({ status }) => status !== "draft")
    .flatMap(({ path, definition }) =>
      referencesIn(definition)
        .filter(([, reference]) => drafts.has(reference))
        .map(([pointer, reference]) =>
          finding(path, pointer, `this version is published, and ${reference} is a draft`, `publish ${reference} as well`),
        ),
    );
}

function referencesIn(definition: InstrumentDefinition | ScoringDefinition): [pointer: string, reference: string][] {
  if ("instrument" in definition) return [["/instrument", definition.instrument]];
  const items = placesOfItems(definition).flatMap(({ item, part, index }): [string, string][] =>
    item.codelist === undefined ? [] : [[pointerTo(part, index, "codelist"), item.codelist]],
  );
  return [["/missing", definition.missing], ...items];
}
