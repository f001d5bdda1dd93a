import { readdirSync, readFileSync } from "node:fs";
import type { Problem } from "@reintegration/model";
import { beforeAll, describe, expect, it } from "vitest";
import { checkResponse, checkResponses } from "../src/index.ts";
import { type Engines, loadEngines } from "./engines.ts";

interface ResponseVector {
  readonly id: string;
  readonly description: string;
  readonly options?: { readonly asOf?: string };
  readonly response: unknown;
  readonly expected: { readonly schemaValid: boolean; readonly problems: readonly { rule: string; path: string }[] };
}

interface FileVector {
  readonly id: string;
  readonly description: string;
  readonly options?: { readonly asOf?: string };
  readonly responses: readonly { readonly response: unknown; readonly submission?: string }[];
  readonly expected: readonly { index: number; rule: string; path: string; first: number }[];
}

interface VectorFile<Vector> {
  readonly kind: string;
  readonly instrument: string;
  readonly vectors: readonly Vector[];
}

const folder = new URL("../../conformance/vectors/validation/", import.meta.url);
const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as VectorFile<unknown>);
const ofOne = files.filter(({ vectors }) => "response" in (vectors[0] as object)) as VectorFile<ResponseVector>[];
const ofFiles = files.filter(({ vectors }) => "responses" in (vectors[0] as object)) as VectorFile<FileVector>[];

const found = (problems: readonly Problem[]): { rule: string; path: string }[] =>
  problems.map(({ rule, path }) => ({ rule, path })).sort((a, b) => (`${a.path} ${a.rule}` < `${b.path} ${b.rule}` ? -1 : 1));

describe.each(ofOne)("validation vectors of $instrument", ({ instrument, vectors }) => {
  let engines: Engines;
  beforeAll(async () => {
    engines = await loadEngines(instrument);
  });

  it.each(vectors)("$id: $description", ({ response, options = {}, expected }) => {
    const wanted = [...expected.problems].sort((a, b) => (`${a.path} ${a.rule}` < `${b.path} ${b.rule}` ? -1 : 1));
    expect(found(checkResponse(engines.instrument, response, options).problems)).toEqual(wanted);
    expect(found(engines.check(response, options).problems)).toEqual(wanted);
    const { schemaValid } = expected;
    expect({ ajv: engines.ajv(response), zod: engines.zod(response), independent: engines.independent(response) }).toEqual({
      ajv: schemaValid,
      zod: schemaValid,
      independent: schemaValid,
    });
  });
});

describe.each(ofFiles)("validation vectors of files of $instrument", ({ instrument, vectors }) => {
  it.each(vectors)("$id: $description", async ({ responses, options = {}, expected }) => {
    const { problems } = checkResponses((await loadEngines(instrument)).instrument, responses, options);
    const duplicates = problems.filter(({ rule }) => rule.startsWith("duplicate-") && rule !== "duplicate-choice");
    const foundHere = duplicates.map(({ rule, path, row = 0, params }) => ({
      index: row - 1,
      rule,
      path,
      first: (params["first"] as number) - 1,
    }));
    expect(foundHere.sort((a, b) => a.index - b.index || (a.rule < b.rule ? -1 : 1))).toEqual(expected);
  });
});
