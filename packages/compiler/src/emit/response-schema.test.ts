import type { Instrument, Labels } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { responseSchema } from "./response-schema.ts";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];
const tools = [
  { code: "saw", number: 1 },
  { code: "none", number: 2, exclusive: true as const },
];
const base: Instrument = {
  id: "work-shop",
  version: "1.0.0",
  basis: "reconstructed",
  dimensions: ["all"],
  context: [],
  items: [],
  identifiedBy: [],
  duplicates: [],
  dateOrder: [],
};
const labelsOf = (texts: Readonly<Record<string, string>>): Labels => ({
  language: "en",
  title: "Work in a shop",
  dimensions: {},
  digest: "none",
  items: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { text }])),
});

describe("responseSchema", () => {
  it("gives the schema that one would write by hand, for every type of item", () => {
    const instrument: Instrument = {
      ...base,
      context: [
        { key: "shop", type: "text", pattern: "^[a-z]{1,5}$", maxLength: 5, required: true },
        { key: "day", type: "date" },
        { key: "since", type: "month", missing: ["dont_know"] },
      ],
      items: [
        { key: "open", type: "single", answers: yesNo, missing: ["refused"] },
        { key: "clean", type: "single", answers: yesNo, missing: ["refused"], required: true },
        { key: "loud", type: "single", answers: yesNo, relevance: { eq: ["open", "yes"] } },
        { key: "tools", type: "multiple", answers: tools, missing: ["not_applicable"] },
        { key: "people", type: "integer", minimum: 0, maximum: 9, missing: ["refused"] },
        { key: "wage", type: "decimal" },
        { key: "remark", type: "text", missing: ["refused"] },
      ],
    };
    const labels = labelsOf({
      shop: "Shop",
      day: "Day",
      since: "Since when?",
      open: "Is it open?",
      clean: "Is it clean?",
      loud: "Is it loud?",
      tools: "Which tools?",
      people: "How many people?",
      wage: "Wage",
      remark: "Anything else?",
    });
    expect(
      responseSchema(
        instrument,
        labels,
        new Map([
          ["open", "yes-no"],
          ["clean", "yes-no"],
          ["loud", "yes-no"],
        ]),
      ),
    ).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:reintegration:instrument:work-shop:1.0.0",
      title: "WorkShopResponse",
      description: "A response to work-shop@1.0.0. Work in a shop. Basis: reconstructed.",
      type: "object",
      additionalProperties: false,
      required: ["instrument", "context", "answers"],
      properties: {
        instrument: { const: "work-shop@1.0.0" },
        context: {
          type: "object",
          additionalProperties: false,
          properties: {
            shop: { description: "Shop", type: "string", minLength: 1, maxLength: 5, pattern: "^[a-z]{1,5}$" },
            day: {
              description: "Day",
              type: "string",
              minLength: 10,
              maxLength: 10,
              pattern: "^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            },
            since: {
              description: "Since when?",
              oneOf: [
                { type: "string", minLength: 7, maxLength: 7, pattern: "^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])$" },
                { type: "string", enum: ["dont_know"] },
              ],
            },
          },
        },
        answers: {
          type: "object",
          additionalProperties: false,
          properties: {
            open: { description: "Is it open?", $ref: "#/$defs/YesNo" },
            clean: { description: "Is it clean?", $ref: "#/$defs/YesNo" },
            loud: { description: "Is it loud?", $ref: "#/$defs/Loud" },
            tools: { description: "Which tools?", $ref: "#/$defs/Tools" },
            people: {
              description: "How many people?",
              oneOf: [
                { type: "integer", minimum: 0, maximum: 9 },
                { type: "string", enum: ["refused"] },
              ],
            },
            wage: { description: "Wage", type: "number", minimum: -9007199254740991, maximum: 9007199254740991 },
            remark: { description: "Anything else?", type: "string", minLength: 1, maxLength: 10000 },
          },
        },
      },
      $defs: {
        YesNo: { title: "YesNo", type: "string", enum: ["yes", "no", "not_asked", "refused"] },
        Loud: { title: "Loud", type: "string", enum: ["yes", "no", "not_asked", "not_applicable"] },
        Tools: {
          title: "Tools",
          oneOf: [
            { type: "array", minItems: 1, maxItems: 2, uniqueItems: true, items: { type: "string", enum: ["saw", "none"] } },
            { type: "string", enum: ["not_asked", "not_applicable"] },
          ],
        },
      },
    });
  });

  it("gives every list of answers a name of its own, and none that the modules use themselves", () => {
    const keys = ["set", "reg_exp", "a_1", "a1", "a-1", "mood", "work_shop_response"];
    const items = keys.map((key, index) => ({ key, type: "single" as const, answers: [{ code: `c${index}`, number: 1 }] }));
    const { $defs } = responseSchema({ ...base, items }, labelsOf({}), new Map([["mood", "a1"]]));
    expect(Object.keys($defs as object)).toEqual(["Set2", "RegExp2", "A1", "A12", "A13", "Mood", "WorkShopResponse2"]);
    expect(Object.values($defs as Record<string, { title: string }>).map(({ title }) => title)).toEqual(Object.keys($defs as object));
  });

  it("lets a text hold the missing kinds it offers, in whatever form it is asked for", () => {
    const items = [
      { key: "code", type: "text" as const, pattern: "^[A-Z]$", maxLength: 1, missing: ["refused" as const] },
      { key: "word", type: "text" as const, pattern: "^[a-z]{1,8}$", maxLength: 8, missing: ["refused" as const, "dont_know" as const] },
      { key: "name", type: "text" as const, pattern: "^[A-Z]{1,20}$", maxLength: 20, missing: ["refused" as const] },
      { key: "note", type: "text" as const, maxLength: 7, missing: ["refused" as const, "dont_know" as const] },
    ];
    const schema = responseSchema({ ...base, items }, labelsOf({}), new Map()) as { properties: { answers: { properties: unknown } } };
    expect(schema.properties.answers.properties).toEqual({
      code: {
        description: "code",
        oneOf: [
          { type: "string", minLength: 1, maxLength: 1, pattern: "^[A-Z]$" },
          { type: "string", enum: ["refused"] },
        ],
      },
      word: {
        description: "word",
        oneOf: [
          { type: "string", minLength: 1, maxLength: 8, pattern: "^[a-z]{1,8}$" },
          { type: "string", enum: ["dont_know"] },
        ],
      },
      name: {
        description: "name",
        oneOf: [
          { type: "string", minLength: 1, maxLength: 20, pattern: "^[A-Z]{1,20}$" },
          { type: "string", enum: ["refused"] },
        ],
      },
      note: {
        description: "note",
        oneOf: [
          { type: "string", minLength: 1, maxLength: 7 },
          { type: "string", enum: ["dont_know"] },
        ],
      },
    });
  });
});
