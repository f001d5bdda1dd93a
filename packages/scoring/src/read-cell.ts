import { missingKindOf } from "@reintegration/model";
import { type ItemPlan, invalid, unanswered } from "./plan-item.ts";

/** What the cell of an item counts as (rules M1, M2, S5). */
export function readCell(plan: ItemPlan, cells: Readonly<Record<string, unknown>>): number {
  const { key, type } = plan.item;
  const cell = cells[key];
  const outcome = type === "multiple" ? readChoices(plan, cell) : (plan.outcomes.get(cell) ?? invalid);
  if (outcome !== invalid) return outcome;
  // a key that is not there may find what every object inherits
  return Object.hasOwn(cells, key) && missingKindOf(cell) !== "absent" ? invalid : unanswered;
}

/** The best of several choices, or a missing kind, which stands alone. */
function readChoices({ outcomes, exclusive }: ItemPlan, cell: unknown): number {
  if (!Array.isArray(cell)) {
    const outcome = outcomes.get(cell) ?? invalid;
    return outcome < 0 ? outcome : invalid;
  }
  let best = unanswered;
  for (let i = 0; i < cell.length; i++) {
    const value = outcomes.get(cell[i]) ?? invalid;
    if (value < 0 || (cell.length > 1 && exclusive.has(cell[i])) || cell.indexOf(cell[i]) < i) return invalid;
    best = Math.max(best, value);
  }
  return best;
}
