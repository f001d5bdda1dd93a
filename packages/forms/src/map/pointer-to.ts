/**
 * JSON Pointer to a place, from the names on the way.
 *
 * @example
 * pointerTo("columns", "a/b", "item"); // => "/columns/a~1b/item"
 */
export function pointerTo(...names: readonly (string | number)[]): string {
  return names.map((name) => `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
