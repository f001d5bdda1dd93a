import type { Item } from "@reintegration/model";
import { companionLabel, hasCompanion } from "./companion.ts";
import { conditionToXPath, type FormScope } from "./condition-to-xpath.ts";
import { type FormLanguage, translated } from "./form-language.ts";
import type { QuestionPlan } from "./form-plan.ts";
import { limitsOf } from "./limits-of.ts";
import { referenceTo } from "./reference-to.ts";
import type { FormRow } from "./xls-form.ts";
import { allOf, withoutParentheses } from "./xpath-logic.ts";

/** Lists from this length on can be searched. */
const longList = 20;

/**
 * The rows of one question. A number, date or text that may be missing for a reason has two: the second asks for the reason
 * while the first is blank, and is the one that is required (rule X3).
 */
export function questionRows(item: Item, scope: FormScope, plan: QuestionPlan): FormRow[] {
  const { key, answers = [], relevance } = item;
  const relevant = relevance ? conditionToXPath(relevance, scope) : "true()";
  const required = requirement(item, plan);
  const question: FormRow = {
    type: typeOf(item, plan),
    name: key,
    ...translated("label", plan.languages, ({ labels }) => labels.items[key]?.text),
    ...hints(item, plan.languages),
    ...(hasCompanion(item) ? {} : required),
    ...relevantIf(relevant),
    ...constraints(item, plan),
    ...(answers.length >= longList ? { appearance: "minimal autocomplete" } : {}),
  };
  if (!hasCompanion(item)) return [question];
  const companion: FormRow = {
    type: `select_one ${plan.lists.nameOf(item)}`,
    name: `${key}_missing`,
    ...translated("label", plan.languages, ({ labels }) => companionLabel(labels.items[key]?.text ?? key, labels.language)),
    ...required,
    ...relevantIf(allOf([relevant, `${referenceTo(key)} = ''`])),
  };
  return [question, companion];
}

/** The cell that says when a row is relevant; none where it always is. */
export function relevantIf(condition: string): FormRow {
  return condition === "true()" ? {} : { relevant: withoutParentheses(condition) };
}

/** An amount needs its currency, also where that is not required by itself (rule J4). */
function requirement({ key, required }: Item, { languages, amounts }: QuestionPlan): FormRow {
  const isNeeded = required ? "yes" : amounts?.get(key);
  if (isNeeded === undefined) return {};
  const message = required ? "required" : "currency";
  return { required: withoutParentheses(isNeeded), ...translated("required_message", languages, ({ texts }) => texts[message]) };
}

function typeOf(item: Item, { lists }: QuestionPlan): string {
  switch (item.type) {
    case "single":
      return `select_one ${lists.nameOf(item)}`;
    case "multiple":
      return `select_multiple ${lists.nameOf(item)}`;
    case "month":
      return "text";
    default:
      return item.type;
  }
}

/** A hint that one language lacks stands there in another: a form has its texts in all languages. */
function hints({ key, type }: Item, languages: readonly FormLanguage[]): FormRow {
  const some = languages.map(({ labels }) => labels.items[key]?.hint).find((hint) => hint !== undefined);
  if (some === undefined && type !== "month") return {};
  return translated("hint", languages, ({ labels, texts }) => {
    const hint = labels.items[key]?.hint ?? some;
    return type === "month" ? [hint, texts.monthHint].filter(Boolean).join(" ") : hint;
  });
}

function constraints(item: Item, plan: QuestionPlan): FormRow {
  const limits = limitsOf(item, plan);
  if (limits.length === 0) return {};
  return {
    constraint: withoutParentheses(allOf(limits.map(({ test }) => test))),
    ...translated("constraint_message", plan.languages, (language) => limits.map(({ message }) => message(language)).join(" ")),
  };
}
