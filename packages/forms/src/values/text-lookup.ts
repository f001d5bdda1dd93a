/** Up to here comparing beats hashing. */
const few = 6;

/**
 * Looks texts up exactly; `undefined` for one that is not among `entries`.
 *
 * Nearly every cell of a file passes through here, each a text made a moment ago whose hash nobody knows yet. Texts of the
 * same length are therefore compared one by one where they are few, and hashed where they are many.
 *
 * @example
 * textLookup(new Map([["1", "yes"], ["0", "no"]]))("0"); // => "no"
 */
export function textLookup<Value>(entries: ReadonlyMap<string, Value>): (text: string) => Value | undefined {
  const byLength: { texts: string[]; values: Value[] }[] = [];
  const longest = Math.max(0, ...[...entries.keys()].map((text) => text.length));
  for (let length = 0; length <= longest; length++) byLength.push({ texts: [], values: [] });
  for (const [text, value] of entries) {
    const group = byLength[text.length];
    group?.texts.push(text);
    group?.values.push(value);
  }
  return (text) => {
    if (text.length > longest) return undefined;
    const { texts, values } = byLength[text.length] as { texts: string[]; values: Value[] };
    if (texts.length > few) return entries.get(text);
    for (let index = 0; index < texts.length; index++) if (texts[index] === text) return values[index];
    return undefined;
  };
}
