/** `shoe-size-5` or `has_shoes` as a type name: `ShoeSize5`, `HasShoes`. */
export function pascalCase(id: string): string {
  return id
    .split(/[-_]/)
    .map((part) => `${part[0]?.toUpperCase() ?? ""}${part.slice(1)}`)
    .join("");
}
