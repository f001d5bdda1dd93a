import { checkItem, type Item, type Problem } from "@reintegration/model";

/** Problems of the cells of one item that were met before, by cell: texts in one map for each situation, lists by their JSON in others. */
interface Memory {
  readonly latest: string | undefined;
  readonly met: readonly Map<unknown, readonly Problem[]>[];
}

const memories = new WeakMap<Item, Memory>();
const mostRemembered = 256;
const longestRemembered = 80;

/**
 * Adds what is wrong with a cell that a generated check could not pass, in the words of `checkItem`. In a file the same
 * fault comes in row after row: it is worded once and remembered, and reports share its problems.
 */
export function report(
  problems: Problem[],
  item: Item,
  path: string,
  cell: unknown,
  isRelevant: boolean,
  isExpected: boolean,
  latest: string | undefined,
): void {
  const situation = (isRelevant ? 1 : 0) + (isExpected ? 2 : 0);
  const isList = Array.isArray(cell);
  const key = isList && cell.every((code) => typeof code === "string") ? JSON.stringify(cell) : cell;
  const met = memoryOf(item, latest).met[isList ? situation + 4 : situation] as Map<unknown, readonly Problem[]>;
  let found = met.get(key);
  if (found === undefined) {
    found = checkItem(item, path, cell, { isRelevant, isExpected, latest });
    const isShort = key === undefined || (typeof key === "string" && key.length <= longestRemembered);
    if (isShort && met.size < mostRemembered) met.set(key, found);
  }
  for (let i = 0; i < found.length; i++) problems.push(found[i] as Problem);
}

/** What is in the future depends on the day of checking: with another day everything is forgotten. */
function memoryOf(item: Item, latest: string | undefined): Memory {
  const memory = memories.get(item);
  if (memory !== undefined && memory.latest === latest) return memory;
  const empty = { latest, met: Array.from({ length: 8 }, () => new Map()) };
  memories.set(item, empty);
  return empty;
}
