import { keepMost } from "./keep-most.ts";
import type { Sheet } from "./sheet.ts";

export interface HiddenParts {
  /** In all tables. */
  readonly hidden: ReadonlySet<string>;
  /** Tables of which nothing is told apart here. */
  readonly withdrawn: ReadonlySet<Sheet>;
}

/** What is asked of the tables; `hidden` are the first of one order of all parts. */
export interface PartQuestions {
  readonly smallOf: (sheet: Sheet) => Iterable<string>;
  readonly sizeOf: (part: string) => number;
  /** Whether those hidden are a block in which each can hide; `largest` is the size of the smallest that is not hidden. */
  readonly hides: (sheet: Sheet, hidden: readonly string[], largest: number) => boolean;
  /** Whether nothing is told of all in the block that were then told of each one. */
  readonly differs: (sheet: Sheet, hidden: readonly string[]) => boolean;
}

/**
 * Which parts (codes of a field, rows) are hidden, the same ones in all tables: the small ones, and then the smallest until they can hide.
 *
 * A table in which all of the hidden ones are alike needs still more of them; where that would cost the others more than it tells itself, it
 * is withdrawn: nothing of it is told apart.
 */
export function hideParts(sheets: readonly Sheet[], parts: readonly string[], ask: PartQuestions): HiddenParts {
  const small = new Set(sheets.flatMap((sheet) => [...ask.smallOf(sheet)]));
  const sizes = new Map(parts.map((part) => [part, ask.sizeOf(part)]));
  const size = (part: string | undefined): number => (part === undefined ? Number.POSITIVE_INFINITY : (sizes.get(part) ?? 0));
  const bySize = (a: string, b: string): number => size(a) - size(b) || (a < b ? -1 : 1);
  const isSmall = (part: string): boolean => small.has(part);
  const order = [...parts.filter(isSmall).sort(bySize), ...parts.filter((part) => !isSmall(part)).sort(bySize)];
  const first = (count: number): readonly string[] => order.slice(0, count);
  let count = small.size;
  for (;;) {
    const hide = (sheet: Sheet): boolean => ask.hides(sheet, first(count), size(order[count]));
    if (count > 0) while (count < order.length && !sheets.every(hide)) count++;
    const needs = new Map<Sheet, readonly string[]>();
    for (const sheet of sheets) {
      let own = count;
      while (own < order.length && !ask.differs(sheet, first(own))) own++;
      needs.set(sheet, first(own));
    }
    const kept = keepMost(needs, order.length);
    const needed = Math.max(count, ...kept.map((sheet) => needs.get(sheet)?.length ?? 0));
    // with more hidden, what could hide may again be too narrow
    if (needed === count) return { hidden: new Set(first(count)), withdrawn: new Set(sheets.filter((sheet) => !kept.includes(sheet))) };
    count = needed;
  }
}
