import { warningAt } from "@reintegration/model";
import type { Cell, IndicatorTable } from "../indicator-table.ts";
import { hidingOf } from "./hiding-of.ts";
import { isTiedTo, tellsAllOf } from "./is-tied-to.ts";
import { layersOf } from "./layers-of.ts";
import { type Group, groupKey, type Sheet, sheetOf } from "./sheet.ts";
import { isSmall } from "./tally.ts";

/**
 * Hides the groups that are too small to be published (rule A2), and as many others as it takes that they cannot be worked out.
 *
 * It takes all tables that are published together, and gives them in the same order. Where one tells nearly how many a small group of another
 * has, a group that is hidden in one is hidden in both. Hidden groups are listed also where nobody is in them. Tables of
 * other things than people (`minimumCell` 1) stay as they are. Why a group is hidden is not told, since that would tell which are small. A table
 * whose total is small is hidden whole, and lists no groups.
 *
 * Tables are suppressed once: throws where one holds a suppressed cell. docs/decisions/0041 says what this proves, and what it does not.
 */
export function suppress(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  const ofPeople = new Map(tables.filter(({ minimumCell }) => minimumCell > 1).map((table) => [table, sheetOf(table)]));
  const sheets = [...ofPeople.values()];
  const whole = tooSmallInAll(sheets);
  const hidden = new Map<Sheet, readonly Cell[]>([...whole].map((sheet) => [sheet, [hide({})]]));
  for (const unit of tiedTogether(sheets.filter((sheet) => !whole.has(sheet)))) {
    const hides = hidingOf(unit, sheets);
    const codesOf = (field: string): readonly string[] => [...new Set(unit.flatMap(({ codes }) => codes.get(field) ?? []))];
    for (const sheet of unit) hidden.set(sheet, cellsOf(sheet, hides, codesOf));
  }
  return tables.map((table) => {
    const sheet = ofPeople.get(table);
    const cells = sheet && hidden.get(sheet);
    const count = cells?.filter(({ status }) => status === "suppressed").length ?? 0;
    if (cells === undefined || count === 0) return table;
    const problem = warningAt("small-group-hidden", "", { hidden: count, of: cells.length, minimum: table.minimumCell });
    return { ...table, cells, problems: [...table.problems, problem] };
  });
}

const hide = (group: Group): Cell => ({ group, status: "suppressed" });

/** The cells of a table, and each hidden group that could be: also that nobody is in it is not told. */
function cellsOf(
  sheet: Sheet,
  hides: (sheet: Sheet, group: Group) => boolean,
  codesOf: (field: string) => readonly string[],
): readonly Cell[] {
  const { by, cells } = sheet.table;
  const own = new Set(cells.map(({ group }) => groupKey(group)));
  let groups: readonly Group[] = [{}];
  for (const field of by) groups = groups.flatMap((group) => [group, ...codesOf(field).map((code) => ({ ...group, [field]: code }))]);
  const unlisted = groups.filter((group) => !own.has(groupKey(group)) && hides(sheet, group));
  return [...cells.map((cell) => (hides(sheet, cell.group) ? hide(cell.group) : cell)), ...unlisted.map(hide)];
}

/** Tables in units, each tied to another one of its unit. */
function tiedTogether(sheets: readonly Sheet[]): readonly (readonly Sheet[])[] {
  let units: (readonly Sheet[])[] = [];
  for (const sheet of sheets) {
    const tied = units.filter((unit) => unit.some((other) => isTiedTo(sheet, other) || isTiedTo(other, sheet)));
    units = [...units.filter((unit) => !tied.includes(unit)), [...tied.flat(), sheet]];
  }
  return units;
}

/** Those whose total is small, or that differ in all by a small group from one before; and those that tell of all groups of such a one. */
function tooSmallInAll(sheets: readonly Sheet[]): ReadonlySet<Sheet> {
  const whole = new Set(sheets.filter((sheet) => isSmall(sheet.tallyOf({}), sheet.minimum)));
  sheets.forEach((sheet, index) => {
    const others = sheets.slice(0, index).filter((other) => !whole.has(other));
    const differences = others.flatMap((other) => [
      ...layersOf(sheet, "all", [other]).slice(1),
      ...layersOf(other, "all", [sheet]).slice(1),
    ]);
    if (differences.some(({ tallyOf }) => isSmall(tallyOf({}), sheet.minimum))) whole.add(sheet);
  });
  for (const small of whole) for (const sheet of sheets) if (!whole.has(sheet) && tellsAllOf(sheet, small)) whole.add(sheet);
  return whole;
}
