import { missingKindOf } from "@reintegration/model";

/** The group of an answer: its code, or the kind of missing answer. */
export function groupCode(answer: unknown): string {
  return missingKindOf(answer) ?? String(answer);
}
