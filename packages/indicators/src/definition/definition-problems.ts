import {
  type AnswerDefinition,
  type Condition,
  type ConditionScope,
  conditionFindings,
  errorAt,
  type Indicator,
  type IndicatorSource,
  keysOfCondition,
  type Measure,
  type Problem,
  referenceOf,
  shorten,
  warningAt,
} from "@reintegration/model";
import type { RowSource } from "../rows/row-source.ts";
import { fieldUses } from "./field-uses.ts";

/**
 * What keeps an indicator from being computed: it is not computable, lacks what its kind needs, names a field that its source does not have,
 * or compares a field with what it cannot be. Each with its place in the definition; then nothing is counted.
 */
export function definitionProblems(indicator: Indicator, sourceOf: (source: IndicatorSource) => RowSource): Problem[] {
  const { measure } = indicator;
  const name = referenceOf(indicator);
  if (measure === undefined) return [warningAt("indicator-not-computable", "/measure", { indicator: name })];
  const lacking = neededBy(measure).map((value) =>
    errorAt("indicator-incomplete", `/measure/${value}`, { indicator: name, kind: measure.kind, value }),
  );
  const wrong = fieldUses(indicator).flatMap((use): Problem[] => {
    const { reference, fields } = sourceOf(use.source);
    const params = { indicator: name, source: reference };
    const unknown = (key: string, path: string): Problem[] =>
      fields.has(key) ? [] : [errorAt("indicator-unknown-field", path, { ...params, value: key })];
    if ("where" in use) {
      const missing = keysOfCondition(use.where).flatMap((key) => unknown(key, use.path));
      return missing.length > 0 ? missing : comparisons(use.where, use.path, params, fields);
    }
    const type = fields.get(use.key)?.type;
    if (type === undefined || use.types.some((allowed) => allowed === type)) return unknown(use.key, use.path);
    return [errorAt("indicator-unsuitable-field", use.path, { ...params, item: use.key, value: type })];
  });
  return [...lacking, ...wrong];
}

/** The parts that a measure needs and does not have. */
function neededBy(measure: Measure): string[] {
  const { kind, source, each, population, denominator, numerator, value, exposure } = measure;
  const needed: Readonly<Record<Measure["kind"], readonly (keyof Measure)[]>> = {
    count: [],
    distinct: ["each"],
    share: ["numerator"],
    mean: ["value"],
    median: ["value"],
    change: ["each", "value", "change"],
    rate: ["numerator", "exposure", "perDays"],
  };
  const dates = value !== undefined && "days" in value ? [value.days.from, value.days.to] : exposure ? [exposure.from, exposure.to] : [];
  const withins = [population, denominator, numerator].flatMap((part) => (part?.within ? [part.within.from, part.within.to] : []));
  const sources = [population, denominator, numerator, ...dates, ...withins].map((part) => part?.source);
  const isElsewhere = sources.some((other) => other !== undefined && JSON.stringify(other) !== JSON.stringify(source));
  const parts = [...needed[kind], ...(isElsewhere ? (["each"] as const) : [])].filter((part) => measure[part] === undefined);
  const isOfDays = kind === "change" && value !== undefined && "days" in value;
  return [
    ...new Set<string>([...parts, ...(each === undefined && measure.groupsFrom ? ["each"] : []), ...(isOfDays ? ["value/key"] : [])]),
  ];
}

/** Comparisons of a field with what it cannot be: such a condition would never hold, and the figure would be a silent 0. */
function comparisons(where: Condition, at: string, params: Readonly<Record<string, unknown>>, fields: RowSource["fields"]): Problem[] {
  // a resolved field has the properties that the check of conditions reads, and answers in place of a reference to a codelist
  const items = fields as unknown as ConditionScope["items"];
  const answers = ({ key }: { readonly key: string }): readonly AnswerDefinition[] | undefined => {
    const field = fields.get(key);
    return field !== undefined && "answers" in field ? (field.answers as unknown as readonly AnswerDefinition[]) : undefined;
  };
  return conditionFindings(where, at, { items, answers }).map(({ pointer }) => {
    const found = pointer
      .slice(at.length + 1)
      .split("/")
      .reduce<unknown>((part, name) => (part as Readonly<Record<string, unknown>>)[name], where);
    return errorAt("indicator-unsuitable-field", pointer, { ...params, item: keysOfCondition(where).join(", "), value: shorten(found) });
  });
}
