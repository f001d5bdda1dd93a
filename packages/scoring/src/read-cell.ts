import { choiceProblems, type Problem } from "@reintegration/model";
import { type ItemPlan, invalid, unanswered } from "./plan-item.ts";

/** What the cell of an item counts as (rules M1, M2, S5). What makes it invalid is added to `problems`. */
export function readCell({ item, outcomes }: ItemPlan, cells: Readonly<Record<string, unknown>>, problems: Problem[]): number {
  const { key, type } = item;
  const outcome = type === "single" ? outcomes.get(cells[key]) : undefined;
  if (outcome !== undefined) return outcome;
  const cell = Object.hasOwn(cells, key) ? cells[key] : undefined;
  const found = choiceProblems(item, `/answers/${key}`, cell);
  problems.push(...found);
  if (found.length > 0) return invalid;
  // the best of several choices; none is unanswered
  if (Array.isArray(cell)) return Math.max(unanswered, ...cell.map((code) => outcomes.get(code) as number));
  return outcomes.get(cell) ?? unanswered;
}
