import { referenceOf, type Scoring } from "@reintegration/model";
import type { JsonSchema } from "../meta-schema.ts";
import { closedObject } from "./closed-object.ts";
import { pascalCase } from "./pascal-case.ts";
import { problemSchema } from "./problem-schema.ts";

const count: JsonSchema = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const share: JsonSchema = { type: "number", minimum: 0, maximum: 1 };
const text: JsonSchema = { type: "string", minLength: 1, maxLength: 200 };
const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/** JSON Schema of the score result of one scoring (rules S8, J3). */
export function scoreSchema(scoring: Scoring): JsonSchema {
  const sets = scoring.cutoffs.map(({ id }) => id);
  const bands = scoring.cutoffs.map((set) =>
    closedObject({ set: { const: set.id }, id: { type: "string", enum: set.bands.map(({ id }) => id) } }),
  );
  const reference = referenceOf(scoring);
  const name = pascalCase(scoring.id);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:reintegration:scoring:${scoring.id}:${scoring.version}`,
    title: `${name}Score`,
    description: `The scores of one response by ${reference}. Basis: ${scoring.basis}.`,
    oneOf: [ref("Computed"), ref("Invalid")],
    $defs: {
      Computed: {
        title: "Computed",
        ...closedObject({
          status: { const: "computed" },
          dimensions: closedObject(Object.fromEntries(scoring.dimensions.map(({ id }) => [id, ref("Score")]))),
          composite: ref("Score"),
          stamp: ref("Stamp"),
        }),
      },
      Invalid: {
        title: "Invalid",
        ...closedObject({
          status: { const: "invalid" },
          problems: { type: "array", minItems: 1, items: ref("Problem") },
          stamp: ref("Stamp"),
        }),
      },
      Score: { title: "Score", oneOf: [ref("Scored"), ref("Insufficient")] },
      Scored: {
        title: "Scored",
        ...closedObject({
          status: { const: "scored" },
          value: share,
          band: { oneOf: [{ type: "null" }, ...bands] },
          answered: count,
          applicable: count,
          share,
        }),
      },
      Insufficient: {
        title: "Insufficient",
        ...closedObject({ status: { const: "insufficient" }, answered: count, applicable: count, share, minimumShare: share }),
      },
      Stamp: {
        title: "Stamp",
        ...closedObject(
          {
            instrument: { const: scoring.instrument },
            scoring: { const: reference },
            ...(sets.length > 0 && { cutoffs: { type: "string", enum: sets } }),
            profile: text,
            digests: closedObject({ instrument: text, scoring: text }),
            basis: { const: scoring.basis },
            status: { type: "string", enum: ["draft", "published", "deprecated"] },
          },
          ["cutoffs", "profile"],
        ),
      },
      Problem: problemSchema,
    },
  };
}
