import {
  type Condition,
  type ConditionScope,
  conditionFindings,
  type InstrumentDefinition,
  pointerTo,
  type RecordDefinition,
} from "@reintegration/model";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { lookUp } from "./look-up.ts";
import { type PlacedItem, placesOfItems } from "./places-of-items.ts";
import { relevanceCircle } from "./relevance-circle.ts";

const finding = findingsOf("conditions");

/**
 * Conditions name items that are there, compare them as their type allows, and no item decides over itself (rule M4). In a row of
 * a list they speak of the fields of the row and of the record, elsewhere never of a field in a list. Conditions of workflows
 * belong to the rule `workflows`.
 */
export function conditions(input: LintInput): Finding[] {
  const { answers } = lookUp(input);
  const { instruments, records } = input.sources;
  return [...instruments, ...records].flatMap(({ path, definition }) => {
    const places = placesOfItems(definition);
    const relevances = new Map(places.map(({ item }) => [item.key, item.relevance]));
    return [
      ...placedConditions(definition, places).flatMap(([at, condition, list]) =>
        conditionFindings(condition, at, { ...scopeOf(definition, places, list), answers }).map(({ pointer, message, mend }) =>
          finding(path, pointer, message, mend),
        ),
      ),
      ...places.flatMap(({ item, at }) => {
        const circle = relevanceCircle(item.key, relevances);
        return circle === undefined
          ? []
          : [
              finding(
                path,
                `${at}/relevance`,
                `whether “${item.key}” is asked depends on itself: ${circle.join(" → ")}`,
                "take one of these conditions out",
              ),
            ];
      }),
    ];
  });
}

/** What a condition in the rows of a list may speak of, or outside of lists. */
function scopeOf(
  definition: InstrumentDefinition | RecordDefinition,
  places: readonly PlacedItem[],
  list: string | undefined,
): Pick<ConditionScope, "items" | "what"> {
  const seen = places.filter((place) => place.list === undefined || place.list === list);
  const items = new Map(seen.map(({ item }) => [item.key, item]));
  return "context" in definition ? { items } : { items, what: list === undefined ? "field outside lists" : "field here" };
}

function placedConditions(
  definition: InstrumentDefinition | RecordDefinition,
  places: readonly PlacedItem[],
): [at: string, condition: Condition, list?: string][] {
  const own = places.flatMap(({ item, at, list }): [string, Condition, string?][] => {
    if (item.relevance === undefined) return [];
    return list === undefined ? [[`${at}/relevance`, item.relevance]] : [[`${at}/relevance`, item.relevance, list]];
  });
  if (!("context" in definition)) {
    const totals = (definition.totals ?? []).flatMap(({ when }, index): [string, Condition][] =>
      when ? [[pointerTo("totals", index, "when"), when]] : [],
    );
    return [...own, ...totals];
  }
  const { duplicates, consentRefused } = definition;
  return [
    ...own,
    ...duplicates.flatMap(({ when }, index): [string, Condition][] => (when ? [[pointerTo("duplicates", index, "when"), when]] : [])),
    ...(consentRefused ? [["/consentRefused", consentRefused] as [string, Condition]] : []),
  ];
}
