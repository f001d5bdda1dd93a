import { emitMetaSchemas } from "./emit/meta-schemas.ts";
import { emitModelTypes } from "./emit/model-types.ts";
import { emitSchemaModules, emitSchemas } from "./emit/schema-modules.ts";
import { emitStandardModules } from "./emit/standard-modules.ts";
import { metaSchema } from "./meta-schema.ts";
import { definitionPages } from "./reference/definition-pages.ts";
import { rulePages } from "./reference/rule-pages.ts";
import { parseSources } from "./sources.ts";

/** Compiles definitions: data files (path below the data folder -> text) in, all generated files (path -> text) out. */
export async function compile(data: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const sources = parseSources(data);
  const files = new Map<string, string>();
  files.set("packages/model/src/gen/definitions.ts", await emitModelTypes(metaSchema));
  for (const [path, text] of emitStandardModules(sources)) files.set(`packages/standard/src/gen/${path}`, text);
  const schemas = emitSchemas(sources);
  for (const [kind, schema] of emitMetaSchemas(metaSchema)) schemas.set(`meta/1/${kind}`, schema);
  for (const [path, schema] of schemas) {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    files.set(`schemas/${path}.schema.json`, text);
    files.set(`packages/schemas/json/${path}.schema.json`, text);
  }
  const compiled = new Map([...schemas].filter(([path]) => !path.startsWith("meta/")));
  for (const [path, text] of await emitSchemaModules(sources, compiled)) files.set(`packages/schemas/src/gen/${path}`, text);
  for (const [path, text] of rulePages()) files.set(`docs/reference/rules/${path}`, text);
  for (const [path, text] of definitionPages(sources)) files.set(`docs/reference/definitions/${path}`, text);
  return files;
}
