import { crossingOf } from "./crossing.ts";
import { fieldPattern } from "./field-pattern.ts";
import type { HiddenParts } from "./hide-parts.ts";
import { type Layer, layersOf } from "./layers-of.ts";
import { pairPattern, rowsHiddenIn } from "./pair-pattern.ts";
import { type Group, groupKey, type Sheet } from "./sheet.ts";
import { smallOnesCanMove } from "./small-ones-can-move.ts";

/** What is hidden of tables that hide alike; begun again without a field that cannot be told apart from others safely. */
export function hidingOf(
  sheets: readonly Sheet[],
  all: readonly Sheet[],
  without: ReadonlySet<string> = new Set(),
): (sheet: Sheet, group: Group) => boolean {
  const fieldsOf = ({ fields, slice }: Sheet): readonly string[] => (slice === undefined ? fields : [...fields, slice]);
  const slices = new Set(sheets.flatMap(({ slice }) => slice ?? []));
  const fields = [...new Set(sheets.flatMap(fieldsOf))].filter((field) => !without.has(field));
  const patterns = new Map<string, HiddenParts>();
  const sliceOf = (sheet: Sheet): ReadonlySet<string> | "all" => {
    const pattern = sheet.slice === undefined ? undefined : patterns.get(sheet.slice);
    return pattern === undefined || pattern.withdrawn.has(sheet) ? "all" : pattern.hidden;
  };
  const layersWith = (used: readonly string[]): ReadonlyMap<Sheet, readonly Layer[]> => {
    const asked = sheets.filter((sheet) =>
      used.every((field) => fieldsOf(sheet).includes(field) && !patterns.get(field)?.withdrawn.has(sheet)),
    );
    const isSlice = (sheet: Sheet): boolean => used.some((field) => field === sheet.slice);
    return new Map(asked.map((sheet) => [sheet, layersOf(sheet, isSlice(sheet) ? "all" : sliceOf(sheet), all)]));
  };
  for (const field of [...slices, ...fields.filter((field) => !slices.has(field))]) {
    if (fields.includes(field)) patterns.set(field, fieldPattern(field, layersWith([field])));
  }

  const withdraw = (field: string, away: ReadonlySet<Sheet>): void => {
    const known = patterns.get(field);
    if (known) patterns.set(field, { ...known, withdrawn: new Set([...known.withdrawn, ...away]) });
  };
  const pairs = new Map<string, { readonly row: string; readonly rowsOf: (sheet: Sheet) => ReadonlySet<string> | "all" }>();
  for (const [one, other] of sheets.map((sheet) => sheet.fields)) {
    if (one === undefined || other === undefined || !fields.includes(one) || !fields.includes(other)) continue;
    const name = groupKey({ [one]: "", [other]: "" });
    if (pairs.has(name)) continue;
    const layers = layersWith([one, other]);
    const count = (field: string): number => new Set(sheets.flatMap((sheet) => sheet.codes.get(field) ?? [])).size;
    const [row, column] = count(one) >= count(other) ? [one, other] : [other, one];
    const crossing = crossingOf({ row, column }, (field) => patterns.get(field)?.hidden ?? new Set(), layers);
    let pattern = pairPattern(crossing);
    if (!smallOnesCanMove(crossing, pattern)) pattern = { ...pattern, hidden: new Set(crossing.rows), withdrawn: new Set(crossing.sheets) };
    if (!smallOnesCanMove(crossing, pattern)) return hidingOf(sheets, all, new Set([...without, other]));
    const rowsOf = new Map(crossing.sheets.map((sheet) => [sheet, new Set(rowsHiddenIn(pattern, sheet, crossing))]));
    withdraw(column, pattern.uncrossed);
    for (const field of [row, column]) withdraw(field, pattern.narrow);
    pairs.set(name, { row, rowsOf: (sheet) => rowsOf.get(sheet) ?? "all" });
  }
  // a third field is told only where no pair of it with another is hidden anywhere
  const hidesAPairOf = (field: string): boolean =>
    [...pairs].some(
      ([name, { rowsOf }]) =>
        name.includes(field) && sheets.some((sheet) => rowsOf(sheet) === "all" || (rowsOf(sheet) as ReadonlySet<string>).size > 0),
    );

  return (sheet, group) => {
    const used = Object.keys(group);
    if (used.some((field) => without.has(field) || patterns.get(field)?.withdrawn.has(sheet))) return true;
    if (used.some((field) => patterns.get(field)?.hidden.has(group[field] as string))) return true;
    if (sheet.slice !== undefined && used.includes(sheet.slice) && hidesAPairOf(sheet.slice)) return true;
    const [one, other] = sheet.fields;
    if (one === undefined || other === undefined || !used.includes(one) || !used.includes(other)) return false;
    const pair = pairs.get(groupKey({ [one]: "", [other]: "" }));
    const rows = pair?.rowsOf(sheet);
    return pair === undefined || rows === undefined || rows === "all" || rows.has(group[pair.row] as string);
  };
}
