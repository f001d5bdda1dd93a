import type { Scoring, ScoringDefinition } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";

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
