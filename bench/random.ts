/** Seeded numbers (mulberry32): a bench must see the same data each time. */
export interface Random {
  /** An integer from 0 to below `bound`. */
  readonly below: (bound: number) => number;
  readonly pick: <Element>(list: readonly Element[]) => Element;
}

/** The same seed gives the same numbers. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  return { below, pick: (list) => list[below(list.length)] as (typeof list)[number] };
}
