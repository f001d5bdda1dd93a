/**
 * Puts values in place of `{name}`; a name without a value stays as it is.
 *
 * @example
 * fill("{a} of {b}", { a: 1, b: 2 }); // => "1 of 2"
 */
export function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
