import { type AnswerDefinition, type InstrumentDefinition, missingKinds, pointerTo, type RecordDefinition } from "@reintegration/model";
import { type Finding, findingsOf } from "./finding.ts";
import { isListOfMissing } from "./is-list-of-missing.ts";
import type { LookUp } from "./look-up.ts";
import { placesOfQuestions } from "./places-of-items.ts";

const finding = findingsOf("references");
const firstMissingNumber = 251;

/** The codelists that an instrument or record names are there, and its own answers name each other rightly. */
export function itemReferences(
  path: string,
  definition: InstrumentDefinition | RecordDefinition,
  { codelist, hasFile }: Pick<LookUp, "codelist" | "hasFile">,
): Finding[] {
  const lists = placesOfQuestions(definition).flatMap(({ item, at }) => {
    const own = answerReferences(path, at, item.answers ?? []);
    const reference = item.codelist;
    if (reference === undefined) return own;
    if (isListOfMissing(codelist(reference)?.answers ?? []))
      return [finding(path, `${at}/codelist`, "the kinds of missing answers are no answers", "name another codelist")];
    return codelist(reference) || hasFile("codelists", reference)
      ? own
      : [finding(path, `${at}/codelist`, `there is no codelist ${reference}`, "correct the reference, or write the codelist")];
  });
  return [...lists, ...missingList(path, definition, { codelist, hasFile })];
}

/** Answers are replaced by others of their list, only where they are withdrawn, and their ages are in order. */
export function answerReferences(path: string, at: string, answers: readonly AnswerDefinition[]): Finding[] {
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

function missingList(
  path: string,
  { missing }: InstrumentDefinition | RecordDefinition,
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
