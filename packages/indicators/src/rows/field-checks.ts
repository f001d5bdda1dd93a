import { cellProblems, cellTest, type Item, ownValue } from "@reintegration/model";
import type { ProblemTally } from "../problem-tally.ts";
import type { Cells } from "./row-reader.ts";

/** Checks the fields that indicators use, and no others. */
export interface FieldChecks {
  use(keys: readonly string[]): void;
  /** Looks at a record: afterwards `isFaulty` speaks of it. */
  look(lookup: (key: string) => unknown, row: number): void;
  isFaulty(keys: readonly string[]): boolean;
}

/** A field, and where it stands in a record. */
export interface CheckedField {
  readonly item: Item;
  readonly path: string;
  readonly cells: () => Cells;
}

/** Checks of the fields of one type of records; what is wrong goes into the tally, under its field. A field that is not relevant is not looked at (rule M3). */
export function fieldChecks(fieldOf: (key: string) => CheckedField | undefined, problems: ProblemTally): FieldChecks {
  const used = new Map<string, CheckedField & { readonly passes: (cell: unknown) => boolean }>();
  const faulty = new Set<string>();
  return {
    use(keys) {
      for (const key of keys) {
        const field = fieldOf(key);
        if (field !== undefined) used.set(key, { ...field, passes: cellTest(field.item) });
      }
    },
    look(lookup, row) {
      if (faulty.size > 0) faulty.clear();
      for (const [key, { item, path, cells, passes }] of used) {
        const all = cells();
        const cell = ownValue(all, key);
        if (cell === undefined || passes(cell)) continue;
        const [found] = cellProblems(item, path, cell);
        if (found === undefined || lookup(key) === "not_applicable") continue;
        faulty.add(key);
        problems.add(found, row, key);
      }
    },
    isFaulty: (keys) => faulty.size > 0 && keys.some((key) => faulty.has(key)),
  };
}
