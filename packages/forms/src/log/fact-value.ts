import { type AnswerValue, errorAt, type Item, isCalendarDate, isMonth, missingKinds, type Problem, shorten } from "@reintegration/model";
import { parseDate } from "../values/parse-date.ts";
import { parseNumber } from "../values/parse-number.ts";

/** The value that a text stands for, as a fact holds it; `undefined` where it is none. Several answers stand with spaces between them. */
export function factValue({ type, answers = [] }: Item, text: string): AnswerValue | undefined {
  if (missingKinds.some((kind) => kind === text)) return text;
  const isCode = (code: string): boolean => answers.some((answer) => answer.code === code);
  switch (type) {
    case "single":
      return isCode(text) ? text : undefined;
    case "multiple": {
      const codes = text.split(/\s+/).filter((code) => code !== "");
      return codes.length > 0 && codes.every(isCode) ? codes : undefined;
    }
    case "integer":
    case "decimal": {
      const number = parseNumber(text);
      return number !== undefined && (type === "decimal" || Number.isInteger(number)) ? number : undefined;
    }
    case "date": {
      const day = parseDate(text);
      return day !== undefined && isCalendarDate(day) ? day : undefined;
    }
    case "month":
      return isMonth(text) ? text : undefined;
    default:
      return text;
  }
}

/** What is wrong with a text that is to be a value of a fact; nothing where it is one. */
export function factProblem(item: Item, text: string, path: string): Problem[] {
  if (factValue(item, text) !== undefined) return [];
  const { key, type, answers = [] } = item;
  const value = shorten(text);
  if (type === "single" || type === "multiple") {
    return [errorAt("unknown-code", path, { item: key, value, known: answers.map(({ code }) => code) })];
  }
  return [errorAt("wrong-type", path, { item: key, value, expected: type === "decimal" ? "number" : type })];
}
