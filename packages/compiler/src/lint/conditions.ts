import type { Condition, InstrumentDefinition } from "@reintegration/model";
import { conditionFindings } from "./condition-findings.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { lookUp } from "./look-up.ts";
import { placesOfItems } from "./places-of-items.ts";
import { pointerTo } from "./pointer-to.ts";
import { relevanceCircle } from "./relevance-circle.ts";

const finding = findingsOf("conditions");

/** Conditions name items that are there, compare them as their type allows, and no item decides over itself (rule M4). */
export function conditions(input: LintInput): Finding[] {
  const { answers } = lookUp(input);
  return input.sources.instruments.flatMap(({ path, definition }) => {
    const items = new Map(placesOfItems(definition).map(({ item }) => [item.key, item]));
    return [
      ...placedConditions(definition).flatMap(([at, condition]) =>
        conditionFindings(condition, at, { items, answers }).map(({ pointer, message, mend }) => finding(path, pointer, message, mend)),
      ),
      ...placesOfItems(definition).flatMap(({ item, part, index }) => {
        const circle = relevanceCircle(item.key, items);
        return circle === undefined
          ? []
          : [
              finding(
                path,
                pointerTo(part, index, "relevance"),
                `whether “${item.key}” is asked depends on itself: ${circle.join(" → ")}`,
                "take one of these conditions out",
              ),
            ];
      }),
    ];
  });
}

function placedConditions(definition: InstrumentDefinition): [string, Condition][] {
  const { duplicates, consentRefused } = definition;
  return [
    ...placesOfItems(definition).flatMap(({ item, part, index }): [string, Condition][] =>
      item.relevance ? [[pointerTo(part, index, "relevance"), item.relevance]] : [],
    ),
    ...duplicates.flatMap(({ when }, index): [string, Condition][] => (when ? [[pointerTo("duplicates", index, "when"), when]] : [])),
    ...(consentRefused ? [["/consentRefused", consentRefused] as [string, Condition]] : []),
  ];
}
