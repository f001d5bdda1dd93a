import { patternFaults } from "../src/lint/pattern-faults.ts";
import type { JsonSchema } from "../src/meta-schema.ts";

/** Keywords of the schema profile of design §5, and the annotations it allows. */
const profile = new Set(
  "$schema $id $defs $ref title description type const enum required properties additionalProperties items minItems maxItems uniqueItems minimum maximum minLength maxLength pattern oneOf".split(
    " ",
  ),
);

/** What the meta-schemas of definition files use besides: they are read by editors and by the compiler's own validator only. */
const ofMetaSchemas = new Set([...profile, "minProperties", "maxProperties", "exclusiveMinimum"]);

/** Every place where a schema leaves the profile that all validators in all languages agree on. */
export function profileFaults(root: JsonSchema, { isMeta = false } = {}): string[] {
  const faults: string[] = [];
  const resolve = (schema: JsonSchema): JsonSchema => {
    const name = /^#\/\$defs\/(\w+)$/.exec(String(schema["$ref"]))?.[1];
    return name === undefined ? schema : resolve((root["$defs"] as Record<string, JsonSchema>)[name] ?? {});
  };
  const walk = (schema: JsonSchema, at: string, mayHaveTitle: boolean): void => {
    const fault = (message: string): unknown => faults.push(`${at}: ${message}`);
    for (const keyword of Object.keys(schema))
      if (!(isMeta ? ofMetaSchemas : profile).has(keyword)) fault(`${keyword} is not in the profile`);
    if ("title" in schema && !mayHaveTitle) fault("a title stands on the root and in $defs only");
    if ("$ref" in schema && Object.keys(resolve(schema)).length === 0) fault("$ref leads nowhere");
    if (schema["type"] === "integer" && !(isSafe(schema["minimum"]) && isSafe(schema["maximum"])))
      fault("an integer has bounds within the exact integers");
    if (!isMeta && "properties" in schema && schema["additionalProperties"] !== false) fault("an object with properties is closed");
    if (!isMeta && schema["type"] === "string" && !("enum" in schema) && !("maxLength" in schema)) fault("a text has a greatest length");
    if (typeof schema["pattern"] === "string") for (const { message } of patternFaults(schema["pattern"])) fault(message);
    const branches = ((schema["oneOf"] ?? []) as JsonSchema[]).map(resolve);
    branches.forEach((branch, index) => {
      if (!isMeta && branches.slice(index + 1).some((other) => !areDisjoint(branch, other, resolve)))
        fault(`branch ${index} of oneOf and a later one overlap`);
    });
    for (const [name, part] of Object.entries((schema["$defs"] ?? {}) as Record<string, JsonSchema>))
      walk(part, `${at}/$defs/${name}`, true);
    for (const [name, part] of Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>))
      walk(part, `${at}/properties/${name}`, false);
    ((schema["oneOf"] ?? []) as JsonSchema[]).forEach((part, index) => {
      walk(part, `${at}/oneOf/${index}`, false);
    });
    for (const keyword of ["items", "additionalProperties"])
      if (typeof schema[keyword] === "object") walk(schema[keyword] as JsonSchema, `${at}/${keyword}`, false);
  };
  walk(root, "#", true);
  return faults;
}

const isSafe = (bound: unknown): boolean => Number.isSafeInteger(bound);

/**
 * Whether no value fulfils both: by JSON type, by a constant (of the value, or of a property that both require), by lists that
 * share no value, or since no value of the one's list has the form of the other (a date and a missing kind).
 */
function areDisjoint(one: JsonSchema, other: JsonSchema, resolve: (schema: JsonSchema) => JsonSchema): boolean {
  const typeOf = ({ type, const: constant }: JsonSchema): unknown =>
    constant === undefined ? (type === "integer" ? "number" : type) : typeof constant;
  if (typeOf(one) !== typeOf(other)) return true;
  const valuesOf = (schema: JsonSchema): readonly unknown[] | undefined =>
    "const" in schema ? [schema["const"]] : (schema["enum"] as readonly unknown[] | undefined);
  const [values, others] = [valuesOf(one), valuesOf(other)];
  if (values && others) return !values.some((value) => others.includes(value));
  const lacksForm = (list: readonly unknown[] | undefined, { pattern, maxLength }: JsonSchema): boolean => {
    const hasForm = (value: string): boolean =>
      value.length <= Number(maxLength) && (pattern === undefined || new RegExp(String(pattern), "u").test(value));
    return list?.every((value) => !hasForm(String(value))) === true;
  };
  if (lacksForm(values, other) || lacksForm(others, one)) return true;
  const required = (schema: JsonSchema): Record<string, JsonSchema> =>
    Object.fromEntries(
      Object.entries((schema["properties"] ?? {}) as Record<string, JsonSchema>).filter(([name]) =>
        (schema["required"] as string[] | undefined)?.includes(name),
      ),
    );
  const [properties, theirs] = [required(one), required(other)];
  return Object.keys(properties).some((name) => {
    const [mine, its] = [properties[name], theirs[name]];
    return (
      mine !== undefined && its !== undefined && "const" in mine && "const" in its && areDisjoint(resolve(mine), resolve(its), resolve)
    );
  });
}
