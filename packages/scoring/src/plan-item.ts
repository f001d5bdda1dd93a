import { allowedMissing, type Item, type Profile, type ScoredItem } from "@reintegration/model";

/** What one cell counts as, beside an answer's value of 0 or more. */
export const unanswered = -1;
export const notApplicable = -2;
export const invalid = -3;

/** One scored item, ready to be read. */
export interface ItemPlan {
  readonly item: Item;
  /** Answer code -> value; missing kind that may stand -> {@link unanswered} or {@link notApplicable}. */
  readonly outcomes: ReadonlyMap<unknown, number>;
}

/** Plans the reading of an item (rules M1, M2). Throws where an answer has no value: it could not be scored. */
export function planItem(item: Item, { values }: ScoredItem, profile: Profile | undefined): ItemPlan {
  const { key, answers = [] } = item;
  const outcomes = new Map<unknown, number>();
  for (const kind of allowedMissing(item)) {
    const leaves = kind === "not_asked" ? profile?.notAsked.includes(key) : kind === "not_applicable" && item.missing?.includes(kind);
    outcomes.set(kind, leaves ? notApplicable : unanswered);
  }
  for (const { code } of answers) {
    if (!Object.hasOwn(values, code)) throw new Error(`${key} ${code}: no value`);
    outcomes.set(code, values[code] as number);
  }
  return { item, outcomes };
}
