import type { ErrorObject, ValidateFunction } from "ajv";
import { emitMetaSchemas } from "../emit/meta-schemas.ts";
import { newAjv } from "../emit/new-ajv.ts";
import { metaSchema } from "../meta-schema.ts";
import type { DataKind } from "../sources.ts";
import { pointerTo } from "./pointer-to.ts";

/** What the meta-schema of its kind says against a file. */
export interface StructuralError {
  readonly pointer: string;
  readonly message: string;
  readonly mend: string;
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(kind: DataKind): ValidateFunction {
  if (validators.size === 0) {
    for (const [name, schema] of emitMetaSchemas(metaSchema)) validators.set(name, newAjv({ verbose: true }).compile(schema as object));
  }
  return validators.get(kind) as ValidateFunction;
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

function wordingOf({ keyword, message, params }: ErrorObject): string {
  if (keyword === "additionalProperties") return `“${params["additionalProperty"]}” is not known here`;
  if (keyword === "required") return `“${params["missingProperty"]}” is missing`;
  if (keyword === "oneOf") return "this is no condition";
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as unknown[]).join(", ")}`;
  if (keyword === "const") return `must be ${JSON.stringify(params["allowedValue"])}`;
  return message ?? keyword;
}

function mendOf({ keyword, parentSchema }: ErrorObject, kind: DataKind): string {
  const { description } = parentSchema as { description?: string };
  const meta = `schemas/meta/1/${kind}.schema.json`;
  if (description === undefined)
    return keyword === "additionalProperties" ? `take it out, or correct its name by ${meta}` : `follow ${meta}`;
  return `follow ${meta}: ${description}`;
}
