import type { JsonSchema } from "../meta-schema.ts";

/** Schema of an object that has these properties and no others; all are required but for those named. */
export function closedObject(properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    properties,
  };
}
