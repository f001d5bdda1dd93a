import type { Cell } from "../indicator-table.ts";
import type { ComparedFigure, Group } from "./compared-figure.ts";

/** The name of a part: its codes, in the order of the fields. */
export function partKey(fields: readonly string[], group: Group): string {
  return JSON.stringify(fields.map((field) => group[field]));
}

/** The part of a name. */
export function partOfKey(fields: readonly string[], key: string): Group {
  const codes: readonly string[] = JSON.parse(key);
  return Object.fromEntries(fields.map((field, at) => [field, codes[at] as string]));
}

/** The cells into which further fields split the group of a figure, by their names. */
export function partsOf({ table, group = {} }: ComparedFigure, fields: readonly string[]): ReadonlyMap<string, Cell> {
  const all = [...Object.keys(group), ...fields];
  const isPart = (cell: Cell): boolean =>
    Object.keys(cell.group).length === all.length &&
    all.every((field) => Object.hasOwn(cell.group, field)) &&
    Object.entries(group).every(([field, code]) => cell.group[field] === code);
  return new Map(table.cells.filter(isPart).map((cell) => [partKey(fields, cell.group), cell]));
}
