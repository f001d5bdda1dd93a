/** Shorter lists are searched faster than their ids are carried along. */
const long = 100;

const known = new WeakMap<readonly unknown[], Set<string | undefined>>();

/**
 * The ids in a list of the events or records of a case, where it is long; `undefined` where it is short. They are remembered with
 * the list and handed on to the one that follows it, so that ten years are not walked through for each new event.
 */
export function idsOfLong<Entry>(
  list: readonly Entry[],
  idOf: (entry: Entry) => string | undefined,
): ReadonlySet<string | undefined> | undefined {
  if (list.length < long) return undefined;
  const ids = known.get(list) ?? new Set(list.map(idOf));
  known.set(list, ids);
  return ids;
}

/** Hands the ids of a list on to the one that follows it, which has the same entries and more behind them. */
export function handOnIds<Entry>(list: readonly Entry[], next: readonly Entry[], idOf: (entry: Entry) => string | undefined): void {
  const ids = list.length < long || next === list ? undefined : known.get(list);
  if (ids === undefined) return;
  known.delete(list);
  for (const entry of next.slice(list.length)) ids.add(idOf(entry));
  known.set(next, ids);
}
