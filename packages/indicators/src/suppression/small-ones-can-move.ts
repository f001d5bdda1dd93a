import type { Crossing } from "./crossing.ts";
import type { HiddenParts } from "./hide-parts.ts";
import type { Sheet } from "./sheet.ts";
import { isSmall, nobody, type Tally } from "./tally.ts";

/**
 * True where each small group that is hidden between published rows and columns could be one larger or smaller: four people could stand otherwise.
 *
 * One of a row and one of another row change columns with each other, and are alike in all that any table tells of them, so that no total changes;
 * or, for a table that is withdrawn alone, two change whether it counts them.
 */
export function smallOnesCanMove(crossing: Crossing, { hidden, withdrawn }: HiddenParts): boolean {
  const { rows, columns, sheets, of } = crossing;
  const layers = sheets.flatMap((sheet) => of(sheet));
  const at = (layer: (typeof layers)[number], r: number, c: number): Tally => layer.places[r]?.[c]?.together ?? nobody;
  const most = rows.map((_, r) => columns.map((__, c) => Math.max(...layers.map((layer) => at(layer, r, c).people))));
  const all = rows.map((_, r) => r);
  const inRows = withdrawn.size === sheets.length ? all : all.filter((r) => hidden.has(rows[r] as string));

  /** What people in a place are to a table; those whom others count and this one does not are `outside`. */
  const kindsAt = (layer: (typeof layers)[number], r: number, c: number): string[] => {
    const { kinds, people } = at(layer, r, c);
    return [...Object.keys(kinds).filter((kind) => (kinds[kind] ?? 0) > 0), ...((most[r]?.[c] ?? 0) > people ? ["outside"] : [])];
  };
  const sharedBy = (layer: (typeof layers)[number], r: number, c: number, s: number, d: number): string[] => {
    const there = kindsAt(layer, s, d);
    return kindsAt(layer, r, c).filter((kind) => there.includes(kind));
  };
  const alike = (r: number, c: number, s: number, d: number): boolean => layers.every((layer) => sharedBy(layer, r, c, s, d).length > 0);
  const corners = (r: number, c: number, among: readonly number[], holds: (s: number, d: number) => boolean): boolean =>
    among.some((s) => s !== r && columns.some((_, d) => d !== c && holds(s, d)));
  const canMove = (r: number, c: number): boolean => corners(r, c, inRows, (s, d) => alike(r, c, s, d) || alike(r, d, s, c));
  const canMoveAlone = (sheet: Sheet, r: number, c: number): boolean =>
    corners(r, c, all, (s, d) =>
      of(sheet).every((layer) => {
        const [straight, across] = [sharedBy(layer, r, c, s, d), sharedBy(layer, r, d, s, c)];
        return straight.some((kind) => across.some((other) => isCounted(kind) !== isCounted(other)));
      }),
    );

  return sheets.every((sheet) =>
    (withdrawn.has(sheet) ? all : inRows).every((r) =>
      columns.every((_, c) => {
        if (!of(sheet).some((layer) => isSmall(at(layer, r, c), sheet.minimum))) return true;
        return (inRows.includes(r) && canMove(r, c)) || (withdrawn.has(sheet) && canMoveAlone(sheet, r, c));
      }),
    ),
  );
}

const isCounted = (kind: string): boolean => kind === "yes" || kind === "no" || kind === "used";
