import { createRequire } from "node:module";
import type { ValidateFunction } from "ajv";
import { build } from "esbuild";
import type { JsonSchema } from "../meta-schema.ts";
import { codeNote } from "./code-note.ts";
import { newAjv } from "./new-ajv.ts";

const require = createRequire(import.meta.url);
const { default: standaloneCode } = require("ajv/dist/standalone/index.js") as {
  default: (ajv: unknown, validate: ValidateFunction) => string;
};

/**
 * Standalone validator of a schema. ajv's standalone code still calls `require()` for its runtime, so it is bundled once.
 */
export async function emitAjvModule(schema: JsonSchema, typeName: string, subpath: string): Promise<string> {
  const ajv = newAjv({ code: { source: true, esm: true } });
  const code = standaloneCode(ajv, ajv.compile(schema as object));
  const bundled = await build({
    stdin: { contents: `${code.replace(/export default [^;]+;/, "")}`, resolveDir: new URL(".", import.meta.url).pathname },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    minifyWhitespace: true,
    minifySyntax: true,
  });
  const text = bundled.outputFiles[0]?.text ?? "";
  const exported = /export\{(?:(\w+) as )?validate\};?\s*$/.exec(text);
  if (exported === null) throw new Error(`unexpected end of the bundled validator: ${text.slice(-200)}`);
  return `// @ts-nocheck
${codeNote}
import type { Validator } from "../../../validator.ts";
import type { ${typeName} } from "../../types/${subpath}.ts";

${text.slice(0, exported.index).replaceAll(/\bvalidate\b/g, "validateRoot")}
/** Whether data follows the schema; what it found is left in \`validate.errors\`. */
export const validate: Validator<${typeName}> = ${exported[1] ?? "validateRoot"};
`;
}
