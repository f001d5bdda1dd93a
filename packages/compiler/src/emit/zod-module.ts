import type { JsonSchema } from "../meta-schema.ts";
import { codeNote } from "./code-note.ts";

/** zod source of a schema that keeps to the schema profile of design §5; throws on any other keyword. */
export function emitZodModule(schema: JsonSchema): string {
  const defs = Object.entries((schema["$defs"] ?? {}) as Record<string, JsonSchema>);
  const ordered = inOrderOfUse(new Map(defs));
  const { $schema, $id, $defs, ...root } = schema;
  const body = `${ordered.map(([name, def]) => `const ${name} = ${print(def)};`).join("\n")}

/** ${String(schema["description"]).replaceAll("*/", "* /")} */
export const schema = ${print(root)};
`;
  const used = Object.entries(helpers)
    .filter(([name]) => body.includes(name))
    .map(([, source]) => source);
  return [codeNote, 'import * as z from "zod";', "", ...used, "", body].join("\n");
}

/** Functions that a module holds where it uses them. */
const helpers = {
  hasLength: `/** Length of a text in code points, as JSON Schema counts it. */
const hasLength = (minimum: number, maximum: number) => (text: string): boolean => {
  const { length } = [...text];
  return length >= minimum && length <= maximum;
};`,
  hasNoRepeats: "const hasNoRepeats = (list: readonly unknown[]): boolean => new Set(list).size === list.length;",
};

const annotations = new Set(["title", "description"]);

function print(schema: JsonSchema): string {
  const keywords = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !annotations.has(keyword)));
  const take = (keyword: string): unknown => {
    const value = keywords[keyword];
    delete keywords[keyword];
    return value;
  };
  const source = printKeywords(take);
  const left = Object.keys(keywords);
  if (left.length > 0) throw new Error(`not in the schema profile: ${left.join(", ")}`);
  return source;
}

function printKeywords(take: (keyword: string) => unknown): string {
  const ref = take("$ref");
  if (ref !== undefined) return String(ref).replace("#/$defs/", "");
  const constant = take("const");
  if (constant !== undefined) return `z.literal(${JSON.stringify(constant)})`;
  const branches = take("oneOf") as readonly JsonSchema[] | undefined;
  if (branches) return `z.union([${branches.map(print).join(", ")}])`;
  const type = take("type");
  const values = take("enum");
  if (values) return `z.enum(${JSON.stringify(values)})`;
  switch (type) {
    case "boolean":
      return "z.boolean()";
    case "null":
      return "z.null()";
    case "string": {
      const pattern = take("pattern");
      const [minimum, maximum] = [take("minLength") ?? 0, take("maxLength")];
      const length = maximum === undefined ? "" : `.refine(hasLength(${minimum}, ${maximum}))`;
      return `z.string()${pattern === undefined ? "" : `.regex(new RegExp(${JSON.stringify(pattern)}, "u"))`}${length}`;
    }
    case "integer":
    case "number": {
      const [minimum, maximum] = [take("minimum"), take("maximum")];
      return `z.${type === "integer" ? "int" : "number"}()${minimum === undefined ? "" : `.min(${minimum})`}${maximum === undefined ? "" : `.max(${maximum})`}`;
    }
    case "array": {
      const items = print(take("items") as JsonSchema);
      const [minimum, maximum] = [take("minItems"), take("maxItems")];
      return `z.array(${items})${minimum === undefined ? "" : `.min(${minimum})`}${maximum === undefined ? "" : `.max(${maximum})`}${take("uniqueItems") ? ".refine(hasNoRepeats)" : ""}`;
    }
    case "object":
      return printObject(take);
    default:
      throw new Error(`not in the schema profile: type ${String(type)}`);
  }
}

function printObject(take: (keyword: string) => unknown): string {
  const properties = take("properties") as Record<string, JsonSchema> | undefined;
  const others = take("additionalProperties");
  if (properties === undefined) return `z.record(z.string(), ${typeof others === "object" ? print(others as JsonSchema) : "z.unknown()"})`;
  if (others !== false) throw new Error("not in the schema profile: an object with properties that is not closed");
  const required = (take("required") ?? []) as readonly string[];
  const lines = Object.entries(properties).map(([name, schema]) => {
    const source = print(schema);
    return `  ${JSON.stringify(name)}: ${required.includes(name) ? source : `z.exactOptional(${source})`},`;
  });
  return `z.strictObject({\n${lines.join("\n")}\n})`;
}

/** Definitions so that each stands after those it uses. */
function inOrderOfUse(defs: ReadonlyMap<string, JsonSchema>): [string, JsonSchema][] {
  const ordered = new Map<string, JsonSchema>();
  const put = (name: string, schema: JsonSchema): void => {
    for (const [, used] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      const other = defs.get(used as string);
      if (other && !ordered.has(used as string)) put(used as string, other);
    }
    ordered.set(name, schema);
  };
  for (const [name, schema] of defs) put(name, schema);
  return [...ordered];
}
