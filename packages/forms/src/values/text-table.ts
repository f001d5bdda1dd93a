/** Texts and what they stand for, by length. Made by {@link textTable}. */
export type TextTable<Value> = readonly (Group<Value> | undefined)[];

interface Group<Value> {
  readonly texts: string[];
  readonly values: Value[];
  readonly map: Map<string, Value>;
}

/** Up to here comparing beats hashing. */
const few = 6;

/**
 * Prepares texts to be looked up exactly.
 *
 * Nearly every cell of a file is looked up, each a text made a moment ago whose hash nobody knows yet. Texts of the same
 * length are therefore compared one by one where they are few, and hashed where they are many.
 */
export function textTable<Value>(entries: Iterable<readonly [text: string, value: Value]>): TextTable<Value> {
  const table: (Group<Value> | undefined)[] = [];
  for (const [text, value] of entries) {
    while (table.length <= text.length) table.push(undefined);
    const group: Group<Value> = table[text.length] ?? { texts: [], values: [], map: new Map() };
    table[text.length] = group;
    if (group.map.has(text)) continue;
    group.texts.push(text);
    group.values.push(value);
    group.map.set(text, value);
  }
  return table;
}

/**
 * What a text stands for; `undefined` where it is not in the table. Of a text given twice the first counts.
 *
 * @example
 * lookUp(textTable([["1", "yes"], ["0", "no"]]), "0"); // => "no"
 */
export function lookUp<Value>(table: TextTable<Value>, text: string): Value | undefined {
  const group = text.length < table.length ? table[text.length] : undefined;
  if (group === undefined) return undefined;
  const { texts, values } = group;
  if (texts.length > few) return group.map.get(text);
  for (let index = 0; index < texts.length; index++) if (texts[index] === text) return values[index];
  return undefined;
}
