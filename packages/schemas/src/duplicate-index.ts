import { answerLookup, evaluate, type Instrument, missingKindOf, type Problem, warningAt } from "@reintegration/model";

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
  const firstRows = hashTable();
  let context: Readonly<Record<string, unknown>> = {};
  let answers: Readonly<Record<string, unknown>> = {};
  const lookup = answerLookup(byKey, (key) => (contextKeys.has(key) ? context[key] : answers[key]));
  return {
    add(response, row, submission) {
      context = (response.context ?? {}) as Readonly<Record<string, unknown>>;
      answers = (response.answers ?? {}) as Readonly<Record<string, unknown>>;
      const problems: Problem[] = [];
      if (submission) {
        const first = firstRows("submission", [submission], row);
        if (first !== undefined) problems.push(warningAt("duplicate-submission", "", { value: submission, first }));
      }
      instrument.duplicates.forEach(({ by, when }, rule) => {
        const values = by.map(lookup);
        if (values.some((value) => missingKindOf(value) !== undefined)) return;
        if (when && !evaluate(when, lookup)) return;
        const first = firstRows(String(rule), values, row);
        if (first !== undefined) problems.push(warningAt("duplicate-interview", "", { by, first }));
      });
      return problems;
    },
  };
}

/**
 * What tells an interview apart -> the row under which it was first seen, or `undefined` at its first time.
 *
 * Open addressing over typed arrays.
 */
function hashTable(): (kind: string, values: readonly unknown[], row: number) => number | undefined {
  let capacity = 1024;
  let size = 0;
  let low = new Uint32Array(capacity);
  let high = new Uint32Array(capacity);
  let rows = new Uint32Array(capacity);
  const put = (l: number, h: number, row: number): number | undefined => {
    let slot = (l ^ Math.imul(h, 0x9e3779b1)) & (capacity - 1);
    while (rows[slot] !== 0 && (low[slot] !== l || high[slot] !== h)) slot = (slot + 1) & (capacity - 1);
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
    for (let slot = 0; slot < oldRows.length; slot++) {
      if (oldRows[slot] !== 0) put(oldLow[slot] as number, oldHigh[slot] as number, oldRows[slot] as number);
    }
  };
  return (kind, values, row) => {
    if (size * 3 >= capacity * 2) grow();
    let l = 0x811c9dc5;
    let h = 0xdeadbeef;
    for (let part = -1; part < values.length; part++) {
      const text = part < 0 ? kind : String(values[part]);
      // the end of a part counts too, so that parts that read the same when joined stay apart
      for (let i = 0; i <= text.length; i++) {
        const char = i < text.length ? text.charCodeAt(i) : 0x10000;
        l = Math.imul(l ^ char, 0x85ebca77);
        h = Math.imul(h ^ char, 0xc2b2ae3d);
        l = ((l << 13) | (l >>> 19)) ^ h;
      }
    }
    l = Math.imul(l ^ (l >>> 16), 0x21f0aaad) ^ (h >>> 13);
    h = Math.imul(h ^ (h >>> 16), 0x735a2d97) ^ (l >>> 15);
    return put(l >>> 0, h >>> 0, row);
  };
}
