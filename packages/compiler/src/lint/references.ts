import { type CodelistDefinition, pointerTo, type ScoringDefinition } from "@reintegration/model";
import { fieldReferences } from "./field-references.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { answerReferences, itemReferences } from "./item-references.ts";
import { type LookUp, lookUp } from "./look-up.ts";
import { recordReferences } from "./record-references.ts";
import { repeats } from "./repeats.ts";
import { rowReferences } from "./row-references.ts";
import { vocabularyReferences } from "./vocabulary-references.ts";

const finding = findingsOf("references");

/**
 * What a definition names is there and fits: codelists, items, answers, dimensions, records. What a workflow names beyond the
 * codelists of its facts belongs to the rule `workflows`.
 */
export function references(input: LintInput): Finding[] {
  const known = lookUp(input);
  const { codelists, instruments, records, scorings } = input.sources;
  return [
    ...codelists.flatMap(({ path, definition }) => [
      ...answerReferences(path, "", definition.answers),
      ...mappingReferences(path, definition),
    ]),
    ...[...instruments, ...records].flatMap(({ path, definition }) => [
      ...itemReferences(path, definition, known),
      ...fieldReferences(path, definition),
    ]),
    ...records.flatMap(({ path, definition }) => [
      ...recordReferences(path, definition, records),
      ...rowReferences(path, definition),
      ...vocabularyReferences(path, definition),
    ]),
    ...scorings.flatMap(({ path, definition }) => scoringReferences(path, definition, known)),
  ];
}

/** What another system's codes are said to be is in the list, and each of them is said once. */
function mappingReferences(path: string, { answers, mappings = [] }: CodelistDefinition): Finding[] {
  const codes = answers.map(({ code }) => code);
  return [
    ...repeats(mappings.map(({ id }) => id)).map((index) =>
      finding(path, pointerTo("mappings", index, "id"), "two mappings have this id", "choose another id"),
    ),
    ...mappings.flatMap(({ entries }, index) => [
      ...repeats(entries.map(({ value }) => value)).map((place) =>
        finding(path, pointerTo("mappings", index, "entries", place, "value"), "this value is mapped already", "take one of the two out"),
      ),
      ...entries.flatMap(({ code }, place) =>
        code === null || codes.includes(code)
          ? []
          : [
              finding(
                path,
                pointerTo("mappings", index, "entries", place, "code"),
                `“${code}” is no answer of this list`,
                `name one of ${codes.slice(0, 30).join(", ")}, or null`,
              ),
            ],
      ),
    ]),
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
