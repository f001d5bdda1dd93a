import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { patternFaults } from "./pattern-faults.ts";
import { placesOfItems } from "./places-of-items.ts";
import { pointerTo } from "./pointer-to.ts";

const finding = findingsOf("patterns");

/** Patterns mean the same in every language that reads a JSON Schema (rule J2). */
export function patterns({ sources }: LintInput): Finding[] {
  return sources.instruments.flatMap(({ path, definition }) =>
    placesOfItems(definition).flatMap(({ item, part, index }) =>
      (item.pattern === undefined ? [] : patternFaults(item.pattern)).map(({ message, mend }) =>
        finding(path, pointerTo(part, index, "pattern"), message, mend),
      ),
    ),
  );
}
