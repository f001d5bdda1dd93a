import { readFileSync } from "node:fs";
import { hasSchema, registerSchema, validate as validateIndependently } from "@hyperjump/json-schema/draft-2020-12";
import type { Instrument } from "@reintegration/model";
import { loadInstrument } from "@reintegration/standard";
import type { ZodType } from "zod";
import { type Check, checks, type Validator } from "../src/index.ts";

const generated = new URL("../src/gen/", import.meta.url).href;

/** Everything that is generated for one instrument version, and a JSON Schema validator that is not ours. */
export interface Engines {
  readonly instrument: Instrument;
  readonly check: Check;
  readonly ajv: (response: unknown) => boolean;
  readonly zod: (response: unknown) => boolean;
  readonly independent: (response: unknown) => boolean;
}

/** Loads the engines of an instrument version. */
export async function loadEngines(reference: string): Promise<Engines> {
  const path = reference.replace("@", "/");
  const load = checks[reference];
  if (load === undefined) throw new Error(`no generated check of ${reference}`);
  const { check } = await load();
  const { validate } = (await import(/* @vite-ignore */ `${generated}ajv/${path}.ts`)) as { validate: Validator<unknown> };
  const { schema } = (await import(/* @vite-ignore */ `${generated}zod/${path}.ts`)) as { schema: ZodType };
  const json = JSON.parse(readFileSync(new URL(`../../../schemas/instruments/${path}.schema.json`, import.meta.url), "utf8")) as {
    $id: string;
  };
  if (!hasSchema(json.$id)) registerSchema(json as never);
  const independent = await validateIndependently(json.$id);
  return {
    instrument: await loadInstrument(reference),
    check,
    ajv: (response) => validate(response),
    zod: (response) => schema.safeParse(response).success,
    independent: (response) => independent(response as never).valid,
  };
}
