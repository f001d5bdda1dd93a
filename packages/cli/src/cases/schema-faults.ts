import { isObject, ownValue, pointerTo } from "@reintegration/model";

type Json = Readonly<Record<string, unknown>>;

/** One place in a file that does not follow its JSON Schema. */
export interface SchemaFault {
  /** JSON Pointer into the file. */
  readonly path: string;
  /** What the schema asks for there: the keyword and what stands behind it. */
  readonly expected: string;
}

const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;

/**
 * Where a value does not follow one of the definitions of our meta-schema, all places at once.
 *
 * Knows the keywords that our meta-schema uses, no others. It reads the schema each time, since nothing here may run text as code.
 */
export function schemaFaults(value: unknown, name: string, meta: { readonly $defs: Readonly<Record<string, Json>> }): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const fault = (path: string, expected: string): void => void faults.push({ path, expected });
  const check = (part: unknown, schema: Json, path: string): void => {
    const { $ref, type, oneOf } = schema as { $ref?: string; type?: string | readonly string[]; oneOf?: readonly Json[] };
    if ($ref !== undefined) check(part, meta.$defs[$ref.replace("#/$defs/", "")] ?? {}, path);
    if (oneOf !== undefined) checkOneOf(part, oneOf, path);
    const types = type === undefined ? [] : [type].flat();
    const own = typeOf(part);
    if (types.length > 0 && !types.includes(own) && !(own === "integer" && types.includes("number"))) {
      fault(path, types.join(" | "));
      return;
    }
    if ("const" in schema && part !== schema["const"]) fault(path, JSON.stringify(schema["const"]));
    const { enum: allowed } = schema as { enum?: readonly unknown[] };
    if (allowed && !allowed.includes(part)) fault(path, allowed.join(" | "));
    if (typeof part === "string") checkText(part, schema, path);
    else if (typeof part === "number") checkNumber(part, schema, path);
    else if (Array.isArray(part)) checkList(part, schema, path);
    else if (isObject(part)) checkObject(part, schema, path);
  };
  const checkOneOf = (part: unknown, branches: readonly Json[], path: string): void => {
    const tried = branches.map((branch) => {
      const before = faults.length;
      check(part, branch, path);
      return faults.splice(before);
    });
    if (tried.some((found) => found.length === 0)) return;
    // the branch that comes nearest says most: the one whose faults lie deepest
    const depth = (found: readonly SchemaFault[]): number => Math.min(...found.map((each) => each.path.length));
    const [nearest = []] = [...tried].sort((one, other) => depth(other) - depth(one));
    faults.push(...nearest);
  };
  const checkText = (text: string, schema: Json, path: string): void => {
    const { pattern, minLength = 0, maxLength } = schema as { pattern?: string; minLength?: number; maxLength?: number };
    if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) fault(path, pattern);
    if (text.length < minLength) fault(path, `minLength ${minLength}`);
    if (maxLength !== undefined && text.length > maxLength) fault(path, `maxLength ${maxLength}`);
  };
  const checkNumber = (number: number, schema: Json, path: string): void => {
    const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
    if (minimum !== undefined && number < minimum) fault(path, `minimum ${minimum}`);
    if (maximum !== undefined && number > maximum) fault(path, `maximum ${maximum}`);
  };
  const checkList = (list: readonly unknown[], schema: Json, path: string): void => {
    const {
      items,
      minItems = 0,
      maxItems,
      uniqueItems,
    } = schema as { items?: Json; minItems?: number; maxItems?: number; uniqueItems?: boolean };
    if (list.length < minItems) fault(path, `minItems ${minItems}`);
    if (maxItems !== undefined && list.length > maxItems) fault(path, `maxItems ${maxItems}`);
    if (uniqueItems && new Set(list.map((each) => JSON.stringify(each))).size < list.length) fault(path, "uniqueItems");
    if (items) list.forEach((each, index) => check(each, items, `${path}/${index}`));
  };
  const checkObject = (object: Json, schema: Json, path: string): void => {
    const {
      properties = {},
      required = [],
      additionalProperties,
      minProperties = 0,
      maxProperties,
    } = schema as {
      properties?: Readonly<Record<string, Json>>;
      required?: readonly string[];
      additionalProperties?: boolean | Json;
      minProperties?: number;
      maxProperties?: number;
    };
    for (const key of required) if (!Object.hasOwn(object, key)) fault(path, `required ${key}`);
    const keys = Object.keys(object);
    if (keys.length < minProperties) fault(path, `minProperties ${minProperties}`);
    if (maxProperties !== undefined && keys.length > maxProperties) fault(path, `maxProperties ${maxProperties}`);
    for (const [key, part] of Object.entries(object)) {
      const at = path + pointerTo(key);
      const own = ownValue(properties, key);
      if (own) check(part, own, at);
      else if (additionalProperties === false) fault(at, Object.keys(properties).join(" | "));
      else if (isObject(additionalProperties)) check(part, additionalProperties, at);
    }
  };
  check(value, meta.$defs[name] ?? {}, "");
  return faults;
}
