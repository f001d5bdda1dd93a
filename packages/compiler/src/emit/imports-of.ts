/**
 * The imports that the code of a module needs, of those that it may have, by module. A code or key of the same name stands in
 * quotation marks; types are always imported.
 *
 * @example
 * importsOf('isMonth(x); "isDate("', { "./dates.ts": ["isDate", "isMonth", "type Month"] }); // => 'import { isMonth, type Month } from "./dates.ts";'
 */
export function importsOf(body: string, importable: Readonly<Record<string, readonly string[]>>): string {
  const isUsed = (name: string): boolean => name.startsWith("type ") || new RegExp(`(?<!["\\w])${name}[(.]`).test(body);
  return Object.entries(importable)
    .map(([module, names]) => [module, names.filter(isUsed)] as const)
    .flatMap(([module, names]) => (names.length > 0 ? [`import { ${names.join(", ")} } from ${JSON.stringify(module)};`] : []))
    .join("\n");
}
