import { type Item, missingKinds, type Profile, type ScoredItem } from "@reintegration/model";

/** What one cell counts as, beside an answer's value of 0 or more. */
export const unanswered = -1;
export const notApplicable = -2;
export const invalid = -3;

/** One scored item, ready to be read: what each code and missing kind counts as. */
export interface ItemPlan {
  readonly item: Item;
  /** Code or missing kind -> value, {@link unanswered} or {@link notApplicable}. */
  readonly outcomes: ReadonlyMap<unknown, number>;
  /** Of a multiple choice: codes that stand alone. */
  readonly exclusive: ReadonlySet<string>;
}

/** Plans the reading of an item (rules M1, M2). Throws when an answer has no value: it could not be scored. */
export function planItem(item: Item, scored: ScoredItem, profile: Profile | undefined): ItemPlan {
  const outcomes = new Map<unknown, number>([undefined, null, "", "absent"].map((blank) => [blank, unanswered]));
  const exclusive = new Set<string>();
  const offered = ["not_asked", ...(item.missing ?? []), ...(item.relevance ? ["not_applicable"] : [])];
  for (const kind of missingKinds) {
    const leaves = kind === "not_applicable" ? item.missing?.includes(kind) : kind === "not_asked" && profile?.notAsked.includes(item.key);
    if (offered.includes(kind)) outcomes.set(kind, leaves ? notApplicable : unanswered);
  }
  for (const { code, exclusive: alone } of item.answers ?? []) {
    const value = Object.hasOwn(scored.values, code) ? scored.values[code] : undefined;
    if (value === undefined) throw new Error(`${item.key}: answer "${code}" has no value`);
    outcomes.set(code, value);
    if (alone) exclusive.add(code);
  }
  return { item, outcomes, exclusive };
}

/** What a cell counts as: an answer's value, {@link unanswered}, {@link notApplicable} or {@link invalid}. */
export function readCell({ item, outcomes, exclusive }: ItemPlan, cell: unknown): number {
  const multiple = item.type === "multiple";
  if (!Array.isArray(cell) || (!multiple && cell.length > 0)) {
    const outcome = outcomes.get(cell) ?? invalid;
    return multiple && outcome >= 0 ? invalid : outcome;
  }
  let best = unanswered;
  for (let i = 0; i < cell.length; i++) {
    const value = outcomes.get(cell[i]) ?? invalid;
    if (value < 0 || (cell.length > 1 && exclusive.has(cell[i])) || cell.indexOf(cell[i]) < i) return invalid;
    best = Math.max(best, value);
  }
  return best;
}
