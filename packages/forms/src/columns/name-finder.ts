import { type ColumnTarget, type ColumnTargets, codesOf } from "./column-target.ts";
import type { Field } from "./fields-of.ts";
import { separators } from "./separators.ts";

/**
 * Finds what a header that is a name stands for (rule C4): an exact key, `<key>_missing`, or one of these or `<key>/<choice>`
 * at the end of a path of group names.
 *
 * A choice that the item does not have is found too: if it is chosen, its code is unknown, and that must be said.
 */
export function nameFinder(fields: readonly Field[], targets: ColumnTargets): (header: string) => ColumnTarget | undefined {
  const names = new Map<string, ColumnTarget>();
  const multiples = new Map<string, { field: Field; codes: ReadonlySet<string> }>();
  for (const field of fields) {
    const { key, type } = field.item;
    if (type === "multiple") multiples.set(key, { field, codes: new Set(codesOf(field)) });
    else if (type !== "single") names.set(`${key}_missing`, targets.missing(field));
  }
  for (const field of fields) names.set(field.item.key, targets.answer(field));
  return (header) => {
    const name = header.trim();
    const exact = names.get(name);
    if (exact || !path.test(name)) return exact;
    const segments = name.split(between);
    const last = segments.at(-1) ?? "";
    const parent = multiples.get(segments.at(-2) ?? "");
    if (parent?.codes.has(last)) return targets.choice(parent.field, last);
    return names.get(last) ?? (parent && last !== "" ? targets.choice(parent.field, last) : undefined);
  };
}

const between = new RegExp(`[${separators}]+`);
const path = new RegExp(`^[\\p{L}\\p{N}_]+(?:[${separators}]+[\\p{L}\\p{N}_]+)*$`, "u");
