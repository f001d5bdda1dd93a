import { type Group, groupKey, type Sheet } from "./sheet.ts";
import { addTally, nobody, type Tally } from "./tally.ts";

/** The name of those that are hidden, taken together. */
export const pooled = "\u0000hidden";

/** One reading of a table: of all rounds, of one, of those that are hidden together, or what it tells beyond another table. */
export interface Layer {
  /** Empty for all codes of the third field; the same in all tables. */
  readonly name: string;
  readonly tallyOf: (group: Group) => Tally;
}

/**
 * The readings of a table that a reader can make: over all codes of its third field, for each that is published, for those hidden together,
 * and, for each other table that may count a part of the same people by the same trait, for those whom only this one counts.
 */
export function layersOf(sheet: Sheet, hiddenSlices: ReadonlySet<string> | "all", others: readonly Sheet[]): readonly Layer[] {
  const { slice } = sheet;
  const layers: Layer[] = [{ name: "", tallyOf: sheet.tallyOf }];
  if (slice !== undefined && hiddenSlices !== "all") {
    const codes = sheet.codes.get(slice) ?? [];
    const of = (code: string) => (group: Group) => sheet.tallyOf({ ...group, [slice]: code });
    const together = codes.filter((code) => hiddenSlices.has(code));
    for (const code of codes) if (!hiddenSlices.has(code)) layers.push({ name: code, tallyOf: of(code) });
    if (together.length > 0)
      layers.push({ name: pooled, tallyOf: (group) => together.reduce((sum, code) => addTally(sum, of(code)(group)), nobody) });
  }
  return [...layers, ...others.flatMap((other) => differenceLayers(sheet, other))];
}

/** Those whom only the first table counts, where the second may count the rest of them by the same trait: as no cell speaks against it. */
function differenceLayers(sheet: Sheet, other: Sheet): readonly Layer[] {
  const { kind, unit, by, cells } = sheet.table;
  if (other === sheet || other.table.kind !== kind || other.table.unit !== unit || by.join() !== other.table.by.join()) return [];
  if (kind !== "share") return [];
  const differences = new Map<string, Tally>();
  for (const { group } of cells) {
    const [mine, theirs] = [sheet.tallyOf(group), other.tallyOf(group)];
    const n = mine.n - theirs.n;
    const left = { yes: (mine.share?.yes ?? 0) - (theirs.share?.yes ?? 0), no: (mine.share?.no ?? 0) - (theirs.share?.no ?? 0) };
    const none = 1e-9 * Math.max(1, mine.n);
    if (n < 0 || left.yes < -none || left.no < -none) return [];
    const alike = n === 0 ? "nobody" : left.yes <= none ? 0 : left.no <= none ? 1 : "differ";
    differences.set(groupKey(group), { n, people: n, alike, kinds: {} });
  }
  const total = differences.get("");
  if (total === undefined || total.n === 0) return [];
  const name = `less ${other.table.stamp.indicator}`;
  const of = (group: Group): Tally => differences.get(groupKey(group)) ?? nobody;
  const { slice } = sheet;
  const codes = slice === undefined ? [] : (sheet.codes.get(slice) ?? []);
  return [
    { name, tallyOf: of },
    ...codes.map((code) => ({ name: `${name} ${code}`, tallyOf: (group: Group) => of({ ...group, [slice as string]: code }) })),
  ];
}
