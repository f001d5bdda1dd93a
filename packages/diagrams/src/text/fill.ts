/**
 * Puts values in the places `{name}` of a text. A value is put in as it is: what looks like a place in it stays.
 *
 * @example
 * fill("{step}: {who}", { step: "{who}", who: "$&" }); // => "{who}: $&"
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] as string) : place));
}
