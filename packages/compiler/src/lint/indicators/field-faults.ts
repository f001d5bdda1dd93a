import { type ConditionFinding, conditionFindings, type MeasureDefinition, pointerTo } from "@reintegration/model";
import type { LookUp } from "../look-up.ts";
import { fieldsOfSource } from "./fields-of-source.ts";
import { conditionsIn, keysIn } from "./keys-in-measure.ts";
import { countedSource } from "./places-in-measure.ts";

/** What is wrong with the fields that a measure names: they are there, hold what is asked of them, and codes are among their answers. */
export function fieldFaults(measure: MeasureDefinition, known: LookUp): ConditionFinding[] {
  const keys = keysIn(measure).flatMap(({ key, at, source, fits, what }): ConditionFinding[] => {
    const fields = fieldsOfSource(source, known);
    if (fields === undefined) return [];
    const item = fields.get(key);
    const name = "record" in source ? source.record : source.instrument;
    if (item === undefined) return [{ pointer: at, message: `${name} has no field “${key}” outside lists`, mend: "correct the key" }];
    return fits.includes(item.type) ? [] : [{ pointer: at, message: `“${key}” of ${name} is not ${what}`, mend: `name ${what}` }];
  });
  const conditions = conditionsIn(measure).flatMap(({ condition, at, source }) => {
    const items = fieldsOfSource(source, known);
    return items === undefined ? [] : conditionFindings(condition, at, { items, answers: known.answers, what: "field outside lists" });
  });
  // what every source lacks is told once
  const unique = new Map([...keys, ...conditions].map((fault) => [JSON.stringify(fault), fault]));
  return [...unique.values(), ...codeFaults(measure, known)];
}

/** The codes of `value` and `change` are answers of their fields, and no answer of a value is without its number. */
function codeFaults(measure: MeasureDefinition, known: LookUp): ConditionFinding[] {
  const { value, change } = measure;
  const source = countedSource(measure);
  const answersOf = (key: string) => {
    const item = fieldsOfSource(source, known)?.get(key);
    return item?.type === "single" ? known.answers(item) : undefined;
  };
  const unknown = (key: string, code: string, pointer: string): ConditionFinding[] => {
    const codes = answersOf(key)?.map((answer) => answer.code);
    return codes === undefined || codes.includes(code)
      ? []
      : [{ pointer, message: `“${code}” is no answer of “${key}”`, mend: `name one of ${codes.slice(0, 30).join(", ")}` }];
  };
  const rounds = change === undefined ? [] : (["from", "to"] as const);
  const codes = value !== undefined && "codes" in value ? value.codes : undefined;
  const withoutNumber = codes
    ? (answersOf(codes.key) ?? []).filter(({ code, status }) => status !== "withdrawn" && !Object.hasOwn(codes.values, code))
    : [];
  return [
    ...rounds.flatMap((end) => (change ? unknown(change.round, change[end], pointerTo("measure", "change", end)) : [])),
    ...Object.keys(codes?.values ?? {}).flatMap((code) =>
      codes ? unknown(codes.key, code, pointerTo("measure", "value", "codes", "values", code)) : [],
    ),
    ...withoutNumber.map(({ code }) => ({
      pointer: pointerTo("measure", "value", "codes", "values"),
      message: `the answer “${code}” of “${codes?.key}” has no number`,
      mend: `add "${code}"`,
    })),
  ];
}
