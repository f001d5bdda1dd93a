import { blockDiffers, blockHides } from "./block-hides.ts";
import { type HiddenParts, hideParts } from "./hide-parts.ts";
import type { Layer } from "./layers-of.ts";
import type { Sheet } from "./sheet.ts";
import { addTally, isSmall, nobody } from "./tally.ts";

/**
 * Which codes of one field are hidden in all tables, and which tables are not told apart by it.
 *
 * The hidden codes are one block: their total is all that can be worked out, and it is no small group.
 */
export function fieldPattern(field: string, layersOf: ReadonlyMap<Sheet, readonly Layer[]>): HiddenParts {
  const sheets = [...layersOf.keys()];
  const codes = [...new Set(sheets.flatMap((sheet) => sheet.codes.get(field) ?? []))];
  const layers = new Map(
    [...layersOf].map(([sheet, all]) => [
      sheet,
      all.map(({ name, tallyOf }) => ({ name, at: new Map(codes.map((code) => [code, tallyOf({ [field]: code })])) })),
    ]),
  );
  const of = (sheet: Sheet) => layers.get(sheet) ?? [];
  const heldIn = new Map<string, Set<string>>();
  for (const { name, at } of sheets.flatMap(of)) {
    const held = heldIn.get(name) ?? new Set();
    for (const [code, { people }] of at) if (people > 0) held.add(code);
    heldIn.set(name, held);
  }
  const blocksOf = (sheet: Sheet, hidden: readonly string[]) =>
    of(sheet).map(({ name, at }) => {
      const groups = hidden.map((code) => at.get(code) ?? nobody);
      return { groups, together: groups.reduce(addTally, nobody), isElsewhere: hidden.some((code) => heldIn.get(name)?.has(code)) };
    });
  return hideParts(sheets, codes, {
    smallOf: (sheet) => codes.filter((code) => of(sheet).some(({ at }) => isSmall(at.get(code) ?? nobody, sheet.minimum))),
    sizeOf: (code) => Math.max(...sheets.map((sheet) => of(sheet)[0]?.at.get(code)?.n ?? 0)),
    hides: (sheet, hidden, largest) =>
      blocksOf(sheet, hidden).every(({ groups, together }) => blockHides(groups, together, { minimum: sheet.minimum, largest })),
    differs: (sheet, hidden) => blocksOf(sheet, hidden).every(({ together, isElsewhere }) => blockDiffers(together, isElsewhere)),
  });
}
