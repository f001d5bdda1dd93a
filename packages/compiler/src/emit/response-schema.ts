import { allowedMissing, datePattern, type Instrument, type Item, type Labels, monthPattern, referenceOf } from "@reintegration/model";
import type { JsonSchema } from "../meta-schema.ts";
import { pascalCase } from "./pascal-case.ts";

/**
 * JSON Schema of the canonical response to an instrument: structure only (design §5). No answer is required, since an
 * unanswered required item is a warning (rule M1); an absent answer is left out.
 *
 * `lists` names the codelist of each item that has one, so that items with the same answers share one definition.
 */
export function responseSchema(instrument: Instrument, labels: Labels, lists: ReadonlyMap<string, string>): JsonSchema {
  const $defs: Record<string, JsonSchema> = {};
  const names = new Map<string, string>();
  const shared = (item: Item, schema: JsonSchema): JsonSchema => {
    const text = JSON.stringify(schema);
    let name = names.get(text);
    if (name === undefined) {
      const wished = pascalCase(lists.get(item.key) ?? item.key);
      name = wished in $defs ? pascalCase(item.key) : wished;
      names.set(text, name);
      $defs[name] = { title: name, ...schema };
    }
    return { $ref: `#/$defs/${name}` };
  };
  const property = (item: Item): JsonSchema => {
    const schema = itemSchema(item);
    const described = { description: labels.items[item.key]?.text ?? item.key };
    return item.answers ? { ...described, ...shared(item, schema) } : { ...described, ...schema };
  };
  const properties = (items: readonly Item[]): JsonSchema => Object.fromEntries(items.map((item) => [item.key, property(item)]));
  const context = properties(instrument.context);
  const answers = properties(instrument.items);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:reintegration:instrument:${instrument.id}:${instrument.version}`,
    title: `${pascalCase(instrument.id)}Response`,
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

/** The JSON Schema of one item's answer. */
function itemSchema(item: Item): JsonSchema {
  const codes = (item.answers ?? []).map(({ code }) => code);
  const missing = allowedMissing(item);
  const orMissing = (schema: JsonSchema): JsonSchema => (missing.length === 0 ? schema : { oneOf: [schema, { type: "string", enum: missing }] });
  switch (item.type) {
    case "single":
      return { type: "string", enum: [...codes, ...missing] };
    case "multiple":
      return orMissing({ type: "array", minItems: 1, maxItems: codes.length, uniqueItems: true, items: { type: "string", enum: codes } });
    case "integer":
    case "decimal":
      return orMissing({
        type: item.type === "integer" ? "integer" : "number",
        minimum: item.minimum ?? Number.MIN_SAFE_INTEGER,
        maximum: item.maximum ?? Number.MAX_SAFE_INTEGER,
      });
    case "date":
      return orMissing({ type: "string", minLength: 10, maxLength: 10, pattern: datePattern });
    case "month":
      return orMissing({ type: "string", minLength: 7, maxLength: 7, pattern: monthPattern });
    default:
      return { type: "string", minLength: 1, maxLength: item.maxLength ?? 10_000, ...(item.pattern !== undefined && { pattern: item.pattern }) };
  }
}
