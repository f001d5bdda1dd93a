import type { Cell, IndicatorTable } from "../indicator-table.ts";

/** What a cell tells of people, in a form that can be added up as a reader of the table would. */
export interface Tally {
  /** Unweighted number on which the figure stands (rule A2). */
  readonly n: number;
  /** All whom the cell speaks of: with those who could not be used. */
  readonly people: number;
  /** What everyone in it has in common: nobody is in it, or they differ or it is not told, or the value of each one. */
  readonly alike: "nobody" | "differ" | number;
  /** Of a share: how many, or how much weight, with the numerator and without. */
  readonly share?: { readonly yes: number; readonly no: number };
  /** Numbers of people by what they are: with the numerator and not, used, and the kinds of missing answer. */
  readonly kinds: Readonly<Record<string, number>>;
}

export const nobody: Tally = { n: 0, people: 0, alike: "nobody", kinds: {} };

/** What a cell tells of people. A suppressed cell tells nothing and cannot be asked. */
export function tallyOf(cell: Cell, { kind, stamp: { weights } }: Pick<IndicatorTable, "kind" | "stamp">): Tally {
  if (cell.status === "suppressed") throw new Error("a table is suppressed once, with all others that are published with it");
  const { n, missing, pairs } = cell;
  const unmatched: Record<string, number> = pairs ? { lost: pairs.lost, joined: pairs.joined, insufficient: pairs.insufficient } : {};
  const others: Record<string, number> = { ...missing, ...unmatched };
  const numerator = cell.status === "computed" ? cell.numerator : undefined;
  const counted = numerator !== undefined && weights === undefined && kind !== "rate";
  const used: Record<string, number> = counted ? { yes: numerator, no: n - numerator } : { used: n };
  const kinds = Object.fromEntries(Object.entries({ ...others, ...used }).filter(([, count]) => count > 0));
  const people = n + Object.values(others).reduce((sum, count) => sum + count, 0);
  const denominator = cell.status === "computed" ? cell.denominator : undefined;
  const share = kind === "share" && numerator !== undefined && denominator !== undefined && { yes: numerator, no: denominator - numerator };
  return { n, people, alike: n === 0 ? "nobody" : whatAllAre(cell, kind), ...(share && { share }), kinds };
}

function whatAllAre(cell: Cell, kind: IndicatorTable["kind"]): Tally["alike"] {
  if (cell.status !== "computed" || kind === "count" || kind === "distinct") return "differ";
  const { numerator, denominator, value, standardError, interval, n } = cell;
  if (numerator !== undefined && denominator !== undefined) {
    if (numerator <= 0) return 0;
    return kind !== "rate" && denominator - numerator <= denominator * 1e-12 ? 1 : "differ";
  }
  const spreads = standardError !== undefined ? standardError > 0 : interval === undefined || interval.low < interval.high;
  return n === 1 || (kind !== "median" && !spreads) ? value : "differ";
}

/** Two groups as one. */
export function addTally(a: Tally, b: Tally): Tally {
  if (b.people === 0) return a;
  if (a.people === 0) return b;
  const kinds = { ...a.kinds };
  for (const [kind, count] of Object.entries(b.kinds)) kinds[kind] = (kinds[kind] ?? 0) + count;
  const alike = a.alike === "nobody" || a.alike === b.alike ? b.alike : b.alike === "nobody" ? a.alike : "differ";
  return { n: a.n + b.n, people: a.people + b.people, alike, kinds };
}

/** True where somebody is spoken of and the figure stands on fewer than the minimum (rule A2); who could not be used counts where nobody could. */
export const isSmall = ({ n, people }: Tally, minimum: number): boolean => people > 0 && n < minimum && (n > 0 || people < minimum);
