/** What tells rows apart -> the row under which it was first seen. */
export interface FirstRowTable {
  /** Remembers the row; gives the first one of the same kind and values, or `undefined` at their first time. */
  add(kind: string, values: readonly unknown[], row: number): number | undefined;
  /** Whether such a row was added. */
  has(kind: string, values: readonly unknown[]): boolean;
}

/**
 * A table that keeps 64 bits of a hash and the row, not the values (decision 0007): open addressing over typed arrays.
 *
 * Rows are numbered from 1.
 */
export function firstRowTable(): FirstRowTable {
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
    for (let slot = 0; slot < oldRows.length; slot++) {
      if (oldRows[slot] !== 0) put(oldLow[slot] as number, oldHigh[slot] as number, oldRows[slot] as number);
    }
  };
  return {
    add(kind, values, row) {
      if (size * 3 >= capacity * 2) grow();
      const [l, h] = hashOf(kind, values);
      return put(l, h, row);
    },
    has(kind, values) {
      const [l, h] = hashOf(kind, values);
      return rows[slotOf(l, h)] !== 0;
    },
  };
}

function hashOf(kind: string, values: readonly unknown[]): readonly [low: number, high: number] {
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
  return [l >>> 0, h >>> 0];
}
