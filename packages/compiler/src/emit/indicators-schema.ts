import { missingKinds } from "@reintegration/model";
import { type JsonSchema, metaSchema } from "../meta-schema.ts";
import { closedObject } from "./closed-object.ts";
import { problemSchema } from "./problem-schema.ts";

/** Where the schema of the results of indicators lies, below `schemas/`; the number rises when old results would no longer follow it. */
export const indicatorsSchemaPath = "results/indicators/1";

const count: JsonSchema = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const number: JsonSchema = { type: "number" };
const amount: JsonSchema = { type: "number", minimum: 0 };
const share: JsonSchema = { type: "number", minimum: 0, maximum: 1 };
const text: JsonSchema = { type: "string", maxLength: 10_000 };
const name: JsonSchema = { type: "string", minLength: 1, maxLength: 200 };
const day: JsonSchema = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", minLength: 10, maxLength: 10 };
const reference: JsonSchema = { type: "string", pattern: "^[a-z][a-z0-9-]*@[0-9]+\\.[0-9]+\\.[0-9]+$", maxLength: 200 };
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const ref = (definition: string): JsonSchema => ({ $ref: `#/$defs/${definition}` });

/** The values that a property of a definition may have, from the meta-schema. */
function valuesOf(definition: string, ...path: readonly string[]): JsonSchema {
  const found = path.reduce((schema, part) => schema[part] as JsonSchema, metaSchema.$defs[definition] as JsonSchema);
  return { type: "string", enum: found["enum"] };
}

/** JSON Schema of `indicators.json`: the tables of all indicators that were computed, their denominators in words, and what was wrong. */
export function indicatorsSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:reintegration:${indicatorsSchemaPath.replaceAll("/", ":")}`,
    title: "IndicatorResults",
    description: "The results of indicators over files of records and responses, as the command `reintegration indicators` writes them.",
    ...closedObject({
      tool: { const: "reintegration" },
      version: name,
      command: { const: "indicators" },
      files: list(ref("ReadFile")),
      asOf: day,
      by: list(name),
      problems: list(ref("Problem")),
      outputs: list(text),
      tables: list(ref("Table")),
    }),
    $defs: {
      ReadFile: {
        title: "ReadFile",
        ...closedObject({ path: text, format: name, isWhole: { type: "boolean" }, read: count, leftOut: count, withErrors: count }),
      },
      Table: {
        title: "Table",
        description: "What one indicator came to. `kind` is left out where it cannot be computed.",
        ...closedObject(
          {
            title: text,
            statement: text,
            words: closedObject({ population: text, denominator: text, numerator: text }, ["population", "denominator", "numerator"]),
            stamp: ref("Stamp"),
            kind: valuesOf("measure", "properties", "kind"),
            unit: name,
            direction: valuesOf("indicator", "properties", "direction"),
            by: list(name),
            byRound: name,
            minimumCell: { ...count, minimum: 1 },
            cells: list(ref("Cell")),
            problems: list(ref("Problem")),
          },
          ["kind", "byRound"],
        ),
      },
      Stamp: {
        title: "Stamp",
        description: "What the table stands on: two tables can be compared when they name the same definitions.",
        ...closedObject(
          {
            indicator: reference,
            basis: valuesOf("basis"),
            status: valuesOf("index", "properties", "versions", "additionalProperties", "properties", "status"),
            definitions: list(closedObject({ reference, digest: name })),
            cutoffs: name,
            profile: reference,
            level: { type: "string", enum: ["project", "programme", "framework"] },
            period: closedObject({ from: day, to: day }, ["from", "to"]),
            asOf: day,
            weights: closedObject({ weight: name, stratum: name }, ["stratum"]),
            confidence: share,
          },
          ["cutoffs", "profile", "level", "period", "asOf", "weights"],
        ),
      },
      Group: {
        title: "Group",
        description: "Field -> code, or kind of missing answer. A field of `by` that is absent is the total over it.",
        type: "object",
        additionalProperties: name,
      },
      Cell: { title: "Cell", oneOf: [ref("Computed"), ref("Insufficient"), ref("Suppressed")] },
      Computed: {
        title: "Computed",
        ...closedObject(
          {
            group: ref("Group"),
            status: { const: "computed" },
            value: number,
            numerator: amount,
            denominator: amount,
            n: count,
            missing: ref("Missing"),
            interval: closedObject({ low: number, high: number, method: name }),
            standardError: amount,
            degreesOfFreedom: amount,
            pairs: ref("Pairs"),
          },
          ["numerator", "denominator", "interval", "standardError", "degreesOfFreedom", "pairs"],
        ),
      },
      Insufficient: {
        title: "Insufficient",
        description: "A figure that cannot be given: it is neither 0 nor a guess.",
        ...closedObject(
          {
            group: ref("Group"),
            status: { const: "insufficient" },
            reason: { type: "string", enum: ["nobody", "no-denominator", "one-in-a-stratum", "no-pairs", "no-exposure", "too-few"] },
            n: count,
            missing: ref("Missing"),
            pairs: ref("Pairs"),
          },
          ["pairs"],
        ),
      },
      Suppressed: {
        title: "Suppressed",
        description: "A figure that is not published, since somebody could be told from it.",
        ...closedObject({ group: ref("Group"), status: { const: "suppressed" } }),
      },
      Missing: { title: "Missing", ...closedObject(Object.fromEntries(missingKinds.map((kind) => [kind, count])), missingKinds) },
      Pairs: { title: "Pairs", ...closedObject({ matched: count, lost: count, joined: count, insufficient: count }) },
      Problem: problemSchema,
    },
  };
}
