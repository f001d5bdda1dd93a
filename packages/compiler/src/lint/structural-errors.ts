import { pointerTo } from "@reintegration/model";
import type { ErrorObject, ValidateFunction } from "ajv";
import { emitMetaSchemas } from "../emit/meta-schemas.ts";
import { newAjv } from "../emit/new-ajv.ts";
import { type JsonSchema, metaSchema } from "../meta-schema.ts";
import type { DataKind } from "../sources.ts";

/** What the meta-schema of its kind says against a file. */
export interface StructuralError {
  readonly pointer: string;
  readonly message: string;
  readonly mend: string;
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(kind: DataKind): ValidateFunction {
  if (validators.size === 0) {
    for (const [name, schema] of emitMetaSchemas(metaSchema))
      validators.set(name, newAjv({ verbose: true, discriminator: true }).compile(withTypeOfField(schema) as object));
  }
  return validators.get(kind) as ValidateFunction;
}

/** A field of a record is held to what its type asks for, and not to each type in turn. */
function withTypeOfField(schema: JsonSchema): JsonSchema {
  const $defs = Object.entries(schema["$defs"] as Readonly<Record<string, JsonSchema>>).map(([name, def]) =>
    name === "recordItem" || name === "rowItem" ? [name, { ...def, type: "object", discriminator: { propertyName: "type" } }] : [name, def],
  );
  return { ...schema, $defs: Object.fromEntries($defs) };
}

/** Everything that the meta-schema of a kind says against a definition; of a wrong condition, only which one it is. */
export function structuralErrors(kind: DataKind, definition: unknown): StructuralError[] {
  const validate = validatorOf(kind);
  if (validate(definition)) return [];
  const errors = validate.errors ?? [];
  const wrongConditions = errors.filter(({ keyword }) => keyword === "oneOf").map(({ instancePath }) => instancePath);
  const isInCondition = (path: string): boolean =>
    wrongConditions.some((condition) => path === condition || path.startsWith(`${condition}/`));
  return errors
    .filter(({ keyword, instancePath }) =>
      keyword === "oneOf" ? !wrongConditions.some((other) => other.startsWith(`${instancePath}/`)) : !isInCondition(instancePath),
    )
    .map((error) => ({ pointer: placeOf(error), message: wordingOf(error), mend: mendOf(error, kind) }));
}

function placeOf({ keyword, instancePath, params }: ErrorObject): string {
  return keyword === "additionalProperties" ? instancePath + pointerTo(params["additionalProperty"] as string) : instancePath;
}

function wordingOf({ keyword, message, params, parentSchema }: ErrorObject): string {
  if (keyword === "additionalProperties") return `“${params["additionalProperty"]}” is not known here`;
  if (keyword === "required") return `“${params["missingProperty"]}” is missing`;
  if (keyword === "oneOf") return isCondition(parentSchema) ? "this is no condition" : "this has none of the forms allowed here";
  if (keyword === "discriminator") return "this is of no type of field";
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as unknown[]).join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  return message ?? keyword;
}

const isCondition = (schema: unknown): boolean => (schema as JsonSchema)["description"] === metaSchema.$defs["condition"]?.["description"];

function mendOf({ keyword, parentSchema }: ErrorObject, kind: DataKind): string {
  const { description } = parentSchema as { description?: string };
  const meta = `schemas/meta/1/${kind}.schema.json`;
  if (description === undefined)
    return keyword === "additionalProperties" ? `take it out, or correct its name by ${meta}` : `follow ${meta}`;
  return `follow ${meta}: ${description}`;
}
