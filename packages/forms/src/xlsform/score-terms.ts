import type { Condition, Item, ScoredItem } from "@reintegration/model";
import { conditionToXPath } from "./condition-to-xpath.ts";
import type { FormPlan } from "./form-plan.ts";
import { withoutParentheses } from "./xpath-logic.ts";

/** A scored item and its weight in a dimension. */
export interface Term {
  readonly scored: ScoredItem;
  readonly weight: number;
}

/** The sum of weight times value. Of several choices the best counts (rule S5). */
export function productSum(terms: readonly Term[], plan: FormPlan): string {
  return consented(terms.map((term) => product(term, plan)).join(" + "), plan);
}

/** The sum of the weights of the items that are answered. */
export function answeredSum(terms: readonly Term[], plan: FormPlan): string {
  const ifAnswered = ({ scored, weight }: Term): string => `if(${test({ answered: scored.item }, plan)}, ${weight}, 0)`;
  return consented(terms.map(ifAnswered).join(" + "), plan);
}

/** The sum of the weights of the items that apply (rules M2, M3); those that always do are added up here. */
export function applicableSum(terms: readonly Term[], { scope }: FormPlan): string {
  let always = 0;
  const sometimes: string[] = [];
  for (const { scored, weight } of terms) {
    const notApplicable = conditionToXPath({ missing: [scored.item, "not_applicable"] }, scope);
    if (notApplicable === "false()") always += weight;
    else sometimes.push(`if(${withoutParentheses(notApplicable)}, 0, ${weight})`);
  }
  return [...(always > 0 || sometimes.length === 0 ? [String(always)] : []), ...sometimes].join(" + ");
}

/** Without consent nothing is answered, also where a tool still holds answers that were given before. */
function consented(sum: string, { instrument, scope }: FormPlan): string {
  if (instrument.consentRefused === undefined) return sum;
  return `if(${withoutParentheses(conditionToXPath(instrument.consentRefused, scope))}, 0, ${sum})`;
}

/** The best value first; answers of value 0 add nothing. */
function product({ scored: { item: key, values }, weight }: Term, plan: FormPlan): string {
  const item = plan.scopeOfItems.items.get(key) as Item;
  const best = [...new Set(Object.values(values))].filter((value) => value > 0).sort((one, other) => other - one);
  return best.reduceRight((otherwise, value) => {
    const codes = (item.answers ?? []).map(({ code }) => code).filter((code) => values[code] === value);
    const chosen: Condition = item.type === "multiple" ? { or: codes.map((code) => ({ includes: [key, code] })) } : { in: [key, codes] };
    return codes.length === 0 ? otherwise : `if(${test(chosen, plan)}, ${weight * value}, ${otherwise})`;
  }, "0");
}

const test = (condition: Condition, { scopeOfItems }: FormPlan): string => withoutParentheses(conditionToXPath(condition, scopeOfItems));
