import { normaliseLabel } from "@reintegration/model";
import type { ColumnTarget } from "../columns/column-target.ts";
import type { HeaderIndex } from "../columns/header-index.ts";

/** What a header says in our own words: a name, or a label that means the same in every language that has it. */
export function exactTarget(header: string, { byName, byLabel }: HeaderIndex): ColumnTarget | undefined {
  const label = normaliseLabel(header);
  const labelled = new Set([...byLabel.values()].flatMap((find) => find(label) ?? []));
  const [meaning] = labelled;
  const target = byName(header) ?? (labelled.size === 1 ? meaning : undefined);
  return target === undefined || target.isForeign || target.part === "missing" ? undefined : target;
}
