import { type Layer, pooled } from "./layers-of.ts";
import type { Sheet } from "./sheet.ts";
import { addTally, nobody, type Tally } from "./tally.ts";

/** Two fields as rows and columns: codes that are hidden together are one row or one column, since only their total can be worked out. */
export interface Crossing {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly of: (sheet: Sheet) => readonly CrossedLayer[];
}

export interface CrossedLayer {
  readonly name: string;
  /** What is told of a row in all. */
  readonly rows: readonly Tally[];
  /** By row, then column: the groups of which a place consists, and what they are together. */
  readonly places: readonly (readonly { readonly groups: readonly Tally[]; readonly together: Tally }[])[];
}

/** Two fields as rows and columns. The field with more codes gives the rows. */
export function crossingOf(
  { row, column }: { readonly row: string; readonly column: string },
  hiddenOf: (field: string) => ReadonlySet<string>,
  layersOf: ReadonlyMap<Sheet, readonly Layer[]>,
): Crossing {
  const sheets = [...layersOf.keys()];
  const linesOf = (field: string): ReadonlyMap<string, readonly string[]> => {
    const codes = [...new Set(sheets.flatMap((sheet) => sheet.codes.get(field) ?? []))];
    const hidden = codes.filter((code) => hiddenOf(field).has(code));
    const shown = codes.filter((code) => !hiddenOf(field).has(code));
    const lines = new Map<string, readonly string[]>(shown.map((code) => [code, [code]]));
    return hidden.length > 0 ? lines.set(pooled, hidden) : lines;
  };
  const [rows, columns] = [linesOf(row), linesOf(column)];
  const crossed = new Map(sheets.map((sheet) => [sheet, (layersOf.get(sheet) ?? []).map(crossedLayer)]));
  return { rows: [...rows.keys()], columns: [...columns.keys()], sheets, of: (sheet) => crossed.get(sheet) ?? [] };

  function crossedLayer({ name, tallyOf }: Layer): CrossedLayer {
    const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(addTally, nobody);
    const place = (inRow: readonly string[], inColumn: readonly string[]) => {
      const groups = inRow.flatMap((one) => inColumn.map((other) => tallyOf({ [row]: one, [column]: other })));
      return { groups, together: sum(groups) };
    };
    return {
      name,
      rows: [...rows.values()].map((codes) => sum(codes.map((code) => tallyOf({ [row]: code })))),
      places: [...rows.values()].map((inRow) => [...columns.values()].map((inColumn) => place(inRow, inColumn))),
    };
  }
}
