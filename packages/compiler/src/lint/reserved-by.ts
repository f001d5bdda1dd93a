import lists from "./reserved-words.json" with { type: "json" };

const tools = new Map<string, string[]>();
for (const { tool, words } of lists) {
  for (const word of words.flatMap((line) => line.split(" "))) tools.set(word, [...(tools.get(word) ?? []), tool]);
}

/**
 * The tools that reserve a name, so that it cannot be a column or variable there (rule N1).
 *
 * @example
 * reservedBy("select"); // => ["SQL"]
 * reservedBy("function"); // => ["SQL", "R"]
 * reservedBy("class"); // => []
 */
export function reservedBy(name: string): string[] {
  const found = tools.get(name.toLowerCase()) ?? [];
  return /^str[0-9]+$/.test(name) ? [...found, "Stata"] : [...found];
}
