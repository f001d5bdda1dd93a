import { type ItemDefinition, pointerTo } from "@reintegration/model";
import { itemHolders } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { type ItemHolder, type PlacedItem, placesOfItems, placesOfQuestions } from "./places-of-items.ts";

const finding = findingsOf("item-shape");

/** Properties that only some types of item have. */
const only: Readonly<Partial<Record<keyof ItemDefinition, readonly ItemDefinition["type"][]>>> = {
  codelist: ["single", "multiple"],
  answers: ["single", "multiple"],
  minimum: ["integer", "decimal"],
  maximum: ["integer", "decimal"],
  pattern: ["text"],
  maxLength: ["text"],
  notInFuture: ["date", "month"],
};

/**
 * An item has the properties of its type: one list of answers in a choice, bounds on numbers only, a currency beside an amount,
 * and so on.
 */
export function itemShape({ sources }: LintInput): Finding[] {
  return itemHolders(sources).flatMap(({ path, definition }) => {
    const dimensions = "dimensions" in definition ? definition.dimensions : undefined;
    return placesOfQuestions(definition).flatMap((placed) => {
      const { item, part, at } = placed;
      const found = (property: string, message: string, mend: string): Finding => finding(path, at + pointerTo(property), message, mend);
      return [
        ...properties(item, found),
        ...bounds(item, found),
        ...missing(item, part === "items" && dimensions !== undefined, found),
        ...place(item, part, dimensions, found),
        ...currency(placed, definition, found),
      ];
    });
  });
}

type Found = (property: string, message: string, mend: string) => Finding;

function properties(item: ItemDefinition, found: Found): Finding[] {
  const { type, codelist, answers } = item;
  const misplaced = Object.entries(only).filter(([property, types]) => Object.hasOwn(item, property) && !types.includes(type));
  const findings = misplaced.map(([property, types]) =>
    found(property, `an item of type ${type} has no ${property}`, `take it out: it is for ${types.join(" and ")} items`),
  );
  if (type !== "single" && type !== "multiple") return findings;
  if (codelist === undefined && answers === undefined)
    findings.push(found("type", `a ${type} choice needs answers`, "add `codelist` or `answers`"));
  if (codelist !== undefined && answers !== undefined)
    findings.push(found("answers", "the item has a codelist and answers of its own", "keep one of the two"));
  if (type === "single" && answers?.some(({ exclusive }) => exclusive)) {
    findings.push(found("answers", "every answer of a single choice stands alone", "take `exclusive` out"));
  }
  return findings;
}

function bounds({ type, minimum, maximum }: ItemDefinition, found: Found): Finding[] {
  const findings =
    minimum !== undefined && maximum !== undefined && minimum > maximum
      ? [found("minimum", `no number lies between ${minimum} and ${maximum}`, "correct the bounds")]
      : [];
  for (const [property, bound] of Object.entries({ minimum, maximum })) {
    if (bound === undefined) continue;
    if (type === "integer" && !Number.isInteger(bound)) findings.push(found(property, "a bound of an integer is an integer", "round it"));
    if (Math.abs(bound) > Number.MAX_SAFE_INTEGER)
      findings.push(found(property, `no number may lie beyond ${Number.MAX_SAFE_INTEGER} (rule J2)`, "write a smaller bound"));
  }
  return findings;
}

function missing(item: ItemDefinition, isQuestion: boolean, found: Found): Finding[] {
  const offered = item.missing ?? [];
  const mustAnswer = isQuestion && item.required === true && !offered.includes("refused");
  return [
    ...Object.keys(item.missingLabels ?? {})
      .filter((kind) => !offered.some((other) => other === kind))
      .map((kind) => found("missingLabels", `the item does not offer ${kind}`, "add it to `missing`, or take its label out")),
    ...(mustAnswer
      ? [found("required", "a form would not let a person refuse to answer (rule X3)", "add refused to `missing`, or do not require it")]
      : []),
  ];
}

function place(
  { dimension }: ItemDefinition,
  part: string,
  dimensions: readonly { readonly id: string }[] | undefined,
  found: Found,
): Finding[] {
  if (dimension === undefined) return [];
  if (part === "context") return [found("dimension", "a context field belongs to no dimension", "take it out")];
  if (dimensions === undefined) return [found("dimension", "only questions of an instrument belong to a dimension", "take it out")];
  const known = dimensions.map(({ id }) => id);
  return known.includes(dimension) ? [] : [found("dimension", `there is no dimension “${dimension}”`, `name one of ${known.join(", ")}`)];
}

/** The currency of an amount stands beside it, or at the top of its record (rule J4). */
function currency({ item, list }: PlacedItem<ItemDefinition>, definition: ItemHolder, found: Found): Finding[] {
  if (item.currency === undefined) return [];
  if (!("about" in definition)) return [found("currency", "only a field of a record is an amount of money", "take it out")];
  if (item.type !== "decimal") return [found("currency", "an amount of money is a decimal", "take it out, or make it a decimal")];
  const named = placesOfItems(definition).find((place) => place.item.key === item.currency);
  const isBeside = named?.item.type === "single" && (named.list === undefined || named.list === list);
  return isBeside
    ? []
    : [found("currency", `there is no single choice “${item.currency}” beside the amount`, "name the field that holds its currency")];
}
