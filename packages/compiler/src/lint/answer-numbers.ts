import { type AnswerDefinition, pointerTo, referenceOf } from "@reintegration/model";
import { itemHolders } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { lookUp } from "./look-up.ts";
import { placesOfQuestions } from "./places-of-items.ts";

const finding = findingsOf("answer-numbers");
const highestOfSingle = 250;
const highestOfMultiple = 27;

/**
 * The numbers of answers fit where they are stored (rule S10): unique in their list, at most 27 in a multiple choice (a bit
 * each, beside five for the missing kinds), at most 250 in a scored single choice (a byte).
 */
export function answerNumbers(input: LintInput): Finding[] {
  const { answers } = lookUp(input);
  const { codelists, scorings } = input.sources;
  const items = itemHolders(input.sources).flatMap(({ path, definition }) =>
    placesOfQuestions(definition).map((place) => ({ ...place, path, instrument: referenceOf(definition) })),
  );
  const isScored = (instrument: string, key: string): boolean =>
    scorings.some(({ definition }) => definition.instrument === instrument && definition.items.some(({ item }) => item === key));
  return [
    ...codelists.flatMap(({ path, definition }) => repeated(path, "", definition.answers)),
    ...items.flatMap(({ path, item, at }) => repeated(path, at, item.answers ?? [])),
    ...items.flatMap(({ path, instrument, item, at }) => {
      const highest =
        item.type === "multiple" ? highestOfMultiple : isScored(instrument, item.key) ? highestOfSingle : Number.POSITIVE_INFINITY;
      const beyond = (answers(item) ?? []).filter(({ number }) => number > highest);
      if (beyond.length === 0) return [];
      const what = item.type === "multiple" ? "a multiple choice" : "a scored single choice";
      const named = beyond
        .slice(0, 3)
        .map(({ code, number }) => `${code} (${number})`)
        .join(", ");
      return [
        finding(path, at, `${what} holds numbers up to ${highest}, but not ${named}`, "number the answers lower, or take another list"),
      ];
    }),
  ];
}

function repeated(path: string, at: string, answers: readonly AnswerDefinition[]): Finding[] {
  return answers.flatMap(({ number }, index) => {
    const first = answers.findIndex((answer) => answer.number === number);
    return first === index
      ? []
      : [
          finding(
            path,
            `${at}${pointerTo("answers", index, "number")}`,
            `${number} is also the number of “${answers[first]?.code}”`,
            "give each answer a number of its own",
          ),
        ];
  });
}
