/**
 * JSON Pointer of a place in a file.
 *
 * @example
 * pointerTo("items", 3, "key"); // => "/items/3/key"
 * pointerTo("texts", "items/a/text"); // => "/texts/items~1a~1text"
 */
export function pointerTo(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
