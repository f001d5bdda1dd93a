import type { RecordData } from "@reintegration/model";
import type { WorkflowIndex } from "./index-of.ts";

let latestIndex: WorkflowIndex | undefined;
let latest: readonly RecordData[] | undefined;

/**
 * Whether no record can have an error: there is none, or they are those of the case that the engine made last by this workflow. Of all
 * other cases nothing is known: they may come from outside.
 */
export function areSound(index: WorkflowIndex, records: readonly RecordData[]): boolean {
  return records.length === 0 || (records === latest && index === latestIndex);
}

/** Remembers the records of a case that was made from another: those that came are in order, the older ones where they were known to be. */
export function rememberSound(index: WorkflowIndex, older: readonly RecordData[], records: readonly RecordData[]): void {
  if (records === older || !areSound(index, older)) return;
  latestIndex = index;
  latest = records;
}
