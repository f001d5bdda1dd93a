import { readdirSync } from "node:fs";
import { readVectorFile, type ScoringVector, type ValidationVector } from "./read-vectors.ts";

interface ShippedFile<Vector> {
  readonly kind: string;
  readonly instrument?: string;
  readonly scoring?: string;
  readonly vectors: readonly Vector[];
}

/** The vectors of one shipped survey. */
export interface ShippedVectors {
  readonly instrument: string;
  /** `undefined` for a survey that is not scored; it has no vectors of scores then. */
  readonly scoring: string | undefined;
  readonly scores: readonly ScoringVector[];
  readonly checks: readonly ValidationVector[];
}

const folder = new URL("../../packages/conformance/vectors/", import.meta.url);

/**
 * Every shipped survey, with the vectors of its scores, if it is scored, and of its checks. The first one is the open survey, of which
 * engines ask most; ids of the others begin with the id of their definition, so that no two are the same.
 */
export function shippedVectors(): readonly [ShippedVectors, ...ShippedVectors[]] {
  const scorings = filesOf<ScoringVector>("scoring");
  const checks = filesOf<ValidationVector>("validation").filter(({ kind }) => kind === "validation");
  const shipped = checks.map(({ instrument = "", vectors }): ShippedVectors => {
    const scored = scorings.find((file) => file.instrument === instrument);
    return { instrument, scoring: scored?.scoring, scores: scored?.vectors ?? [], checks: vectors };
  });
  const [first, ...others] = shipped.sort((a, b) => b.checks.length - a.checks.length);
  if (first === undefined) throw new Error("there is no file of validation vectors");
  return [
    first,
    ...others.map((one) => ({ ...one, scores: prefixed(one.instrument, one.scores), checks: prefixed(one.instrument, one.checks) })),
  ];
}

const filesOf = <Vector>(kind: string): ShippedFile<Vector>[] =>
  readdirSync(new URL(`${kind}/`, folder))
    .sort()
    .map((name) => readVectorFile(`${kind}/${name}`) as ShippedFile<Vector>);

const prefixed = <Vector extends { readonly id: string }>(reference: string, vectors: readonly Vector[]): Vector[] =>
  vectors.map((vector) => ({ ...vector, id: `${reference.replace(/@.*/, "")}: ${vector.id}` }));
