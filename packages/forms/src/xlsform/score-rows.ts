import type { ScoredItem, Scoring } from "@reintegration/model";
import type { FormPlan } from "./form-plan.ts";
import { referenceTo } from "./reference-to.ts";
import { answeredSum, applicableSum, productSum } from "./score-terms.ts";
import type { FormRow } from "./xls-form.ts";
import { xpathNumber } from "./xpath-literals.ts";

/**
 * The calculates of a scoring, at the root and without relevance (rule X1): for each dimension the integer sums of the answered
 * items and of those that apply, and a score where enough is answered (rules S1, S3, S4); then the composite (rule S2).
 */
export function scoreRows(scoring: Scoring, plan: FormPlan): FormRow[] {
  const { dimensions, composite, scale } = scoring;
  const sums = dimensions.flatMap(({ id, weights, minAnsweredShare }) => {
    const terms = Object.entries(weights).map(([key, weight]) => ({ scored: scoredItem(scoring, key), weight }));
    const counted = terms.map(({ scored }) => ({ scored, weight: 1 }));
    return [
      calculate(`rs_${id}_num`, productSum(terms, plan)),
      calculate(`rs_${id}_den`, answeredSum(terms, plan)),
      calculate(`rs_${id}_weight`, applicableSum(terms, plan)),
      calculate(`rs_${id}_answered`, answeredSum(counted, plan)),
      calculate(`rs_${id}_applicable`, applicableSum(counted, plan)),
      ...scores(id, enough(id, referenceTo(`rs_${id}_weight`), minAnsweredShare), quotient(id, scale)),
    ];
  });
  const weighed = dimensions.flatMap(({ id }) => (composite.weights[id] ? [{ id, weight: composite.weights[id] }] : []));
  const whenScored = (id: string, term: string | number): string => `if(${referenceTo(`rs_${id}_score`)} != '', ${term}, 0)`;
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const mean = weighed.map(({ id, weight }) => whenScored(id, `${weight} * (${quotient(id, scale)})`)).join(" + ");
  return [
    ...sums,
    ...["answered", "applicable"].map((count) =>
      calculate(`rs_composite_${count}`, weighed.map(({ id }) => referenceTo(`rs_${id}_${count}`)).join(" + ")),
    ),
    calculate("rs_composite_den", weighed.map(({ id, weight }) => whenScored(id, weight)).join(" + ")),
    ...scores(
      "composite",
      enough("composite", String(total), composite.minScoredShare ?? 1),
      `(${mean}) div ${referenceTo("rs_composite_den")}`,
    ),
  ];
}

const calculate = (name: string, calculation: string): FormRow => ({ type: "calculate", name, calculation });

const quotient = (id: string, scale: number): string => `${referenceTo(`rs_${id}_num`)} div (${scale} * ${referenceTo(`rs_${id}_den`)})`;

function enough(id: string, applicable: string, share: number): string {
  const answered = referenceTo(`rs_${id}_den`);
  return `${answered} > 0 and ${answered} div ${applicable} >= ${xpathNumber(share)}`;
}

/** A score to 6 decimals, blank where it is insufficient, and to 2 decimals for people. */
function scores(id: string, isEnough: string, score: string): FormRow[] {
  return [
    calculate(`rs_${id}_score`, `if(${isEnough}, round(${score}, 6), '')`),
    calculate(`rs_${id}_shown`, `if(${referenceTo(`rs_${id}_score`)} != '', round(${score}, 2), '')`),
  ];
}

function scoredItem({ items }: Scoring, key: string): ScoredItem {
  const scored = items.find(({ item }) => item === key);
  if (scored === undefined) throw new Error(`the scoring weighs ${JSON.stringify(key)}, but gives its answers no values`);
  return scored;
}
