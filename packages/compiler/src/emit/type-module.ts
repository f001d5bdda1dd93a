import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { JsonSchema } from "../meta-schema.ts";
import { codeNote } from "./code-note.ts";

/** TypeScript types of a schema, with one stable name for the root: `Type`. */
export async function emitTypeModule(schema: JsonSchema): Promise<string> {
  const types = await compile(structuredClone(schema) as JSONSchema, String(schema["title"]), {
    additionalProperties: true,
    bannerComment: codeNote,
    ignoreMinAndMaxItems: true,
  });
  return types;
}
