import { readdirSync, readFileSync } from "node:fs";
import type { ScoredInstrument, Scoring } from "@reintegration/model";
import { loadScoring } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { bandOf, compileScore, compileScoring, type ResponseScore, type ScoringOptions, type UncheckedResponse } from "../src/index.ts";
import { columnsOf } from "./columns-of.ts";
import { expectSameColumns } from "./expect-same-columns.ts";

interface Vector {
  readonly id: string;
  readonly description: string;
  readonly definition?: string;
  readonly needs?: readonly string[];
  readonly options?: ScoringOptions;
  readonly response: UncheckedResponse;
  readonly expected: {
    readonly status: ResponseScore["status"];
    readonly dimensions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly composite?: Readonly<Record<string, unknown>>;
    readonly problems?: readonly { readonly rule: string; readonly path: string }[];
  };
}

interface Definitions {
  readonly instrument: ScoredInstrument;
  readonly scoring: Scoring;
}

interface VectorFile {
  readonly scoring?: string;
  readonly definitions?: Readonly<Record<string, Definitions>>;
  readonly vectors: readonly Vector[];
}

const folder = new URL("../../conformance/vectors/", import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), "utf8"));
const filesIn = (kind: string): string[] => readdirSync(new URL(`${kind}/`, folder)).map((name) => `${kind}/${name}`);

/** A result in the form in which vectors state it: no stamp, and of problems the rule and path, each pair once. */
function stated(result: ResponseScore): unknown {
  if (result.status === "computed") return { status: result.status, dimensions: result.dimensions, composite: result.composite };
  const pairs = result.problems.map(({ rule, path }) => JSON.stringify({ rule, path }));
  return { status: result.status, problems: [...new Set(pairs)].map((pair) => JSON.parse(pair)) };
}

/** What a vector expects of `score`, which does not show the sums. */
function expected({ expected: { status, dimensions, composite, problems } }: Vector): unknown {
  if (status === "invalid") return { status, problems };
  const withoutSums = Object.entries(dimensions ?? {}).map(([id, { numerator, denominator, ...score }]) => [id, score] as const);
  return { status, dimensions: Object.fromEntries(withoutSums), composite };
}

/** Inputs that columns of numbers cannot hold. */
const notInColumns = (vector: Vector): boolean =>
  vector.needs?.some((need) => need === "malformed-response" || need === "other-instrument") === true ||
  vector.id === "assets-twice-the-same";

describe.each(filesIn("scoring"))("vectors of %s", (path) => {
  const file = read(path) as VectorFile;
  const { definitions = {} } = file;

  it.each(file.vectors.map((vector) => [vector.id, vector] as const))("%s", async (_, vector) => {
    const { instrument, scoring } =
      vector.definition === undefined ? await loadScoring(file.scoring ?? "") : (definitions[vector.definition] as Definitions);
    const scorer = compileScoring(instrument, scoring, vector.options);

    const result = scorer.score(vector.response);
    expect(stated(result)).toEqual(expected(vector));
    expect(compileScore(instrument, scoring, vector.options)(vector.response)).toEqual(result.status === "computed" ? result : undefined);
    expect([...scorer.scoreMany([vector.response, vector.response])]).toEqual([result, result]);
    if (!notInColumns(vector)) expectSameColumns(scorer.scoreColumns(columnsOf(instrument, [vector.response]), 1), [result]);

    const explanation = scorer.explain(vector.response);
    expect(explanation.result).toEqual(result);
    for (const { id, numerator, denominator, score } of explanation.dimensions) {
      const sums = vector.expected.dimensions?.[id];
      if (score.status === "scored")
        expect({ numerator, denominator }).toEqual({ numerator: sums?.["numerator"], denominator: sums?.["denominator"] });
    }
  });
});

describe.each(filesIn("bands"))("vectors of %s", async (path) => {
  const file = read(path) as {
    readonly scoring: string;
    readonly vectors: readonly { readonly id: string; readonly set: string; readonly value: number; readonly band: string }[];
  };
  const { scoring } = await loadScoring(file.scoring);

  it.each(file.vectors.map((vector) => [vector.id, vector] as const))("%s", (_, { set, value, band }) => {
    const cutoffs = scoring.cutoffs.find(({ id }) => id === set);
    expect(cutoffs && bandOf(cutoffs, value)).toBe(band);
  });
});
