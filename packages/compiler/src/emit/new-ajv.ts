import { createRequire } from "node:module";
import type { Options } from "ajv";

const { default: Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");

/** An ajv that follows the schema profile of design §5 and tells all that it finds. */
export function newAjv(options: Pick<Options, "code" | "verbose" | "discriminator"> = {}): InstanceType<typeof Ajv2020> {
  return new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true, ...options });
}
