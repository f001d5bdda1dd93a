import { allowedMissing, datePattern, type Item, monthPattern } from "@reintegration/model";
import type { JsonSchema } from "../meta-schema.ts";

/** The JSON Schema of one item's answer. */
export function itemSchema(item: Item): JsonSchema {
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
