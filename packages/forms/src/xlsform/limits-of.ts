import { type Item, type ListItem, monthPattern } from "@reintegration/model";
import { conditionToXPath } from "./condition-to-xpath.ts";
import { type FormLanguage, filledIn } from "./form-language.ts";
import type { QuestionPlan } from "./form-plan.ts";
import { patternCharacters } from "./pattern-characters.ts";
import { referenceTo } from "./reference-to.ts";
import { xpathNumber, xpathText } from "./xpath-literals.ts";
import { allOf, anyOf, notOf } from "./xpath-logic.ts";

/** What an answer must satisfy, as XPath, and what the form says where it does not. */
export interface Limit {
  readonly test: string;
  readonly message: (language: FormLanguage) => string;
}

/** What an answer to an item must satisfy. Blank answers are not tested by any tool. */
export function limitsOf(item: Item, plan: QuestionPlan): Limit[] {
  const { type, minimum, maximum, pattern, maxLength, notInFuture } = item;
  const isDate = type === "date" || type === "month";
  return [
    ...(type === "multiple" ? standsAlone(item) : []),
    ...(minimum === undefined ? [] : [limit(`. >= ${xpathNumber(minimum)}`, "minimum", minimum)]),
    ...(maximum === undefined ? [] : [limit(`. <= ${xpathNumber(maximum)}`, "maximum", maximum)]),
    ...(pattern === undefined ? [] : [ofPattern(pattern)]),
    ...(maxLength === undefined ? [] : [limit(`string-length(.) <= ${maxLength}`, "maxLength", maxLength)]),
    ...(type === "month" ? [limit(`regex(., ${xpathText(monthPattern)})`, "monthHint")] : []),
    ...(type === "date" ? [limit(`(${digits(".")} >= 19000101 and ${digits(".")} <= 21001231)`, "years")] : []),
    ...(isDate && notInFuture ? [limit(`${digits(".")} <= ${tomorrow(type)}`, "notInFuture")] : []),
    ...(isDate ? inOrder(item, plan) : []),
  ];
}

type LimitText = "minimum" | "maximum" | "maxLength" | "monthHint" | "years" | "notInFuture";

function limit(test: string, text: LimitText, value: string | number = ""): Limit {
  return { test, message: ({ texts }) => filledIn(texts[text], { value }) };
}

/** A pattern that is about characters alone is said in characters: few people read regular expressions. */
function ofPattern(pattern: string): Limit {
  const plain = patternCharacters(pattern);
  const test = `regex(., ${xpathText(pattern)})`;
  if (plain === undefined) return { test, message: ({ texts }) => filledIn(texts.pattern, { value: pattern }) };
  const { characters, first, least } = plain;
  return {
    test,
    message: ({ texts }) =>
      [
        filledIn(texts.characters, { value: characters }),
        ...(first === undefined ? [] : [filledIn(texts.firstCharacter, { value: first })]),
        ...(least > 1 ? [filledIn(texts.minLength, { value: least })] : []),
      ].join(" "),
  };
}

const digits = (node: string): string => `translate(${node}, '-', '')`;

/** The last day that is not in the future is tomorrow's, since clocks and time zones differ (rule C2). */
const tomorrow = (type: "date" | "month"): string => `format-date(date(today() + 1), '${type === "month" ? "%Y%m" : "%Y%m%d"}')`;

/** Exclusive choices and missing kinds stand alone (rules S5, X3). */
function standsAlone({ key, answers = [], missing = [] }: Item): Limit[] {
  const alone = [...answers.filter(({ exclusive }) => exclusive).map(({ code }) => code), ...missing];
  if (alone.length === 0) return [];
  const labelIn = ({ labels: { items } }: FormLanguage, code: string): string | undefined =>
    items[key]?.answers?.[code] ?? items[key]?.missing?.[code];
  return [
    {
      test: notOf(allOf(["count-selected(.) > 1", anyOf(alone.map((code) => `selected(., ${xpathText(code)})`))])),
      message: (language) => filledIn(language.texts.exclusive, { choices: alone.map((code) => labelIn(language, code)).join(" · ") }),
    },
  ];
}

/** Of two dates in an order, the one that is asked later is compared with the other, on the precision they have in common. */
function inOrder(item: Item, { dateOrder, order, scope }: QuestionPlan): Limit[] {
  const isEarlierInForm = (key: string): boolean => order.indexOf(key) < order.indexOf(item.key);
  return dateOrder.flatMap(([earlier, later]): Limit[] => {
    if (earlier !== item.key && later !== item.key) return [];
    const other = scope.items.get(earlier === item.key ? later : earlier);
    if (other === undefined || !isEarlierInForm(other.key)) return [];
    const isMonth = item.type === "month" || other.type === "month";
    const part = ({ type }: Pick<Item, "type"> | ListItem, node: string) =>
      isMonth && type === "date" ? `substr(${digits(node)}, 0, 6)` : digits(node);
    const [own, theirs] = [part(item, "."), part(other, referenceTo(other.key))];
    const textOf = ({ labels }: FormLanguage, key: string): string => labels.items[key]?.text ?? key;
    return [
      {
        test: anyOf([
          notOf(conditionToXPath({ answered: other.key }, scope)),
          earlier === item.key ? `${own} <= ${theirs}` : `${own} >= ${theirs}`,
        ]),
        message: (language) => filledIn(language.texts.dateOrder, { earlier: textOf(language, earlier), later: textOf(language, later) }),
      },
    ];
  });
}
