import { choiceProblems, type Problem } from "@reintegration/model";
import { invalid, type ItemPlan, unanswered } from "./plan-item.ts";

/** What a cell counts as (rules M1, M2, S5). What makes it invalid is added to `problems`. */
export function readCell({ item, outcomes }: ItemPlan, cell: unknown, problems: Problem[]): number {
  const outcome = item.type === "single" ? outcomes.get(cell) : undefined;
  if (outcome !== undefined) return outcome;
  const found = choiceProblems(item, `/answers/${item.key}`, cell);
  problems.push(...found);
  if (found.length > 0) return invalid;
  // the best of several choices; none is unanswered
  if (Array.isArray(cell)) return Math.max(unanswered, ...cell.map((code) => outcomes.get(code) as number));
  return outcomes.get(cell) ?? unanswered;
}
