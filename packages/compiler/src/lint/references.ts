import {
  type AnswerDefinition,
  type InstrumentDefinition,
  type ItemDefinition,
  missingKinds,
  type ScoringDefinition,
} from "@reintegration/model";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { isListOfMissing } from "./is-list-of-missing.ts";
import { type LookUp, lookUp } from "./look-up.ts";
import { placesOfItems } from "./places-of-items.ts";
import { pointerTo } from "./pointer-to.ts";
import { repeats } from "./repeats.ts";

const finding = findingsOf("references");
const firstMissingNumber = 251;

/** What a definition names is there and fits: codelists, items, answers, dimensions. */
export function references(input: LintInput): Finding[] {
  const known = lookUp(input);
  const { codelists, instruments, scorings } = input.sources;
  return [
    ...codelists.flatMap(({ path, definition }) => replacements(path, "", definition.answers)),
    ...instruments.flatMap(({ path, definition }) => [...instrumentReferences(path, definition, known), ...fields(path, definition)]),
    ...scorings.flatMap(({ path, definition }) => scoringReferences(path, definition, known)),
  ];
}

function replacements(path: string, at: string, answers: readonly AnswerDefinition[]): Finding[] {
  return answers.flatMap(({ code, status, replacedBy, from, to }, index) => {
    const pointer = (property: string): string => `${at}${pointerTo("answers", index, property)}`;
    const findings: Finding[] = [];
    if (replacedBy !== undefined && (replacedBy === code || !answers.some((answer) => answer.code === replacedBy))) {
      findings.push(
        finding(path, pointer("replacedBy"), `“${replacedBy}” is no other answer of this list`, "name another answer of the list"),
      );
    }
    if (replacedBy !== undefined && status !== "withdrawn")
      findings.push(
        finding(path, pointer("replacedBy"), `“${code}” is not withdrawn, so nothing replaces it`, 'add "status": "withdrawn"'),
      );
    if (from !== undefined && to !== undefined && from > to)
      findings.push(finding(path, pointer("from"), `no age lies between ${from} and ${to}`, "correct the ages"));
    return findings;
  });
}

function instrumentReferences(path: string, definition: InstrumentDefinition, { codelist, hasFile }: LookUp): Finding[] {
  const lists = placesOfItems(definition).flatMap(({ item, part, index }) => {
    const own = replacements(path, pointerTo(part, index), item.answers ?? []);
    const reference = item.codelist;
    if (reference === undefined) return own;
    if (isListOfMissing(codelist(reference)?.answers ?? []))
      return [finding(path, pointerTo(part, index, "codelist"), "the kinds of missing answers are no answers", "name another codelist")];
    return codelist(reference) || hasFile("codelists", reference)
      ? own
      : [
          finding(
            path,
            pointerTo(part, index, "codelist"),
            `there is no codelist ${reference}`,
            "correct the reference, or write the codelist",
          ),
        ];
  });
  return [...lists, ...missingList(path, definition, { codelist, hasFile })];
}

function missingList(
  path: string,
  { missing }: InstrumentDefinition,
  { codelist, hasFile }: Pick<LookUp, "codelist" | "hasFile">,
): Finding[] {
  const kinds = codelist(missing);
  if (kinds === undefined)
    return hasFile("codelists", missing)
      ? []
      : [finding(path, "/missing", `there is no codelist ${missing}`, "name the codelist of missing kinds")];
  const expected = missingKinds.map((code, index) => `${code} ${firstMissingNumber + index}`).join(", ");
  const isComplete = kinds.answers.map(({ code, number }) => `${code} ${number}`).join(", ") === expected;
  return isComplete ? [] : [finding(path, "/missing", `${missing} is not the list of the missing kinds`, `name a list of ${expected}`)];
}

/** The fields that an instrument names outside its conditions. */
function fields(path: string, definition: InstrumentDefinition): Finding[] {
  const places = placesOfItems(definition);
  const check = (key: string, at: string, fits: (item: ItemDefinition, part: string) => boolean, what: string): Finding[] => {
    const place = places.find(({ item }) => item.key === key);
    if (place === undefined) return [finding(path, at, `there is no item or context field “${key}”`, "correct the key")];
    return fits(place.item, place.part) ? [] : [finding(path, at, `“${key}” is not ${what}`, `name ${what}`)];
  };
  const isDate = ({ type }: ItemDefinition): boolean => type === "date" || type === "month";
  return [
    ...definition.identifiedBy.flatMap((key, index) =>
      check(
        key,
        pointerTo("identifiedBy", index),
        ({ type, sensitive }, part) => part === "context" && type !== "multiple" && !sensitive,
        "a context field with one answer that is not sensitive",
      ),
    ),
    ...definition.duplicates.flatMap(({ by }, index) =>
      by.flatMap((key, place) =>
        check(key, pointerTo("duplicates", index, "by", place), ({ type }) => type !== "multiple", "a field with one answer"),
      ),
    ),
    ...definition.dateOrder.flatMap((pair, index) =>
      pair.flatMap((key, place) => check(key, pointerTo("dateOrder", index, place), isDate, "a date or month")),
    ),
    ...definition.dateOrder.flatMap(([earlier, later], index) =>
      earlier === later ? [finding(path, pointerTo("dateOrder", index), "a date does not lie after itself", "name two fields")] : [],
    ),
  ];
}

function scoringReferences(path: string, definition: ScoringDefinition, { instrument, hasFile, answers }: LookUp): Finding[] {
  const scored = instrument(definition.instrument);
  if (scored === undefined) {
    return hasFile("instruments", definition.instrument)
      ? []
      : [finding(path, "/instrument", `there is no instrument ${definition.instrument}`, "correct the reference, or write the instrument")];
  }
  const dimensions = scored.dimensions.map(({ id }) => id);
  return [
    ...repeats(definition.items.map(({ item }) => item)).map((index) =>
      finding(path, pointerTo("items", index, "item"), "this item has values already", "take one of the two out"),
    ),
    ...repeats(definition.dimensions.map(({ id }) => id)).map((index) =>
      finding(path, pointerTo("dimensions", index, "id"), "two dimensions have this id", "take one of the two out"),
    ),
    ...definition.dimensions.flatMap(({ id }, index) =>
      dimensions.includes(id)
        ? []
        : [
            finding(
              path,
              pointerTo("dimensions", index, "id"),
              `the instrument has no dimension “${id}”`,
              `name one of ${dimensions.join(", ")}`,
            ),
          ],
    ),
    ...definition.items.flatMap(({ item: key, values }, index) => {
      const item = scored.items.find((candidate) => candidate.key === key);
      if (item === undefined)
        return [
          finding(
            path,
            pointerTo("items", index, "item"),
            `the instrument has no item “${key}”`,
            "correct the key; a context field is not scored",
          ),
        ];
      const list = answers(item);
      if (list === undefined) return [];
      const unknown = Object.keys(values).filter((code) => !list.some((answer) => answer.code === code));
      return unknown.map((code) =>
        finding(
          path,
          pointerTo("items", index, "values", code),
          `“${code}” is no answer of “${key}”`,
          `give values to ${list.map((answer) => answer.code).join(", ")}`,
        ),
      );
    }),
  ];
}
