import { allowedMissing, type Item, type MissingKind, type Profile, type ScoredItem } from "@reintegration/model";

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

/** Plans the reading of an item (rules M1, M2). */
export function planItem(item: Item, { values }: ScoredItem, profile: Profile | undefined): ItemPlan {
  const leaves = (kind: MissingKind): boolean | undefined =>
    kind === "not_asked" ? profile?.notAsked.includes(item.key) : kind === "not_applicable" && item.missing?.includes(kind);
  return {
    item,
    outcomes: new Map<string, number>([
      ...allowedMissing(item).map((kind) => [kind, leaves(kind) ? notApplicable : unanswered] as const),
      ...(item.answers ?? []).map(({ code }) => [code, values[code] as number] as const),
    ]),
  };
}
