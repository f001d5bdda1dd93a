import { type Instrument, referenceOf, type ScoringDefinition } from "@reintegration/model";
import type { Fault } from "./fault.ts";
import { catalogueEntry } from "./known.ts";
import { scoringFaults } from "./scoring-faults.ts";
import { type Properties, type ShapeChecker, shapeChecker } from "./shape-checker.ts";

const properties: Readonly<Record<string, Properties>> = {
  scoring: {
    ...{ "$schema?": "text", id: "id", version: "version", title: "text", basis: "basis", licence: "text", provenance: "list" },
    ...{ instrument: "text", method: "method", scale: "positive", items: "list", dimensions: "list", composite: "any", cutoffs: "any" },
  },
  provenance: { source: "text", locator: "text", confidence: "basis", "note?": "text" },
  item: { item: "text", values: "object", "combine?": "combine", "provenance?": "list" },
  dimension: { id: "key", title: "text", weights: "object", total: "positive", minAnsweredShare: "share" },
  composite: { title: "text", weights: "object", "minScoredShare?": "share" },
  cutoffs: { id: "id", title: "text", appliesTo: "list", bands: "list", provenance: "list" },
  band: { id: "key", title: "text", from: "edge", to: "edge" },
};

/**
 * Everything that is wrong with a scoring file of the user's own: first its shape, and once that is right its sense: that it
 * fits the instrument, that every answer has a value, that weights add up, that bands leave no gap.
 */
export function checkScoring(value: unknown, instruments: readonly Instrument[]): Fault[] {
  const checker = shapeChecker();
  checkShape(checker, value);
  if (checker.faults.length > 0) return checker.faults;
  const definition = value as ScoringDefinition;
  const reference = referenceOf(definition);
  const instrument = instruments.find((candidate) => referenceOf(candidate) === definition.instrument);
  const taken: Fault[] = catalogueEntry(reference) ? [{ kind: "taken", path: "/id", params: { value: reference } }] : [];
  if (instrument) return [...taken, ...scoringFaults(definition, instrument)];
  return [
    ...taken,
    { kind: "unknown-instrument", path: "/instrument", params: { value: definition.instrument, known: instruments.map(referenceOf) } },
  ];
}

function checkShape(checker: ShapeChecker, value: unknown): void {
  const objects = (path: string, list: unknown, kind: string): (readonly [string, Readonly<Record<string, unknown>>])[] =>
    checker.entries(path, list).flatMap(([at, entry]) => {
      const object = checker.object(at, entry, properties[kind] as Properties);
      return object ? [[at, object] as const] : [];
    });
  const scoring = checker.object("", value, properties["scoring"] as Properties);
  if (scoring === undefined) return;
  const provenance = (path: string, list: unknown): void => void objects(path, list, "provenance");
  provenance("/provenance", scoring["provenance"]);
  for (const [path, item] of objects("/items", scoring["items"], "item")) {
    checker.integers(`${path}/values`, item["values"]);
    provenance(`${path}/provenance`, item["provenance"]);
  }
  for (const [path, dimension] of objects("/dimensions", scoring["dimensions"], "dimension"))
    checker.integers(`${path}/weights`, dimension["weights"]);
  const composite =
    scoring["composite"] === undefined
      ? undefined
      : checker.object("/composite", scoring["composite"], properties["composite"] as Properties);
  checker.integers("/composite/weights", composite?.["weights"]);
  const { cutoffs } = scoring as { cutoffs?: unknown };
  if (cutoffs !== undefined && !Array.isArray(cutoffs)) checker.faults.push({ kind: "shape", path: "/cutoffs", params: { shape: "list" } });
  for (const [path, set] of objects("/cutoffs", cutoffs, "cutoffs")) {
    objects(`${path}/bands`, set["bands"], "band");
    provenance(`${path}/provenance`, set["provenance"]);
  }
}
