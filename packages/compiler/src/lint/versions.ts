import { type AnswerDefinition, pointerTo, referenceOf } from "@reintegration/model";
import { itemHolders, type SourceFile } from "../sources.ts";
import { bumpBetween } from "../versions/bump-between.ts";
import { type Change, levels } from "../versions/change.ts";
import { compareCodelists } from "../versions/compare-codelists.ts";
import { compareFrames } from "../versions/compare-frames.ts";
import { compareIndicators } from "../versions/compare-indicators.ts";
import { compareInstruments } from "../versions/compare-instruments.ts";
import type { AnswersOf } from "../versions/compare-items.ts";
import { compareRecords } from "../versions/compare-records.ts";
import { compareScorings } from "../versions/compare-scorings.ts";
import { compareWorkflows } from "../versions/compare-workflows.ts";
import { versionOrder } from "../versions/version-order.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { lookUp } from "./look-up.ts";
import { placesOfQuestions } from "./places-of-items.ts";

const finding = findingsOf("versions");

/**
 * A version number promises what changed since the version before (design §3): major where old data may be invalid or a score
 * changes, minor where something was added, patch for wording. The number of an answer is never given to another one (rule S10).
 */
export function versions(input: LintInput): Finding[] {
  const { codelists, indicators, instruments, records, scorings, workflows } = input.sources;
  const known = lookUp(input);
  const answersOf: AnswersOf = (item) => known.answers(item) ?? [];
  return [
    ...successions(codelists).flatMap(([before, after]) => bumps(before, after, compareCodelists(before.definition, after.definition))),
    ...successions(instruments).flatMap(([before, after]) =>
      bumps(before, after, compareInstruments(before.definition, after.definition, answersOf, answersOf)),
    ),
    ...successions(records).flatMap(([before, after]) =>
      bumps(before, after, compareRecords(before.definition, after.definition, answersOf, answersOf)),
    ),
    ...successions(workflows).flatMap(([before, after]) =>
      bumps(before, after, compareWorkflows(before.definition, after.definition, answersOf, answersOf)),
    ),
    ...successions(input.sources.frames).flatMap(([before, after]) =>
      bumps(before, after, compareFrames(before.definition, after.definition)),
    ),
    ...successions(indicators).flatMap(([before, after]) => bumps(before, after, compareIndicators(before.definition, after.definition))),
    ...successions(scorings).flatMap(([before, after]) => bumps(before, after, compareScorings(before.definition, after.definition))),
    ...reusedNumbers(codelists.map((file) => ({ ...file, list: file.definition.id, at: "", answers: file.definition.answers }))),
    ...reusedNumbers(
      itemHolders(input.sources).flatMap((file) =>
        placesOfQuestions(file.definition).map(({ item, at }) => ({
          ...file,
          list: `${file.definition.id} ${item.key}`,
          at,
          answers: item.answers ?? [],
        })),
      ),
    ),
  ];
}

/** Each version with the one before it. */
function successions<Definition extends { readonly id: string; readonly version: string }>(
  files: readonly SourceFile<Definition>[],
): [SourceFile<Definition>, SourceFile<Definition>][] {
  const sorted = [...files].sort((a, b) => versionOrder(a.definition.version, b.definition.version));
  return sorted.flatMap((after, index): [SourceFile<Definition>, SourceFile<Definition>][] => {
    const before = sorted.slice(0, index).findLast(({ definition }) => definition.id === after.definition.id);
    return before ? [[before, after]] : [];
  });
}

type Versioned = SourceFile<{ readonly id: string; readonly version: string }>;

function bumps(before: Versioned, after: Versioned, changes: readonly Change[]): Finding[] {
  const bump = bumpBetween(before.definition.version, after.definition.version);
  return changes
    .filter(({ level }) => levels.indexOf(level) > levels.indexOf(bump))
    .map(({ level, pointer, message }) =>
      finding(
        after.path,
        pointer,
        `${message} since ${referenceOf(before.definition)}: that is a ${level} change, and the version says ${bump}`,
        `make it a ${level} version: npm run new-version -- ${referenceOf(before.definition)} ${level}`,
      ),
    );
}

interface NumberedList extends Versioned {
  /** What the same list is called in every version. */
  readonly list: string;
  readonly at: string;
  readonly answers: readonly AnswerDefinition[];
}

function reusedNumbers(lists: readonly NumberedList[]): Finding[] {
  const codes = new Map<string, { readonly code: string; readonly version: string }>();
  return [...lists]
    .sort((a, b) => versionOrder(a.definition.version, b.definition.version))
    .flatMap(({ path, list, at, answers, definition: { version } }) =>
      answers.flatMap(({ code, number }, index) => {
        const name = `${list} ${number}`;
        const first = codes.get(name) ?? { code, version };
        codes.set(name, first);
        // two answers of one version are another rule's matter
        if (first.code === code || first.version === version) return [];
        return [
          finding(
            path,
            `${at}${pointerTo("answers", index, "number")}`,
            `${number} was the number of “${first.code}” in version ${first.version}`,
            "take a number that was never used in this list",
          ),
        ];
      }),
    );
}
