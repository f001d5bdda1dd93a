import { compile, type JSONSchema } from "json-schema-to-typescript";
import { codeNote } from "./code-note.ts";

/** TypeScript types of the definition files, from the meta-schema: `packages/model/src/gen/definitions.ts`. */
export async function emitModelTypes(metaSchema: { $defs: Record<string, object> }): Promise<string> {
  const named = Object.fromEntries(
    Object.entries(metaSchema.$defs).map(([name, schema]) => [
      name,
      { ...schema, title: `${name[0]?.toUpperCase()}${name.slice(1)}Definition` },
    ]),
  );
  const types = await compile({ ...metaSchema, title: "Definitions", $defs: named } as JSONSchema, "Definitions", {
    additionalProperties: false,
    bannerComment: `${codeNote}\nimport type { Condition } from "../condition.ts";\nimport type { IndicatorSource } from "../indicator.ts";\n`,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
  });
  return types.replaceAll("[k: string]:", "readonly [k: string]:");
}
