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
  /** Of a multiple choice: codes that stand alone. */
  readonly exclusive: ReadonlySet<unknown>;
}

/** Plans the reading of an item (rules M1, M2). */
export function planItem(item: Item, { values }: ScoredItem, profile: Profile | undefined): ItemPlan {
  const { key, answers = [], missing } = item;
  const leaves = (kind: MissingKind): boolean | undefined =>
    kind === "not_asked" ? profile?.notAsked.includes(key) : kind === "not_applicable" && missing?.includes(kind);
  return {
    item,
    outcomes: new Map<string, number>([
      ...allowedMissing(item).map((kind) => [kind, leaves(kind) ? notApplicable : unanswered] as const),
      ...answers.map(({ code }) => [code, values[code] as number] as const),
    ]),
    exclusive: new Set(answers.flatMap(({ code, exclusive }) => (exclusive ? [code] : []))),
  };
}
