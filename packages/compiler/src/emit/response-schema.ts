import { type Instrument, type Item, type Labels, referenceOf } from "@reintegration/model";
import type { JsonSchema } from "../meta-schema.ts";
import { pascalCase } from "./pascal-case.ts";
import { sharedDefinitions } from "./shared-definitions.ts";

/**
 * JSON Schema of the canonical response to an instrument: structure only (design §5). No answer is required, since an
 * unanswered required item is a warning (rule M1); an absent answer is left out.
 *
 * `lists` names the codelist of each item that has one, so that items with the same answers share one definition.
 */
export function responseSchema(instrument: Instrument, labels: Labels, lists: ReadonlyMap<string, string>): JsonSchema {
  const title = `${pascalCase(instrument.id)}Response`;
  const { $defs, property } = sharedDefinitions(labels, lists, [title]);
  const properties = (items: readonly Item[]): JsonSchema => Object.fromEntries(items.map((item) => [item.key, property(item)]));
  const context = properties(instrument.context);
  const answers = properties(instrument.items);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:reintegration:instrument:${instrument.id}:${instrument.version}`,
    title,
    description: `A response to ${referenceOf(instrument)}. ${labels.title}. Basis: ${instrument.basis}.`,
    type: "object",
    additionalProperties: false,
    required: ["instrument", "context", "answers"],
    properties: {
      instrument: { const: referenceOf(instrument) },
      context: { type: "object", additionalProperties: false, properties: context },
      answers: { type: "object", additionalProperties: false, properties: answers },
    },
    $defs,
  };
}
