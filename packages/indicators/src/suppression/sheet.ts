import type { Cell, IndicatorTable } from "../indicator-table.ts";
import { nobody, type Tally, tallyOf } from "./tally.ts";

export type Group = Cell["group"];

/** A table of people, ready to be asked for its groups. */
export interface Sheet {
  readonly table: IndicatorTable;
  readonly minimum: number;
  /** The first two fields of `by`, and the third, by which each of their groups is told apart once more. */
  readonly fields: readonly string[];
  readonly slice?: string;
  /** What the cell of a group tells; a group that is not in the table is nobody. */
  readonly tallyOf: (group: Group) => Tally;
  /** Codes of each field of `by`, in the order of the cells. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
}

/** A table of people, ready to be asked for its groups. */
export function sheetOf(table: IndicatorTable): Sheet {
  const tallies = new Map(table.cells.map((cell) => [groupKey(cell.group), tallyOf(cell, table)]));
  const codes = new Map<string, string[]>();
  for (const field of table.by) codes.set(field, [...new Set(table.cells.flatMap(({ group }) => group[field] ?? []))]);
  const slice = table.by[2];
  return {
    table,
    minimum: table.minimumCell,
    fields: table.by.slice(0, 2),
    ...(slice !== undefined && { slice }),
    tallyOf: (group) => tallies.get(groupKey(group)) ?? nobody,
    codes,
  };
}

const keys = /* @__PURE__ */ new WeakMap<Group, string>();

/** A group as one string, whatever the order of its fields. */
export function groupKey(group: Group): string {
  const known = keys.get(group);
  if (known !== undefined) return known;
  const fields = Object.keys(group).sort();
  const key = fields.map((field) => `${field}\u0000${group[field]}`).join("\u0001");
  keys.set(group, key);
  return key;
}
