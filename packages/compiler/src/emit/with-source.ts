/**
 * An object as JSON, with further properties in it whose values are source code, such as the name of an import.
 *
 * @example
 * withSource({ id: "a" }, { parts: "[part1]" }); // => '{\n  "id": "a",\n  "parts": [part1]\n}'
 */
export function withSource(object: object, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, source]) => `  ${JSON.stringify(name)}: ${source}`);
  return `${JSON.stringify(object, null, 2).slice(0, -2)},\n${lines.join(",\n")}\n}`;
}
