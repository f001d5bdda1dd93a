import { codeNote } from "./code-note.ts";

/** A module of constants: their names, types and values, the latter as JSON. */
export function moduleOf(imports: string, exports: Readonly<Record<string, readonly [type: string, value: unknown]>>): string {
  return [
    codeNote,
    imports,
    "",
    ...Object.entries(exports).map(([name, [type, value]]) => `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};`),
    "",
  ].join("\n");
}
