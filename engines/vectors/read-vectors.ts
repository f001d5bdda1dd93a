import { readFileSync } from "node:fs";
import type { ScoredInstrument, Scoring } from "@reintegration/model";
import type { ScoringOptions, UncheckedResponse } from "@reintegration/scoring";

interface Vector {
  readonly id: string;
  /** What the input asks of an engine; the README of the vectors says what each means. */
  readonly needs?: readonly string[];
}

export interface ScoringVector extends Vector {
  /** Name in the definitions of the file; without it, the file names its definitions. */
  readonly definition?: string;
  readonly options?: ScoringOptions;
  readonly response: UncheckedResponse;
  readonly expected:
    | { readonly status: "computed"; readonly dimensions: Readonly<Record<string, ExpectedScore>>; readonly composite: ExpectedScore }
    | { readonly status: "invalid"; readonly problems: readonly StatedProblem[] };
}

export interface ExpectedScore {
  readonly status: "scored" | "insufficient";
  /** Sums of a scored dimension; a composite has none. */
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
  readonly band?: { readonly set: string; readonly id: string } | null;
  readonly answered: number;
  readonly applicable: number;
  readonly share: number;
  readonly minimumShare?: number;
}

export interface StatedProblem {
  readonly rule: string;
  readonly path: string;
}

export interface BandVector extends Vector {
  readonly set: string;
  readonly value: number;
  readonly band: string;
}

export interface ValidationVector extends Vector {
  readonly options?: { readonly asOf?: string };
  readonly response: unknown;
  readonly expected: { readonly schemaValid: boolean; readonly problems: readonly StatedProblem[] };
}

export interface FileVector extends Vector {
  readonly options?: { readonly asOf?: string };
  readonly responses: readonly { readonly response: unknown; readonly submission?: string }[];
  readonly expected: readonly { readonly index: number; readonly rule: string; readonly path: string; readonly first: number }[];
}

interface Definitions {
  readonly instrument: ScoredInstrument;
  readonly scoring: Scoring;
}

/** The files of `@reintegration/conformance`, as engines know them. */
interface VectorFiles {
  readonly "scoring/rss-open-equal-weights-1.0.0.json": { readonly scoring: string; readonly vectors: readonly ScoringVector[] };
  readonly "scoring/rules.json": {
    readonly definitions: Readonly<Record<string, Definitions>>;
    readonly vectors: readonly ScoringVector[];
  };
  readonly "bands/rss-open-equal-weights-1.0.0.json": { readonly scoring: string; readonly vectors: readonly BandVector[] };
  readonly "validation/rss-open-1.0.0.json": { readonly instrument: string; readonly vectors: readonly ValidationVector[] };
  readonly "validation/files-rss-open-1.0.0.json": { readonly instrument: string; readonly vectors: readonly FileVector[] };
}

/** Reads one file of conformance vectors. */
export function readVectors<Path extends keyof VectorFiles>(path: Path): VectorFiles[Path] {
  return readVectorFile(path) as VectorFiles[Path];
}

/** Reads a file of conformance vectors of whatever kind. */
export function readVectorFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../packages/conformance/vectors/${path}`, import.meta.url), "utf8"));
}
