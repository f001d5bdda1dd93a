import type { CodelistDefinition } from "@reintegration/model";
import type { Change } from "./change.ts";
import { compareAnswers } from "./compare-answers.ts";

/** What changed between two versions of a codelist, as far as it asks for more than a patch, or is a patch. */
export function compareCodelists(before: CodelistDefinition, after: CodelistDefinition): Change[] {
  const changes = compareAnswers(before.answers, after.answers);
  if (before.ordered !== after.ordered)
    changes.push({ level: "major", pointer: "/ordered", message: "whether the answers are a scale has changed" });
  if (before.title !== after.title) changes.push({ level: "patch", pointer: "/title", message: "the title is worded differently" });
  const isScale = after.ordered && changes.some(({ pointer, level }) => pointer === "/answers" && level === "minor");
  return isScale
    ? [...changes, { level: "major", pointer: "/answers", message: "the steps of the scale stand in another order" }]
    : changes;
}
