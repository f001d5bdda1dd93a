import type { Scoring } from "@reintegration/model";
import type { ScoreRow } from "../scripts/script-groups.ts";
import type { Outcome } from "../vectors/tally.ts";
import { formScores } from "../web-forms/form-scores.ts";
import { nodeText } from "../web-forms/read-submission.ts";

/** Whether a line of `scores.csv` holds what the form itself calculated: counts exactly, scores within 1e-6 (rule X1). */
export function scoresOutcome(line: ScoreRow | undefined, submission: string, scoring: Scoring): Outcome {
  if (line === undefined) return { failed: "has no line" };
  const { dimensions, composite } = formScores(submission, scoring);
  const differences = [
    differs("case_id", nodeText(submission, "case_id"), line["case_id"]),
    ...Object.entries(dimensions).flatMap(([id, { score, answered, applicable }]) => [
      scoreDiffers(id, score, line),
      differs(`${id}_answered`, String(answered), line[`${id}_answered`]),
      differs(`${id}_applicable`, String(applicable), line[`${id}_applicable`]),
    ]),
    scoreDiffers("composite", composite, line),
  ].filter((difference) => difference !== undefined);
  return differences.length === 0 ? "passed" : { failed: differences.join("; ") };
}

function scoreDiffers(id: string, inForm: number | undefined, line: ScoreRow): string | undefined {
  const [value = "", status] = [line[id], line[`${id}_status`]];
  if (inForm === undefined) return differs(id, "no score", value === "" && status === "insufficient" ? "no score" : `${value} ${status}`);
  const isSame = status === "scored" && value !== "" && Math.abs(Number(value) - inForm) <= 1e-6;
  return isSame ? undefined : differs(id, String(inForm), `${value} ${status}`);
}

const differs = (what: string, inForm: string | undefined, found: string | undefined): string | undefined =>
  inForm === found ? undefined : `${what}: in the form ${inForm}, in scores.csv ${found}`;
