import { type CatalogueEntry, catalogue } from "@reintegration/standard";

/** The references of the standard's definitions of one kind, in catalogue order. */
export function knownReferences(kind: CatalogueEntry["kind"]): string[] {
  return catalogue.filter((entry) => entry.kind === kind).map((entry) => entry.reference);
}

/** A definition of the standard by its exact reference; `undefined` where there is none. */
export function catalogueEntry(reference: string, kind?: CatalogueEntry["kind"]): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.reference === reference && (kind === undefined || entry.kind === kind));
}
