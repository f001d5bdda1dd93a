import { describe, expect, it } from "vitest";
import { emitZodModule } from "./zod-module.ts";

const schemaOf = (answer: unknown): { readonly [keyword: string]: unknown } => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:x",
  title: "X",
  description: "Of */ x",
  type: "object",
  additionalProperties: false,
  required: [],
  properties: { x: answer },
  $defs: {},
});

describe("emitZodModule", () => {
  it.each([
    { answer: { type: "string", format: "date" }, left: "format" },
    { answer: { type: "number", minimum: 0, maximum: 1, multipleOf: 0.1 }, left: "multipleOf" },
    { answer: { type: "array", items: { type: "null" }, prefixItems: [] }, left: "prefixItems" },
    { answer: { const: 1, default: 1 }, left: "default" },
    { answer: { type: ["string", "null"] }, left: "type string,null" },
    { answer: { type: "object", properties: {} }, left: "an object with properties that is not closed" },
  ])("refuses $left, which is not in the schema profile", ({ answer, left }) => {
    expect(() => emitZodModule(schemaOf(answer))).toThrow(`not in the schema profile: ${left}`);
  });

  it("prints definitions before those that use them", () => {
    const schema = {
      ...schemaOf({ $ref: "#/$defs/Outer" }),
      $defs: { Outer: { oneOf: [{ $ref: "#/$defs/Inner" }, { type: "null" }] }, Inner: { type: "null" } },
    };
    expect(
      emitZodModule(schema)
        .split("\n")
        .filter((line) => line.startsWith("const ")),
    ).toEqual(["const Inner = z.null();", "const Outer = z.union([Inner, z.null()]);"]);
  });

  it("does not let a description end its comment", () => {
    expect(emitZodModule(schemaOf({ type: "null" }))).toContain("/** Of * / x */");
  });
});
