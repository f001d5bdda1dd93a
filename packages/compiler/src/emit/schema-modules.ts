import {
  type InstrumentDefinition,
  type Labels,
  labelsOf,
  type RecordDefinition,
  referenceOf,
  resolveInstrument,
  resolveRecord,
} from "@reintegration/model";
import { placesOfQuestions } from "../lint/places-of-items.ts";
import type { JsonSchema } from "../meta-schema.ts";
import type { Sources } from "../sources.ts";
import { emitAjvModule } from "./ajv-module.ts";
import { emitCheckModule } from "./check-module.ts";
import { codeNote } from "./code-note.ts";
import { indicatorsSchema, indicatorsSchemaPath } from "./indicators-schema.ts";
import { recordSchema } from "./record-schema.ts";
import { responseSchema } from "./response-schema.ts";
import { runtimeScoring } from "./runtime-scoring.ts";
import { scoreSchema } from "./score-schema.ts";
import { emitTypeModule } from "./type-module.ts";
import { emitZodModule } from "./zod-module.ts";

/** The JSON Schemas of all instruments, records and scorings, and of the results of indicators, by their path below `schemas/`, without `.schema.json`. */
export function emitSchemas(sources: Sources): Map<string, JsonSchema> {
  const codelists = sources.codelists.map((file) => file.definition);
  const schemas = new Map<string, JsonSchema>([[indicatorsSchemaPath, indicatorsSchema()]]);
  const labelled = (definition: InstrumentDefinition | RecordDefinition, digest: string): [Labels, Map<string, string>] => [
    labelsOf(definition, codelists, definition.language, () => undefined, digest),
    new Map(
      placesOfQuestions(definition).flatMap(({ item }) => (item.codelist ? [[item.key, item.codelist.split("@")[0] as string]] : [])),
    ),
  ];
  for (const { definition, digest } of sources.instruments) {
    schemas.set(
      `instruments/${definition.id}/${definition.version}`,
      responseSchema(resolveInstrument(definition, codelists), ...labelled(definition, digest)),
    );
  }
  for (const { definition, digest } of sources.records) {
    schemas.set(
      `records/${definition.id}/${definition.version}`,
      recordSchema(resolveRecord(definition, codelists), ...labelled(definition, digest)),
    );
  }
  for (const file of sources.scorings)
    schemas.set(`scorings/${file.definition.id}/${file.definition.version}`, scoreSchema(runtimeScoring(file)));
  return schemas;
}

/** The generated modules of `@reintegration/schemas`, by their path below `src/gen/`. */
export async function emitSchemaModules(sources: Sources, schemas: ReadonlyMap<string, JsonSchema>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [path, schema] of schemas) {
    const subpath = path.split("/").slice(1).join("/");
    files.set(`types/${subpath}.ts`, await emitTypeModule(schema));
    files.set(`ajv/${subpath}.ts`, await emitAjvModule(schema, String(schema["title"]), subpath));
    files.set(`zod/${subpath}.ts`, emitZodModule(schema));
  }
  const codelists = sources.codelists.map((file) => file.definition);
  const instruments = sources.instruments.map(({ definition, digest, status }) =>
    resolveInstrument(definition, codelists, { digest, status }),
  );
  for (const instrument of instruments) files.set(`check/${instrument.id}/${instrument.version}.ts`, emitCheckModule(instrument));
  const loaders = instruments.map(
    (instrument) => `  ${JSON.stringify(referenceOf(instrument))}: () => import("./check/${instrument.id}/${instrument.version}.ts"),`,
  );
  files.set(
    "checks.ts",
    `${codeNote}
import type { CheckOptions, CheckReport } from "../check-response.ts";

/** Checks one response to one instrument version. */
export type Check = (response: unknown, options?: CheckOptions) => CheckReport;

/** The checks of the shipped instrument versions, loaded when used. */
export const checks: Readonly<Record<string, () => Promise<{ readonly check: Check }>>> = {
${loaders.join("\n")}
};
`,
  );
  return files;
}
