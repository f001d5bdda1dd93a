import { type AnswerDefinition, pointerTo } from "@reintegration/model";
import type { Change, Level } from "./change.ts";

/**
 * What changed between two lists of answers. A code that is gone, or that means or counts as something else, is major; a new or
 * withdrawn one minor; a label patch.
 */
export function compareAnswers(before: readonly AnswerDefinition[], after: readonly AnswerDefinition[], at = ""): Change[] {
  const change = (level: Level, pointer: string, message: string): Change => ({ level, pointer: at + pointer, message });
  const gone = before.filter(({ code }) => !after.some((answer) => answer.code === code));
  const kept = after.flatMap((answer, index) => {
    const old = before.find(({ code }) => code === answer.code);
    return old ? [{ old, answer, pointer: pointerTo("answers", index) }] : [];
  });
  const order = (list: readonly AnswerDefinition[]): string =>
    list
      .filter(({ code }) => kept.some(({ answer }) => answer.code === code))
      .map(({ code }) => code)
      .join();
  return [
    ...gone.map(({ code }) => change("major", "/answers", `the answer “${code}” is gone`)),
    ...after.flatMap(({ code }, index) =>
      before.some((answer) => answer.code === code) ? [] : [change("minor", pointerTo("answers", index), `the answer “${code}” is new`)],
    ),
    ...kept.flatMap(({ old, answer, pointer }) => answerChanges(old, answer).map(([level, message]) => change(level, pointer, message))),
    ...(order(before) === order(after) ? [] : [change("minor", "/answers", "the answers stand in another order")]),
  ];
}

function answerChanges(old: AnswerDefinition, now: AnswerDefinition): [Level, string][] {
  const changes: [Level, string][] = [];
  if (old.number !== now.number) changes.push(["major", `the number of “${now.code}” was ${old.number} and is ${now.number}`]);
  if (old.exclusive !== now.exclusive)
    changes.push([now.exclusive ? "major" : "minor", `“${now.code}” ${now.exclusive ? "stands alone now" : "no longer stands alone"}`]);
  if (old.from !== now.from || old.to !== now.to) changes.push(["major", `the ages of “${now.code}” changed`]);
  if ((old.status ?? "active") !== (now.status ?? "active")) changes.push(["minor", `“${now.code}” is ${now.status ?? "active"} now`]);
  if (old.label !== now.label || old.replacedBy !== now.replacedBy)
    changes.push(["patch", `“${now.code}” is worded or described differently`]);
  return changes;
}
