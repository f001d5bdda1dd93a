/**
 * The exact reference `id@x.y.z` of a definition.
 *
 * @example
 * referenceOf({ id: "food-security", version: "1.0.0" }); // => "food-security@1.0.0"
 */
export function referenceOf(definition: { readonly id: string; readonly version: string }): string {
  return `${definition.id}@${definition.version}`;
}
