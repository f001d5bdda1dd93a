import type { JsonSchema } from "../meta-schema.ts";

const kinds = [
  "codelist",
  "instrument",
  "scoring",
  "record",
  "workflow",
  "indicator",
  "frame",
  "text",
  "index",
  "mapping",
  "logMapping",
] as const;

/** One self-contained JSON Schema for each kind of definition file, split from the hand-written meta-schema. */
export function emitMetaSchemas(meta: { readonly $defs: Readonly<Record<string, JsonSchema>> }): Map<string, JsonSchema> {
  const withoutTypes = (schema: JsonSchema): JsonSchema =>
    JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === "tsType" ? undefined : value))) as JsonSchema;
  return new Map(
    kinds.map((kind) => {
      const needed = new Set<string>();
      const need = (name: string): void => {
        if (needed.has(name)) return;
        needed.add(name);
        for (const [, other] of JSON.stringify(meta.$defs[name]).matchAll(/"#\/\$defs\/([A-Za-z]+)"/g)) need(other as string);
      };
      need(kind);
      needed.delete(kind);
      const $defs = Object.fromEntries(Object.entries(meta.$defs).filter(([name]) => needed.has(name)));
      const title = `Definition file: ${kind}`;
      return [
        kind,
        withoutTypes({
          $schema: "https://json-schema.org/draft/2020-12/schema",
          $id: `urn:reintegration:meta:1:${kind}`,
          title,
          ...meta.$defs[kind],
          $defs,
        }),
      ];
    }),
  );
}
