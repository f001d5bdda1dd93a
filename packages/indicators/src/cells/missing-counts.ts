import { type MissingKind, missingKinds } from "@reintegration/model";
import type { Missing } from "../indicator-table.ts";

/** Counts missing answers by their kind; a kind without any is left out. */
export function missingCounts(): { add(kind: MissingKind): void; counts(): Missing } {
  const counts = new Map<MissingKind, number>();
  return {
    add(kind) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
    counts: () => Object.fromEntries(missingKinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)]] : []))),
  };
}
