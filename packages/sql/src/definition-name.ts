/**
 * The name of a definition version as tables and views begin with it.
 *
 * @example
 * definitionName({ id: "food-security", version: "1.0.0" }); // => "food_security_1_0_0"
 */
export function definitionName({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}_${version}`.replace(/[-.]/g, "_");
}
