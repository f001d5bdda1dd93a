import { type Instrument, keysOfCondition } from "@reintegration/model";

/** Keys that tell one interview from another, or decide whether they do (rule C1). */
export function keysOfRepeats({ duplicates }: Pick<Instrument, "duplicates">): string[] {
  return [...new Set(duplicates.flatMap(({ by, when }) => [...by, ...(when ? keysOfCondition(when) : [])]))];
}
