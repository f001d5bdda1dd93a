import type { RecordType } from "./record-type.ts";

/**
 * What tells a record from the others of its type: its own id, and those fields of `identifiedBy` that are references, since an event has
 * its number within its case. A field that is not there counts as an empty text.
 */
export function recordIdentity({ identifiedBy, items }: RecordType, fields: Readonly<Record<string, unknown>>): unknown[] {
  const isReference = (key: string): boolean => items.some((item) => item.key === key && item.type === "reference");
  return identifiedBy.filter((key, at) => at === 0 || isReference(key)).map((key) => fields[key] ?? "");
}
