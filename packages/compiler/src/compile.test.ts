import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { marketFiles } from "../test/market.ts";
import { profileFaults } from "../test/profile-faults.ts";
import { compile } from "./compile.ts";
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
  });

  it("gives the same files for the same definitions, to the byte and in the same order", async () => {
    expect([...(await compile(marketFiles()))]).toEqual([...market]);
  });

  it("gives the same files whatever the order of the definitions", async () => {
    const { "1": shuffled } = {
      "1": new Map([...marketFiles()].sort(([a], [b]) => (a.split("").reverse().join("") < b.split("").reverse().join("") ? -1 : 1))),
    };
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
        "packages/model/src/gen/definitions.ts",
        ...[
          "instruments/market-day/1.0.0",
          "meta/1/codelist",
          "meta/1/index",
          "meta/1/instrument",
          "meta/1/scoring",
          "meta/1/text",
          "scorings/market-day-equal/1.0.0",
        ].map((path) => `packages/schemas/json/${path}.schema.json`),
        ...[
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
          "instruments/market-day/1.0.0",
          "labels/market-day/1.0.0/en",
          "labels/market-day/1.0.0/fr",
          "scorings/market-day-equal/1.0.0",
        ].map((path) => `packages/standard/src/gen/${path}.ts`),
        ...[
          "instruments/market-day/1.0.0",
          "meta/1/codelist",
          "meta/1/index",
          "meta/1/instrument",
          "meta/1/scoring",
          "meta/1/text",
          "scorings/market-day-equal/1.0.0",
        ].map((path) => `schemas/${path}.schema.json`),
      ].sort(),
    );
  });

  it("keeps the schemas of data to the profile that all validators agree on", () => {
    const schemas = [...schemasIn(market, false), ...schemasIn(standard, false)];
    expect(schemas).toHaveLength(4);
    for (const [path, schema] of schemas) expect(profileFaults(schema), path).toEqual([]);
  });

  it("keeps the meta-schemas to the profile but for bounds on the number of properties, open objects and unions", () => {
    const schemas = schemasIn(market, true);
    expect(schemas).toHaveLength(5);
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
    expect([...catalogue.matchAll(/"(mood-3@[0-9.]+)"/g)].map(([, reference]) => reference)).toEqual([
      "mood-3@1.0.0",
      "mood-3@1.9.0",
      "mood-3@1.10.0",
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

describe("profileFaults", () => {
  const sound = {
    $schema: "s",
    $id: "i",
    title: "T",
    type: "object",
    additionalProperties: false,
    properties: {},
    $defs: {
      A: { title: "A", const: "a" },
      B: { type: "object", additionalProperties: false, required: ["k"], properties: { k: { const: 1 } } },
    },
  };
  const told = (property: JsonSchema): string[] => profileFaults({ ...sound, properties: { x: property } });

  it.each([
    { schema: { type: "string", maxLength: 5, format: "date" }, fault: "format is not in the profile" },
    { schema: { title: "X", type: "null" }, fault: "a title stands on the root and in $defs only" },
    { schema: { $ref: "#/$defs/C" }, fault: "$ref leads nowhere" },
    { schema: { type: "integer", minimum: 0 }, fault: "an integer has bounds within the exact integers" },
    { schema: { type: "integer", minimum: 0, maximum: 2 ** 53 }, fault: "an integer has bounds within the exact integers" },
    { schema: { type: "object", properties: {} }, fault: "an object with properties is closed" },
    { schema: { type: "string" }, fault: "a text has a greatest length" },
    { schema: { type: "string", maxLength: 5, pattern: "a" }, fault: "the pattern is not anchored at both ends" },
    {
      schema: { oneOf: [{ type: "string", enum: ["a", "b"] }, { $ref: "#/$defs/A" }] },
      fault: "branch 0 of oneOf and a later one overlap",
    },
    {
      schema: {
        oneOf: [
          { type: "integer", minimum: 0, maximum: 1 },
          { type: "number", minimum: 0, maximum: 1 },
        ],
      },
      fault: "branch 0 of oneOf and a later one overlap",
    },
    {
      schema: {
        oneOf: [
          { type: "string", maxLength: 5, pattern: "^[a-z]+$" },
          { type: "string", enum: ["a"] },
        ],
      },
      fault: "branch 0 of oneOf and a later one overlap",
    },
    { schema: { oneOf: [{ $ref: "#/$defs/B" }, { type: "object" }] }, fault: "branch 0 of oneOf and a later one overlap" },
  ])("finds: $fault", ({ schema, fault }) => {
    expect(told(schema)).toEqual([`#/properties/x: ${fault}`]);
  });

  it("finds nothing where branches differ by type, constant, list, form, or a constant property", () => {
    const other = { type: "object", additionalProperties: false, required: ["k"], properties: { k: { const: 2 } } };
    expect(
      told({
        oneOf: [
          { type: "null" },
          { type: "string", enum: ["b"] },
          { $ref: "#/$defs/A" },
          { type: "string", maxLength: 5, pattern: "^[0-9]+$" },
          { $ref: "#/$defs/B" },
          other,
        ],
      }),
    ).toEqual([]);
  });
});
