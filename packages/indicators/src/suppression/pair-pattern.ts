import { blockDiffers, blockHides } from "./block-hides.ts";
import type { CrossedLayer, Crossing } from "./crossing.ts";
import { type HiddenParts, hideParts } from "./hide-parts.ts";
import { pooled } from "./layers-of.ts";
import type { Sheet } from "./sheet.ts";
import { addTally, isSmall, nobody, type Tally } from "./tally.ts";

export interface PairPattern extends HiddenParts {
  /** Tables of which not even the columns are told, since beside the rows they would tell too much. */
  readonly uncrossed: ReadonlySet<Sheet>;
  /** Tables of which neither rows nor columns are told, since all that they count stand in one. */
  readonly narrow: ReadonlySet<Sheet>;
}

/**
 * In which rows all groups of the columns are hidden, in all tables, and which tables are not told apart by both fields.
 *
 * A row is hidden whole, so that the hidden places are a full rectangle, of which the totals of rows and columns are known and nothing else.
 */
export function pairPattern({ rows, columns, sheets, of }: Crossing): PairPattern {
  const at = new Map(rows.map((name, index) => [name, index]));
  const free = { largest: Number.POSITIVE_INFINITY };
  const isBlock = (row: string, column: string): boolean => row === pooled || column === pooled;
  const places = rows.flatMap((row, r) => columns.map((column, c) => ({ row, column, r, c })));
  const sumOf = ({ places }: CrossedLayer, hidden: readonly string[], c: number): readonly Tally[] =>
    hidden.map((row) => places[at.get(row) ?? -1]?.[c]?.together ?? nobody);
  const rowOf = (layer: CrossedLayer, row: string): Tally => layer.rows[at.get(row) ?? -1] ?? nobody;
  const heldIn = new Map<string, Set<string>>();
  for (const layer of sheets.flatMap(of)) {
    const held = heldIn.get(layer.name) ?? new Set();
    for (const { r, c } of places) if ((layer.places[r]?.[c]?.together.people ?? 0) > 0) held.add(`${r} ${c}`);
    heldIn.set(layer.name, held);
  }
  const isHeld = ({ name }: CrossedLayer, r: number, c: number): boolean => heldIn.get(name)?.has(`${r} ${c}`) ?? false;
  const found = hideParts(sheets, rows, {
    smallOf: (sheet) =>
      places.flatMap(({ row, column, r, c }) => {
        const isOpen = of(sheet).every((layer) => {
          const { groups = [], together = nobody } = layer.places[r]?.[c] ?? {};
          return isBlock(row, column)
            ? blockHides(groups, together, { minimum: sheet.minimum, ...free })
            : !isSmall(together, sheet.minimum);
        });
        return isOpen ? [] : [row];
      }),
    sizeOf: (row) => Math.max(...sheets.map((sheet) => of(sheet)[0]?.rows[at.get(row) ?? -1]?.n ?? 0)),
    hides: (sheet, hidden) =>
      of(sheet).every((layer) =>
        columns.every((_, c) => {
          const block = sumOf(layer, hidden, c);
          return blockHides(block, block.reduce(addTally, nobody), { minimum: sheet.minimum, ...free });
        }),
      ),
    differs: (sheet, hidden) => {
      const shown = new Set(rows.filter((row) => !hidden.includes(row)));
      return of(sheet).every(
        (layer) =>
          spreads(layer, hidden) &&
          hidden.every((row) => blockDiffers(rowOf(layer, row), false)) &&
          columns.every((_, c) =>
            blockDiffers(
              sumOf(layer, hidden, c).reduce(addTally, nobody),
              hidden.some((row) => isHeld(layer, at.get(row) ?? -1, c)),
            ),
          ) &&
          places.every(
            ({ row, column, r, c }) =>
              !shown.has(row) || !isBlock(row, column) || blockDiffers(layer.places[r]?.[c]?.together ?? nobody, isHeld(layer, r, c)),
          ),
      );
    },
  });
  const holdsSmall = (sheet: Sheet): boolean =>
    of(sheet).some(({ places }) => places.some((inRow) => inRow.some(({ together }) => isSmall(together, sheet.minimum))));
  const all = [...found.withdrawn];
  const crossed = all.filter((sheet) => holdsSmall(sheet) && !of(sheet).every((layer) => spreads(layer, rows)));
  const narrow = sheets.some(holdsSmall) ? all.filter((sheet) => of(sheet).some(standsInOneLine)) : [];
  return { ...found, uncrossed: new Set(crossed), narrow: new Set(narrow) };

  /** Whether all stand in one row or one column: its total tells each of its groups. */
  function standsInOneLine({ places: inRows }: CrossedLayer): boolean {
    const held = places.filter(({ r, c }) => (inRows[r]?.[c]?.together.people ?? 0) > 0);
    return held.length > 0 && (new Set(held.map(({ r }) => r)).size === 1 || new Set(held.map(({ c }) => c)).size === 1);
  }

  /** Whether those of each kind stand in several rows and several columns: else the totals of rows or columns tell where they stand. */
  function spreads(layer: CrossedLayer, hidden: readonly string[]): boolean {
    const inRows = new Map<string, Set<number>>();
    const inColumns = new Map<string, Set<number>>();
    for (const row of hidden) {
      const r = at.get(row) ?? -1;
      layer.places[r]?.forEach(({ together }, c) => {
        for (const [kind, count] of Object.entries(together.kinds)) {
          if (count <= 0) continue;
          inRows.set(kind, (inRows.get(kind) ?? new Set()).add(r));
          inColumns.set(kind, (inColumns.get(kind) ?? new Set()).add(c));
        }
      });
    }
    return [...inRows].every(([kind, held]) => held.size > 1 && (inColumns.get(kind)?.size ?? 0) > 1);
  }
}

/** The rows of which the columns are hidden in one table. */
export const rowsHiddenIn = ({ hidden, withdrawn }: HiddenParts, sheet: Sheet, { rows }: Crossing): readonly string[] =>
  withdrawn.has(sheet) ? rows : rows.filter((row) => hidden.has(row));
