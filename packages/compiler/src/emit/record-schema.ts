import { type Labels, mostRows, plainItem, type RecordItem, type RecordType, type RowItem, referenceOf } from "@reintegration/model";
import type { JsonSchema } from "../meta-schema.ts";
import { pascalCase } from "./pascal-case.ts";
import { sharedDefinitions } from "./shared-definitions.ts";

/**
 * JSON Schema of the canonical record of a type: structure only (design §5, rules J1, J2, J4). No field is required, since an
 * unanswered required field is a warning (rule M1); an absent one is left out. A list is an array of closed objects.
 *
 * `lists` names the codelist of each field that has one, so that fields with the same answers share one definition.
 */
export function recordSchema(type: RecordType, labels: Labels, lists: ReadonlyMap<string, string>): JsonSchema {
  const title = `${pascalCase(type.id)}Record`;
  const rowName = ({ key }: RecordItem): string => `${pascalCase(key)}Row`;
  const rowNames = type.items.filter((item) => item.type === "list").map(rowName);
  const { $defs, property } = sharedDefinitions(labels, lists, [title, ...rowNames]);
  const object = (items: readonly RowItem[]): JsonSchema => ({
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(items.map((item) => [item.key, property(plainItem(item))])),
  });
  const field = (item: RecordItem): JsonSchema => {
    if (item.type !== "list") return property(plainItem(item));
    const name = rowName(item);
    $defs[name] = { title: name, ...object(item.items) };
    return {
      description: labels.items[item.key]?.text ?? item.key,
      type: "array",
      maxItems: mostRows(item),
      items: { $ref: `#/$defs/${name}` },
    };
  };
  const fields = Object.fromEntries(type.items.map((item) => [item.key, field(item)]));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:reintegration:record:${type.id}:${type.version}`,
    title,
    description: `A record ${referenceOf(type)}. ${labels.title}. Basis: ${type.basis}.`,
    type: "object",
    additionalProperties: false,
    required: ["record", "fields"],
    properties: {
      record: { const: referenceOf(type) },
      fields: { type: "object", additionalProperties: false, properties: fields },
    },
    $defs,
  };
}
