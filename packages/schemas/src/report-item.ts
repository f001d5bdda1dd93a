import type { Item, Problem } from "@reintegration/model";
import { checkItem } from "./check-item.ts";

/** Adds what is wrong with a cell that a generated check could not pass. */
export function report(problems: Problem[], item: Item, path: string, cell: unknown, isRelevant: boolean, isExpected: boolean, latest: string | undefined): void {
  for (const problem of checkItem(item, path, cell, { isRelevant, isExpected, latest })) problems.push(problem);
}
