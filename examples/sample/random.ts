/** Random numbers that are the same at every run and on every machine. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  number(): number;
  /** From `from` to `to`, both included. */
  integer(from: number, to: number): number;
  /** About normal, mean 0 and standard deviation 1; by sums only, since `Math.log` and `Math.cos` may differ by engine. */
  normal(): number;
  pick<T>(list: readonly T[]): T;
  /** `true` in a share of the calls. */
  chance(share: number): boolean;
}

/** The generator mulberry32 (Tommy Ettinger, public domain) from a seed. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (from: number, to: number): number => from + Math.floor(number() * (to - from + 1));
  return {
    number,
    integer,
    normal: () => Array.from({ length: 12 }, number).reduce((sum, value) => sum + value, -6),
    pick: (list) => list[integer(0, list.length - 1)] as (typeof list)[number],
    chance: (share) => number() < share,
  };
}
