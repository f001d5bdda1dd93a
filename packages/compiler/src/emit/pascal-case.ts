/**
 * An id or key as the name of a type: without hyphens and underscores, a capital at each start and after digits, as
 * json-schema-to-typescript writes names.
 *
 * @example
 * pascalCase("shoe-size-5"); // => "ShoeSize5"
 * pascalCase("form_2b"); // => "Form2B"
 */
export function pascalCase(id: string): string {
  return id
    .split(/[-_]/)
    .map((part) => `${part[0]?.toUpperCase() ?? ""}${part.slice(1)}`)
    .join("")
    .replace(/[0-9][a-z]/g, (found) => found.toUpperCase());
}
