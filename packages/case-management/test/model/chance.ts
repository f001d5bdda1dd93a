/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** An integer from 0 to below `bound`. */
  readonly below: (bound: number) => number;
  /** True `share` times out of a hundred. */
  readonly happens: (share: number) => boolean;
  readonly pick: <Element>(list: readonly Element[]) => Element;
  /** A part of a list, in its order. */
  readonly some: <Element>(list: readonly Element[], share: number) => Element[];
}

/** Chance from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const below = (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
  const happens = (share: number): boolean => below(100) < share;
  return {
    below,
    happens,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    some: (list, share) => list.filter(() => happens(share)),
  };
}
