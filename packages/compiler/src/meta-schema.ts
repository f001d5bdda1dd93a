import { readFileSync } from "node:fs";

/** A JSON Schema as far as the compiler looks into it. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The hand-written meta-schema: what a definition file may contain. */
export const metaSchema = JSON.parse(readFileSync(new URL("../../model/meta/1.schema.json", import.meta.url), "utf8")) as JsonSchema & {
  readonly $defs: Readonly<Record<string, JsonSchema>>;
};
