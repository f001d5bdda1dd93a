import type { Cell } from "../indicator-table.ts";
import type { Outcome, Tally } from "./tally.ts";

/** The groups of an indicator. */
export interface CellTable {
  /** Adds one of the population to its group and to every total over it. `codes` are in the order of the fields. */
  add(codes: readonly string[], outcome: Outcome, weight?: number, stratum?: string): void;
  cells(): Cell[];
}

interface Group {
  /** `undefined` where it is the total over the field. */
  readonly codes: readonly (string | undefined)[];
  readonly tally: Tally;
}

/**
 * A table of groups: those that have somebody, the totals over each field, and the total over all, which is there even of nobody.
 *
 * Each total is taken from the rows themselves and never by adding cells. Cells come in the order of their codes, totals first.
 */
export function cellTable(by: readonly string[], newTally: () => Tally): CellTable {
  const groups = new Map<string, Group>();
  const talliesOf = new Map<string, readonly Tally[]>();
  const group = (codes: Group["codes"]): Tally => {
    const name = JSON.stringify(codes.map((code) => code ?? null));
    let found = groups.get(name);
    if (found === undefined) groups.set(name, (found = { codes, tally: newTally() }));
    return found.tally;
  };
  const total = group(by.map(() => undefined));
  const talliesFor = (codes: readonly string[], name: string): readonly Tally[] => {
    const known = talliesOf.get(name);
    if (known !== undefined) return known;
    const made = Array.from({ length: 2 ** by.length }, (_, mask) => group(codes.map((code, at) => ((mask >> at) & 1 ? code : undefined))));
    talliesOf.set(name, made);
    return made;
  };
  return {
    add(codes, outcome, weight = 1, stratum = "") {
      if (codes.length === 0) return total.take(outcome, weight, stratum);
      for (const tally of talliesFor(codes, codes.join("\n"))) tally.take(outcome, weight, stratum);
    },
    cells: () =>
      [...groups.values()].sort(inOrder).map(({ codes, tally }) => {
        const named = by.flatMap((field, at) => (codes[at] === undefined ? [] : [[field, codes[at]] as const]));
        return { group: Object.fromEntries(named), ...tally.figure() };
      }),
  };
}

/** Field by field, a total before its parts. */
function inOrder(a: Group, b: Group): number {
  for (let at = 0; at < a.codes.length; at++) {
    const [first, second] = [a.codes[at] ?? "", b.codes[at] ?? ""];
    if (first !== second) return first < second ? -1 : 1;
  }
  return 0;
}
