import { answerLookup, evaluate, type Instrument, isAnswer, type Problem, warningAt } from "@reintegration/model";

/** Finds duplicates over the responses of one file, in file order (rule C1). */
export interface DuplicateIndex {
  /**
   * Adds a response; gives a warning for each earlier one that it repeats, naming the first by its row.
   *
   * `submission` is the tool's identity of the submission (rule F3), where there is one.
   */
  add(response: { readonly context?: unknown; readonly answers?: unknown }, row: number, submission?: string): Problem[];
}

/**
 * An index that needs 12 to 36 bytes a response and key, whatever the keys are: it holds 64 bits of a hash, not the key.
 * Two different keys in a million collide with a probability of about 3 in 100 million.
 */
export function duplicateIndex(instrument: Pick<Instrument, "id" | "version" | "context" | "items" | "duplicates">): DuplicateIndex {
  const byKey = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const contextKeys = new Set(instrument.context.map((item) => item.key));
  const isAnswerOf = (key: string, value: unknown): boolean => {
    const item = byKey.get(key);
    return item !== undefined && isAnswer(item, value);
  };
  const firstRows = hashTable();
  return {
    add(response, row, submission) {
      const problems: Problem[] = [];
      if (submission) {
        const first = firstRows(`submission\u0000${submission}`, row);
        if (first !== undefined) problems.push(warningAt("duplicate-submission", "", { value: submission, first }));
      }
      const context = (response.context ?? {}) as Readonly<Record<string, unknown>>;
      const answers = (response.answers ?? {}) as Readonly<Record<string, unknown>>;
      const valueOf = (key: string): unknown => (contextKeys.has(key) ? context[key] : answers[key]);
      instrument.duplicates.forEach(({ by, when }, rule) => {
        const values = by.map(valueOf);
        if (by.some((key, i) => !isAnswerOf(key, values[i]))) return;
        if (when && !evaluate(when, answerLookup(byKey, valueOf))) return;
        const first = firstRows(`${rule}\u0000${values.map(String).join("\u0000")}`, row);
        if (first !== undefined) problems.push(warningAt("duplicate-interview", "", { by, first }));
      });
      return problems;
    },
  };
}

/** Text -> the row under which it was first seen, or `undefined` at its first time; open addressing over typed arrays. */
function hashTable(): (text: string, row: number) => number | undefined {
  let capacity = 1024;
  let size = 0;
  let low = new Uint32Array(capacity);
  let high = new Uint32Array(capacity);
  let rows = new Uint32Array(capacity);
  const slotOf = (l: number, h: number): number => {
    let slot = (l ^ Math.imul(h, 0x9e3779b1)) & (capacity - 1);
    while (rows[slot] !== 0 && (low[slot] !== l || high[slot] !== h)) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const put = (l: number, h: number, row: number): number | undefined => {
    const slot = slotOf(l, h);
    if (rows[slot] !== 0) return rows[slot];
    low[slot] = l;
    high[slot] = h;
    rows[slot] = row;
    size++;
    return undefined;
  };
  const grow = (): void => {
    const [oldLow, oldHigh, oldRows] = [low, high, rows];
    capacity *= 2;
    size = 0;
    low = new Uint32Array(capacity);
    high = new Uint32Array(capacity);
    rows = new Uint32Array(capacity);
    oldRows.forEach((row, slot) => row !== 0 && put(oldLow[slot] as number, oldHigh[slot] as number, row));
  };
  return (text, row) => {
    if (size * 3 >= capacity * 2) grow();
    let l = 0x811c9dc5;
    let h = 0xdeadbeef;
    for (let i = 0; i < text.length; i++) {
      const char = text.charCodeAt(i);
      l = Math.imul(l ^ char, 0x85ebca77);
      h = Math.imul(h ^ char, 0xc2b2ae3d);
      l = ((l << 13) | (l >>> 19)) ^ h;
    }
    l = Math.imul(l ^ (l >>> 16), 0x21f0aaad) ^ (h >>> 13);
    h = Math.imul(h ^ (h >>> 16), 0x735a2d97) ^ (l >>> 15);
    return put(l >>> 0, h >>> 0, row);
  };
}
