import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenIn, tableOf } from "../../test/table-of.ts";
import { suppress } from "./suppress.ts";

describe("an attacker who runs the same code on every table that is possible", () => {
  const codes = ["a", "b", "c", "d"] as const;
  const minimum = 5;
  const published = (counts: readonly number[]): string => {
    const total = counts.reduce((sum, n) => sum + n, 0);
    const cells = counts.flatMap((n, at) => (n > 0 ? [[codes[at] as string, n] as const] : []));
    const [table] = suppress([tableOf("x", ["area"], Object.fromEntries([[".", total], ...cells]), minimum)]);
    const shown = table?.cells.map(({ group, ...cell }) => [group["area"] ?? "", cell.status === "computed" ? cell.n : "hidden"]);
    return JSON.stringify(shown?.sort());
  };

  it("finds at least two numbers for each small group that is hidden", () => {
    for (const groups of [2, 3, 4]) {
      for (const total of [7, 13, 17, 18, 22]) {
        const alike = new Map<string, number[][]>();
        for (const counts of allOf(total, groups)) alike.set(published(counts), [...(alike.get(published(counts)) ?? []), counts]);
        for (const [shown, possible] of alike) {
          codes.slice(0, groups).forEach((code, at) => {
            const numbers = new Set(possible.map((counts) => counts[at] as number));
            const isHidden = shown.includes(`["${code}","hidden"]`) && [...numbers].some((n) => n > 0 && n < minimum);
            if (isHidden) expect(numbers.size, `${shown} ${code}`).toBeGreaterThan(1);
          });
        }
      }
    }
  });
});

describe("an attacker who tries all people that fit what is published", () => {
  it("finds another number for each small group, and somebody with the trait and somebody without", () => {
    const share = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(fc.array(share, { minLength: 3, maxLength: 5 }), (groups) => {
        const sum = (list: readonly (readonly [number, number])[], at: 0 | 1): number => list.reduce((all, each) => all + each[at], 0);
        const cells = groups.map(([yes, no], at) => [`g${at}`, [yes, yes + no] as const] as const).filter(([, [, n]]) => n > 0);
        const total = [sum(groups, 0), sum(groups, 0) + sum(groups, 1)] as const;
        const [table] = suppress([tableOf("x", ["area"], Object.fromEntries([[".", total], ...cells]), 4)]);
        const away = new Set(table && hiddenIn(table));
        if (away.size === 0 || away.has(".")) return;
        const block = cells.filter(([code]) => away.has(code));
        const [yes, n] = [
          sum(
            block.map(([, counted]) => counted),
            0,
          ),
          sum(
            block.map(([, counted]) => counted),
            1,
          ),
        ];
        // all splits of the people of the block that a reader can think of: each group holds somebody
        const possible = [...allOf(n, block.length)].filter((split) => split.every((count) => count > 0));
        for (const [at, [, [, own]]] of block.entries()) {
          if (own >= 4) continue;
          expect(new Set(possible.map((split) => split[at])).size).toBeGreaterThan(1);
          if (cells.length > block.length) expect(yes > 0 && yes < n).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** All ways to write a number as a row of numbers from 0. */
function* allOf(total: number, parts: number): Generator<number[]> {
  if (parts === 1) return yield [total];
  for (let first = 0; first <= total; first++) for (const rest of allOf(total - first, parts - 1)) yield [first, ...rest];
}
