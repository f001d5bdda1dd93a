import { pointerTo } from "@reintegration/model";
import type { Change } from "./change.ts";

/** Compares lists by a key: gone is major, new minor, another order minor, and what is in both as `compare` says. */
export function compareByKey<Entry>(
  name: string,
  what: string,
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
  compare: (old: Entry, now: Entry, at: string) => Change[],
  root = "",
): Change[] {
  const [oldKeys, newKeys] = [before.map(keyOf), after.map(keyOf)];
  const isReordered = oldKeys.filter((key) => newKeys.includes(key)).join() !== newKeys.filter((key) => oldKeys.includes(key)).join();
  return [
    ...oldKeys
      .filter((key) => !newKeys.includes(key))
      .map((key): Change => ({ level: "major", pointer: root + pointerTo(name), message: `the ${what} “${key}” is gone` })),
    ...after.flatMap((entry, index): Change[] => {
      const at = root + pointerTo(name, index);
      const old = before[oldKeys.indexOf(keyOf(entry))];
      return old === undefined
        ? [{ level: "minor", pointer: at, message: `the ${what} “${keyOf(entry)}” is new` }]
        : compare(old, entry, at);
    }),
    ...(isReordered ? [{ level: "minor", pointer: root + pointerTo(name), message: `${name} stand in another order` } as const] : []),
  ];
}
