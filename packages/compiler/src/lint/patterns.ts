import { itemHolders } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { patternFaults } from "./pattern-faults.ts";
import { placesOfQuestions } from "./places-of-items.ts";

const finding = findingsOf("patterns");

/** Patterns mean the same in every language that reads a JSON Schema (rule J2). */
export function patterns({ sources }: LintInput): Finding[] {
  return itemHolders(sources).flatMap(({ path, definition }) =>
    placesOfQuestions(definition).flatMap(({ item, at }) =>
      (item.pattern === undefined ? [] : patternFaults(item.pattern)).map(({ message, mend }) =>
        finding(path, `${at}/pattern`, message, mend),
      ),
    ),
  );
}
