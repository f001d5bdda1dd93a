/** `frequency-5` or `able_to_borrow` as a type name: `Frequency5`, `AbleToBorrow`. */
export function pascalCase(id: string): string {
  return id
    .split(/[-_]/)
    .map((part) => `${part[0]?.toUpperCase() ?? ""}${part.slice(1)}`)
    .join("");
}
