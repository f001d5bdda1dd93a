import { pointerTo } from "@reintegration/model";
import type { Change, Level } from "./change.ts";

/** The properties of a definition that differ between two versions, each with the level that the table gives it. */
export function changedProperties<Definition extends object>(
  before: Definition,
  after: Definition,
  levelOfProperty: Readonly<Partial<Record<keyof Definition, Level>>>,
): Change[] {
  return (Object.entries(levelOfProperty) as [keyof Definition & string, Level][])
    .filter(([property]) => JSON.stringify(before[property]) !== JSON.stringify(after[property]))
    .map(([property, level]) => ({ level, pointer: pointerTo(property), message: `${property} has changed` }));
}
