import { errorAt, type Problem, pointerTo, shorten } from "@reintegration/model";
import { codesOf } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseMonth } from "../values/parse-month.ts";
import { parseNumber } from "../values/parse-number.ts";
import { closestNames } from "./closest-names.ts";
import type { ColumnMap, MappedColumn } from "./column-map.ts";
import { twoMeanings } from "./two-meanings.ts";

/** What does not make sense in a map of the right shape, for one instrument. */
export function mapSenseProblems({ instrument, columns, constants = {} }: ColumnMap, fields: readonly Field[]): Problem[] {
  const problems: Problem[] = [];
  const byKey = new Map(fields.map((field) => [field.item.key, field]));
  const taken = new Map<string, string>();
  const fieldAt = (path: string, key: string): Field | undefined => {
    const field = byKey.get(key);
    const known = closestNames(key, [...byKey.keys()]);
    if (field === undefined) problems.push(errorAt("map-unknown-item", path, { value: shorten(key), known, instrument }));
    return field;
  };
  const take = (path: string, name: string, { item }: Field, header: string): void => {
    const first = taken.get(name);
    if (first === undefined) taken.set(name, header);
    else problems.push(errorAt("map-two-columns", path, { item: item.key, first: shorten(first), value: shorten(header) }));
  };
  for (const [header, column] of Object.entries(columns)) {
    const at = (...names: readonly string[]): string => pointerTo("columns", header, ...names);
    if (column.confirm?.length) {
      problems.push(
        errorAt("map-unconfirmed", at("confirm"), { value: shorten(header), known: column.confirm.map((name) => shorten(name)) }),
      );
    }
    if (column.item === undefined && !column.ignore) problems.push(errorAt("map-shape", at("item"), { value: "", expected: "text" }));
    const field = column.item === undefined ? undefined : fieldAt(at("item"), column.item);
    if (field === undefined) continue;
    take(at("item"), `${field.item.key} ${column.choice ?? ""}`, field, header);
    problems.push(...columnProblems(column, field, at));
  }
  for (const [key, value] of Object.entries(constants)) {
    const path = pointerTo("constants", key);
    const field = fieldAt(path, key);
    if (field === undefined) continue;
    take(path, `${key} `, field, "constants");
    if (!isValue(field, value)) problems.push(unknownCode(path, field, value, codesOf(field)));
  }
  return problems;
}

function columnProblems({ choice, values = {}, separator }: MappedColumn, field: Field, at: (...names: string[]) => string): Problem[] {
  const { item } = field;
  const isMultiple = item.type === "multiple";
  const noChoices = (name: string): Problem => errorAt("map-no-choices", at(name), { item: item.key, value: name });
  const codes = codesOf(field);
  const flags = ["1", "0", ...codes.filter((code) => !item.answers?.some((answer) => answer.code === code)), "absent"];
  const isAllowed = (code: string): boolean => (choice === undefined ? isValue(field, code) : flags.includes(code));
  return [
    ...(choice !== undefined && !isMultiple ? [noChoices("choice")] : []),
    ...(separator !== undefined && (!isMultiple || choice !== undefined) ? [noChoices("separator")] : []),
    ...(choice !== undefined && isMultiple && !codes.includes(choice) ? [unknownCode(at("choice"), field, choice, codes)] : []),
    ...Object.entries(values)
      .filter(([, code]) => !isAllowed(code))
      .map(([text, code]) => unknownCode(at("values", text), field, code, choice === undefined ? codes : flags)),
    ...twoMeanings(values, at),
  ];
}

/** Whether a text is a value of the field: a code, a kind of missing answer, a number or date as the field asks for. */
function isValue(field: Field, text: string): boolean {
  if (text === "absent" || codesOf(field).includes(text)) return true;
  switch (field.item.type) {
    case "integer":
      return Number.isInteger(parseNumber(text));
    case "decimal":
      return parseNumber(text) !== undefined;
    case "date":
      return parseDate(text) !== undefined;
    case "month":
      return parseMonth(text) !== undefined;
    case "text":
      return true;
    case "multiple":
      return text.split(" ").every((code) => codesOf(field).includes(code));
    case "single":
      return false;
  }
}

function unknownCode(path: string, { item }: Field, value: string, known: readonly string[]): Problem {
  return errorAt("map-unknown-code", path, { item: item.key, value: shorten(value), known });
}
