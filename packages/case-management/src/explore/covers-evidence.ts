import type { Evidence } from "@reintegration/model";

/**
 * Whether who has brought one piece of evidence has brought the other as well.
 *
 * It must be the same record version, with at least the same fields answered. A `where` is covered by the same condition only; what
 * has to be new is covered by what has to be new.
 */
export function coversEvidence(brought: Evidence, asked: Evidence): boolean {
  return (
    brought.record === asked.record &&
    (asked.new === undefined || brought.new === true) &&
    (asked.fields ?? []).every((field) => brought.fields?.includes(field)) &&
    (asked.where === undefined || JSON.stringify(asked.where) === JSON.stringify(brought.where))
  );
}
