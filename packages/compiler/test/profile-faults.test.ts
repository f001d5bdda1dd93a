import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../src/meta-schema.ts";
import { profileFaults } from "./profile-faults.ts";

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
