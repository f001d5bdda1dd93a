import { fileURLToPath } from "node:url";
import type { Labels } from "@reintegration/model";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { lendingFiles } from "../test/lending.ts";
import { marketFiles } from "../test/market.ts";
import { profileFaults } from "../test/profile-faults.ts";
import { anyInstrument } from "../test/random-instrument.ts";
import { townFiles } from "../test/town-indicators.ts";
import { compile } from "./compile.ts";
import { responseSchema } from "./emit/response-schema.ts";
import type { JsonSchema } from "./meta-schema.ts";
import { readData } from "./read-data.ts";

const data = readData(fileURLToPath(new URL("../../standard/data", import.meta.url)));
const schemasIn = (files: ReadonlyMap<string, string>, isMeta: boolean): [string, JsonSchema][] =>
  [...files]
    .filter(([path]) => path.startsWith("schemas/") && path.startsWith("schemas/meta/") === isMeta)
    .map(([path, text]) => [path, JSON.parse(text) as JsonSchema]);

describe("compile", () => {
  let market: Map<string, string>;
  let standard: Map<string, string>;

  beforeAll(async () => {
    market = await compile(marketFiles());
    standard = await compile(data);
  }, 120_000);

  it("gives the same files for the same definitions, to the byte and in the same order", async () => {
    expect([...(await compile(marketFiles()))]).toEqual([...market]);
  });

  it("gives the same files whatever the order of the definitions", async () => {
    const shuffled = new Map([...marketFiles()].reverse());
    expect([...shuffled.keys()]).not.toEqual([...marketFiles().keys()]);
    expect([...(await compile(shuffled))]).toEqual([...market]);
  });

  it("leaves the definitions that it is given as they are", async () => {
    const files = marketFiles();
    await compile(files);
    expect([...files]).toEqual([...marketFiles()]);
  });

  it("gives schemas for people and for the package, types, validators, checks, data modules and reference pages", () => {
    const paths = [...market.keys()].filter((path) => !path.startsWith("docs/reference/rules/"));
    expect(paths.sort()).toEqual(
      [
        "docs/reference/definitions/market-day-equal/1.0.0.md",
        "docs/reference/definitions/market-day/1.0.0.md",
        "docs/reference/definitions/mood-3/1.0.0.md",
        "docs/reference/definitions/no-answer/1.0.0.md",
        "docs/reference/definitions/README.md",
        "docs/reference/definitions/basis.md",
        "packages/model/src/gen/definitions.ts",
        ...[
          "instruments/market-day/1.0.0",
          "meta/1/codelist",
          "meta/1/frame",
          "meta/1/index",
          "meta/1/indicator",
          "meta/1/instrument",
          "meta/1/logMapping",
          "meta/1/mapping",
          "meta/1/record",
          "meta/1/scoring",
          "meta/1/text",
          "meta/1/workflow",
          "results/indicators/1",
          "scorings/market-day-equal/1.0.0",
        ].map((path) => `packages/schemas/json/${path}.schema.json`),
        ...[
          ...["ajv", "types", "zod"].map((kind) => `${kind}/indicators/1`),
          "ajv/market-day-equal/1.0.0",
          "ajv/market-day/1.0.0",
          "check/market-day/1.0.0",
          "checks",
          "types/market-day-equal/1.0.0",
          "types/market-day/1.0.0",
          "zod/market-day-equal/1.0.0",
          "zod/market-day/1.0.0",
        ].map((path) => `packages/schemas/src/gen/${path}.ts`),
        ...[
          "catalogue",
          "codelists/mood-3/1.0.0",
          "codelists/no-answer/1.0.0",
          "instruments/market-day/1.0.0",
          "labels/market-day/1.0.0/en",
          "labels/market-day/1.0.0/fr",
          "scorings/market-day-equal/1.0.0",
          "titles/market-day-equal/1.0.0/en",
          ...["en", "fr"].flatMap((language) => [`titles/mood-3/1.0.0/${language}`, `titles/no-answer/1.0.0/${language}`]),
        ].map((path) => `packages/standard/src/gen/${path}.ts`),
        ...[
          "instruments/market-day/1.0.0",
          "meta/1/codelist",
          "meta/1/frame",
          "meta/1/index",
          "meta/1/indicator",
          "meta/1/instrument",
          "meta/1/logMapping",
          "meta/1/mapping",
          "meta/1/record",
          "meta/1/scoring",
          "meta/1/text",
          "meta/1/workflow",
          "results/indicators/1",
          "scorings/market-day-equal/1.0.0",
        ].map((path) => `schemas/${path}.schema.json`),
      ].sort(),
    );
  });

  it("keeps the schemas of data to the profile that all validators agree on", () => {
    const schemas = [...schemasIn(market, false), ...schemasIn(standard, false)];
    expect(schemas.length).toBeGreaterThan(3);
    for (const [path, schema] of schemas) expect(profileFaults(schema), path).toEqual([]);
  });

  it("keeps the schema of any instrument to the profile", () => {
    const labels: Labels = { language: "en", title: "Any", dimensions: {}, items: {}, digest: "none" };
    fc.assert(
      fc.property(anyInstrument, (instrument) => {
        expect(profileFaults(responseSchema(instrument, labels, new Map()))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the meta-schemas to the profile but for bounds on the number of properties, open objects and unions", () => {
    const schemas = schemasIn(market, true);
    expect(schemas).toHaveLength(11);
    for (const [path, schema] of schemas) expect(profileFaults(schema, { isMeta: true }), path).toEqual([]);
  });

  it("lists several versions of a definition by number", async () => {
    const text = marketFiles().get("codelists/mood-3/1.0.0.json") ?? "";
    const copy = (version: string): [string, string] => [
      `codelists/mood-3/${version}.json`,
      text.replace('"version": "1.0.0"', `"version": "${version}"`),
    ];
    const catalogue =
      (await compile(new Map([...marketFiles(), copy("1.10.0"), copy("1.9.0")]))).get("packages/standard/src/gen/catalogue.ts") ?? "";
    expect([...catalogue.matchAll(/"reference": "(mood-3@[0-9.]+)"/g)].map(([, reference]) => reference)).toEqual([
      "mood-3@1.0.0",
      "mood-3@1.9.0",
      "mood-3@1.10.0",
    ]);
  });

  it("gives the schema of a record, its types and validators, its data modules, and a page for it and for a workflow", async () => {
    const library = await compile(marketFiles(structuredClone(lendingFiles)));
    const added = [...library.keys()].filter((path) => !market.has(path));
    expect(added.sort()).toEqual(
      [
        ...["book-loan", "desk-roles", "lending", "library-reader"].map((id) => `docs/reference/definitions/${id}/1.0.0.md`),
        ...["book-loan", "library-reader"].flatMap((id) => [
          `schemas/records/${id}/1.0.0.schema.json`,
          `packages/schemas/json/records/${id}/1.0.0.schema.json`,
          ...["ajv", "types", "zod"].map((kind) => `packages/schemas/src/gen/${kind}/${id}/1.0.0.ts`),
          `packages/standard/src/gen/records/${id}/1.0.0.ts`,
          `packages/standard/src/gen/labels/${id}/1.0.0/en.ts`,
        ]),
        "packages/standard/src/gen/codelists/desk-roles/1.0.0.ts",
        "packages/standard/src/gen/titles/desk-roles/1.0.0/en.ts",
        "packages/standard/src/gen/workflow-labels/lending/1.0.0/en.ts",
        "packages/standard/src/gen/workflows/lending/1.0.0.ts",
      ].sort(),
    );
    for (const [path, schema] of schemasIn(library, false)) expect(profileFaults(schema), path).toEqual([]);
  });

  it("gives the module of an indicator, its texts, its page and that of the frameworks, and no schema", async () => {
    const town = await compile(marketFiles(townFiles()));
    const ofLoans = [...town.keys()].filter((path) => path.includes("/loan-rate/") || path.endsWith("/frameworks.md"));
    expect(ofLoans.sort()).toEqual([
      "docs/reference/definitions/frameworks.md",
      "docs/reference/definitions/loan-rate/1.0.0.md",
      "packages/standard/src/gen/indicators/loan-rate/1.0.0.ts",
      "packages/standard/src/gen/titles/loan-rate/1.0.0/en.ts",
    ]);
  });

  describe("edge cases", () => {
    it("refuses a scoring whose instrument is not there", async () => {
      await expect(compile(marketFiles({ "scorings/market-day-equal/1.0.0.json#/instrument": "fair-day@1.0.0" }))).rejects.toThrow(
        "market-day-equal@1.0.0 scores fair-day@1.0.0, which is not known",
      );
    });
  });
});
