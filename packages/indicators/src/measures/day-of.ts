import { dayNumber, missingKindOf } from "@reintegration/model";
import { noDay } from "./measuring.ts";

/** The day of a date that a lookup gave; `noDay` where it is none. */
export function dayOf(date: unknown): number {
  return missingKindOf(date) === undefined && typeof date === "string" ? dayNumber(date) : noDay;
}
