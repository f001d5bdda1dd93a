import type { Scoring } from "@reintegration/model";
import { nodeText } from "./read-submission.ts";

/** What a form calculated itself for one dimension. */
interface FormSums {
  readonly numerator: number;
  readonly denominator: number;
  readonly answered: number;
  readonly applicable: number;
  /** To six decimals; `undefined` where it is blank. */
  readonly score: number | undefined;
}

export interface FormScores {
  readonly dimensions: Readonly<Record<string, FormSums>>;
  readonly composite: number | undefined;
}

/** The calculates of a submission (rule X1). Throws where one is missing or is no number. */
export function formScores(submission: string, { dimensions, scale }: Scoring): FormScores {
  const number = (name: string): number => {
    const text = nodeText(submission, name);
    if (text === undefined || !/^[0-9]+$/.test(text)) throw new Error(`${name} is ${JSON.stringify(text)}`);
    return Number(text);
  };
  const score = (name: string): number | undefined => {
    const text = nodeText(submission, name);
    if (text === undefined || !/^([01](\.[0-9]{1,6})?)?$/.test(text)) throw new Error(`${name} is ${JSON.stringify(text)}`);
    return text === "" ? undefined : Number(text);
  };
  const sums = (id: string): FormSums => ({
    numerator: number(`rs_${id}_num`),
    denominator: scale * number(`rs_${id}_den`),
    answered: number(`rs_${id}_answered`),
    applicable: number(`rs_${id}_applicable`),
    score: score(`rs_${id}_score`),
  });
  return { dimensions: Object.fromEntries(dimensions.map(({ id }) => [id, sums(id)])), composite: score("rs_composite_score") };
}
