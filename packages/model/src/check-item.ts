import { cellProblems } from "./cell-problems.ts";
import type { Item } from "./instrument.ts";
import { missingKindOf } from "./missing.ts";
import { type Problem, warningAt } from "./problem.ts";

/** What the rest of the response says about one item. */
export interface ItemSituation {
  /** The item's relevance holds, or it has none. */
  readonly isRelevant: boolean;
  /** An answer may be expected: the person agreed to the interview. */
  readonly isExpected: boolean;
  /** The last day that is not in the future; `undefined` where it is not known. */
  readonly latest: string | undefined;
}

/** Everything that is wrong with one cell, by itself and in its situation. */
export function checkItem(item: Item, path: string, cell: unknown, { isRelevant, isExpected, latest }: ItemSituation): Problem[] {
  const problems = cellProblems(item, path, cell);
  const kind = missingKindOf(cell);
  const params = { item: item.key };
  if (!isRelevant && kind === undefined && problems.length === 0) problems.push(warningAt("answered-not-relevant", path, params));
  if (item.relevance && isRelevant && kind === "not_applicable" && !item.missing?.includes(kind)) {
    problems.push(warningAt("not-applicable-but-relevant", path, params));
  }
  if (item.required && isRelevant && isExpected && kind === "absent") problems.push(warningAt("required-unanswered", path, params));
  if (item.notInFuture && latest !== undefined && kind === undefined && problems.length === 0 && (cell as string) > latest) {
    problems.push(warningAt("future-date", path, { ...params, value: cell }));
  }
  return problems;
}
