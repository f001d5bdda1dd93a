import {
  type Item,
  keysOfCondition,
  type Labels,
  type ListItem,
  mostRows,
  plainItem,
  type RecordItem,
  type RecordType,
} from "@reintegration/model";
import { choiceLists } from "./choice-lists.ts";
import { conditionToXPath, type FormScope } from "./condition-to-xpath.ts";
import { formFaults } from "./form-faults.ts";
import { filledIn, formLanguage, translated } from "./form-language.ts";
import type { QuestionPlan } from "./form-plan.ts";
import { layOutForm, stopOn } from "./lay-out-form.ts";
import { namingRows } from "./naming-rows.ts";
import { questionRows, relevantIf } from "./question-rows.ts";
import { referenceTo } from "./reference-to.ts";
import { rowCount } from "./row-count.ts";
import type { FormRow, XlsForm } from "./xls-form.ts";
import { anyOf } from "./xpath-logic.ts";

export interface RecordFormOptions {
  /** Texts of the record, one per language; the first is the form's default language. */
  readonly languages: readonly Labels[];
}

/**
 * Compiles a record type into an XLSForm for KoboToolbox and ODK, as {@link toXlsForm} does an instrument (rules J4, X2, X3): a list
 * is a repeat with a question for the number of its rows, a reference a text in the form of an id, and an amount needs its currency.
 *
 * Throws an error that names everything in the definition that a form cannot hold. The same input gives the same form.
 *
 * @example
 * const type = {
 *   id: "loan", version: "1.0.0", basis: "reconstructed", identifiedBy: ["loan_id"], dateOrder: [],
 *   items: [{ key: "books", type: "list", items: [{ key: "pages", type: "integer", minimum: 1 }], maxRows: 5 }],
 * } as const;
 * const items = { books: { text: "Books" }, pages: { text: "Pages" } };
 * const { survey } = recordToXlsForm(type, { languages: [{ language: "en", title: "Loan", dimensions: {}, items, digest: "custom" }] });
 * survey.slice(4).map(([kind, name]) => `${kind} ${name}`.trim());
 * // => ["integer rs_books_count", "begin_repeat books", "begin_group rs_books_row", "integer pages", "end_group", "end_repeat"]
 */
export function recordToXlsForm(type: RecordType, { languages: labels }: RecordFormOptions): XlsForm {
  const lists = type.items.filter((item) => item.type === "list");
  // of two dates in order, one in a row is held to one outside of it, wherever the list stands
  const fields = [...type.items, ...lists.flatMap(({ items }) => items)].map(plainItem);
  stopOn(type, formFaults({ ...type, dimensions: [], context: [], items: fields }, labels));
  const languages = labels.flatMap((each) => formLanguage(withCounts(each, lists)) ?? []);
  const scope = scopeWith(new Map(), type.items);
  const plan: QuestionPlan = {
    languages,
    lists: choiceLists(fields, languages),
    scope,
    dateOrder: type.dateOrder,
    order: fields.map(({ key }) => key),
    amounts: amountsIn(type, scope),
  };
  const survey = [
    ...namingRows("record", type, languages),
    ...type.items.flatMap((item) => (item.type === "list" ? listRows(item, plan) : questionRows(plainItem(item), scope, plan))),
  ];
  return layOutForm(type, languages, survey, plan.lists.rows);
}

/** Asks for the number of rows first: it is how all tools keep to a number, and can say that there are none. */
function listRows(list: ListItem, plan: QuestionPlan): FormRow[] {
  const { key, items, relevance, required } = list;
  const count: Item = {
    ...{ key: rowCount(key), type: "integer", minimum: required ? 1 : 0, maximum: mostRows(list) },
    ...(required && { required }),
    ...(relevance && { relevance }),
  };
  const scope = scopeWith(plan.scope.items, items);
  return [
    ...questionRows(count, plan.scope, plan),
    {
      type: "begin_repeat",
      name: key,
      ...translated("label", plan.languages, ({ labels }) => labels.items[key]?.text),
      // without it, apps show a first row also where there is to be none
      ...relevantIf(conditionToXPath({ answered: key }, plan.scope)),
      repeat_count: referenceTo(count.key),
    },
    // when the number is lowered, apps keep the rows beyond it: they are no longer asked
    { type: "begin_group", name: `rs_${key}_row`, relevant: `position(..) <= ${referenceTo(count.key)}` },
    ...items.flatMap((item) => questionRows(plainItem(item), scope, { ...plan, scope })),
    { type: "end_group" },
    { type: "end_repeat" },
  ];
}

/** In a row, conditions see its fields and those around it. */
function scopeWith(around: FormScope["items"], items: readonly RecordItem[]): FormScope {
  return { items: new Map([...around, ...items.map((item) => [item.key, item.type === "list" ? item : plainItem(item)] as const)]) };
}

/**
 * When there is an amount in a currency, by the key of the currency. Rows of a list may share one that stands outside of it. An amount
 * that is asked by its currency comes after it: neither may decide over the other in a form.
 */
function amountsIn({ items }: RecordType, outer: FormScope): ReadonlyMap<string, string> {
  const found: [currency: string, condition: string][] = [];
  const look = (among: readonly RecordItem[], scope: FormScope): void => {
    for (const item of among) {
      if (item.type === "list") look(item.items, scopeWith(scope.items, item.items));
      else if (item.type === "decimal" && item.currency !== undefined && !isAskedBy(item, item.currency)) {
        const isBeside = among.some(({ key }) => key === item.currency);
        const inSomeRow = `count(${referenceTo(item.key)}[. != '']) > 0`;
        found.push([item.currency, isBeside ? conditionToXPath({ answered: item.key }, scope) : inSomeRow]);
      }
    }
  };
  look(items, outer);
  const currencies = [...new Set(found.map(([currency]) => currency))];
  return new Map(currencies.map((key) => [key, anyOf(found.flatMap(([currency, condition]) => (currency === key ? [condition] : [])))]));
}

const isAskedBy = ({ relevance }: Item, key: string): boolean => relevance !== undefined && keysOfCondition(relevance).includes(key);

/** The texts of the questions for the numbers of rows, from those of the lists. */
function withCounts(labels: Labels, lists: readonly ListItem[]): Labels {
  const question = formLanguage(labels)?.texts.howMany ?? "";
  const counts = lists.map(({ key }): [string, Labels["items"][string]] => {
    const { text = "", hint } = labels.items[key] ?? {};
    return [rowCount(key), { text: filledIn(question, { question: text }), ...(hint !== undefined && { hint }) }];
  });
  return { ...labels, items: { ...labels.items, ...Object.fromEntries(counts) } };
}
