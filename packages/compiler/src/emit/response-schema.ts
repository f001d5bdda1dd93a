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
  const title = `${pascalCase(instrument.id)}Response`;
  const $defs: Record<string, JsonSchema> = {};
  const names = new Map<string, string>();
  const shared = (item: Item, schema: JsonSchema): JsonSchema => {
    const text = JSON.stringify(schema);
    let name = names.get(text);
    if (name === undefined) {
      const wished = [...new Set([lists.get(item.key) ?? item.key, item.key].map(pascalCase))];
      const numbered = Array.from({ length: names.size + taken.length + 2 }, (_, index) => `${wished[0]}${index + 2}`);
      const isFree = (candidate: string): boolean => !Object.hasOwn($defs, candidate) && !taken.includes(candidate) && candidate !== title;
      name = [...wished, ...numbered].find(isFree) as string;
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

/** Names that mean something in the modules printed from the schema. */
const taken: readonly string[] = ["RegExp", "Set"];

/** The JSON Schema of one item's answer. */
function itemSchema(item: Item): JsonSchema {
  const codes = (item.answers ?? []).map(({ code }) => code);
  const missing = allowedMissing(item);
  const orMissing = (schema: JsonSchema): JsonSchema =>
    missing.length === 0 ? schema : { oneOf: [schema, { type: "string", enum: missing }] };
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
      return textSchema(item, missing);
  }
}

/** A text; the missing kinds it may hold besides, as far as they do not have the form of the text already. */
function textSchema({ pattern, maxLength = 10_000 }: Item, missing: readonly string[]): JsonSchema {
  const schema = { type: "string", minLength: 1, maxLength, ...(pattern !== undefined && { pattern }) };
  const isText = (kind: string): boolean => kind.length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(kind));
  const others = missing.filter((kind) => !isText(kind));
  return others.length === 0 ? schema : { oneOf: [schema, { type: "string", enum: others }] };
}
