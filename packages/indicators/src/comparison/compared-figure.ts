import type { Cell, IndicatorTable } from "../indicator-table.ts";

/** Codes by field, as a cell has them. */
export type Group = Readonly<Record<string, string>>;

/** One figure of a comparison: a cell of a table, under a name of its own. */
export interface ComparedFigure {
  readonly name: string;
  readonly table: IndicatorTable;
  /** The group; the total over everything unless said. */
  readonly group?: Group;
}

/** The cell of a figure; `undefined` where its table has none of that group. */
export function cellOf({ table, group = {} }: ComparedFigure): Cell | undefined {
  const fields = Object.keys(group);
  return table.cells.find(
    (cell) =>
      Object.keys(cell.group).length === fields.length &&
      fields.every((field) => Object.hasOwn(cell.group, field) && cell.group[field] === group[field]),
  );
}
