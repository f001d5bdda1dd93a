import { allowedMissing, type Item, missingKinds, monthPattern } from "@reintegration/model";
import type { Dialect } from "./dialect.ts";
import { doubleLiteral, doubleType } from "./double-literal.ts";
import { isOneOf } from "./is-one-of.ts";
import { isListOfChoices } from "./list-of-choices.ts";
import { matchesPattern } from "./matches-pattern.ts";
import { numberOfText } from "./number-of-text.ts";
import { textLiteral } from "./text-literal.ts";
import { textType } from "./text-type.ts";
import { wholeNumber } from "./whole-number.ts";

/** A column of the typed table. */
export interface TypedColumn {
  readonly name: string;
  readonly type: string;
  /** What every value meets, where the dialect enforces it. */
  readonly check: string | undefined;
  /** Its value in a row of flat text without an error. */
  readonly expression: string;
}

/**
 * The columns of one item in the typed table: its value, and, for a number or date that offers missing kinds, a companion
 * `<key>_missing` that says why there is none (rule X3). Choices and texts hold missing kinds themselves.
 */
export function typedColumns(dialect: Dialect, item: Item, alias: string): TypedColumn[] {
  const { key, type } = item;
  const cell = `${alias}.${key}`;
  const text = textType(dialect);
  const kinds = allowedMissing(item).filter((kind) => kind !== "absent");
  const present = `NULLIF(NULLIF(${cell}, ''), ${textLiteral(dialect, "absent")})`;
  const isKind = (column: string): string => isOneOf(dialect, column, kinds);
  const withKinds = (check: string): string => (kinds.length > 0 ? `${isKind(key)} OR ${check}` : check);
  const own = (name: string, sqlType: string, check: string | undefined, expression: string): TypedColumn => ({
    name,
    type: sqlType,
    check,
    expression,
  });
  switch (type) {
    case "single":
      return [own(key, text, isOneOf(dialect, key, [...(item.answers ?? []).map(({ code }) => code), ...kinds]), present)];
    case "multiple":
      return [own(key, text, withKinds(`(${isListOfChoices(dialect, key, item)})`), present)];
    case "integer":
    case "decimal": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = item;
      const sqlType = type === "integer" ? "BIGINT" : doubleType(dialect);
      const range = `${key} >= ${doubleLiteral(dialect, minimum)} AND ${key} <= ${doubleLiteral(dialect, maximum)}`;
      // a text "-0" is 0, as the reader has it: no engine may be left with a zero below zero
      const unsigned = type === "decimal" ? ` + ${doubleLiteral(dialect, 0)}` : "";
      return [
        own(key, sqlType, range, `CAST(${numberOfText(dialect, type, cell)} AS ${sqlType})${unsigned}`),
        ...companion(key, text, kinds, isOneOf(dialect, `${key}_missing`, kinds), isKind(cell), cell),
      ];
    }
    case "date": {
      const day = (date: string): string => `CAST(${textLiteral(dialect, date)} AS DATE)`;
      const isDate = `CASE WHEN NOT ${isOneOf(dialect, cell, ["", ...missingKinds])} THEN CAST(${cell} AS DATE) END`;
      return [
        own(key, "DATE", `${key} >= ${day("1900-01-01")} AND ${key} <= ${day("2100-12-31")}`, isDate),
        ...companion(key, text, kinds, isOneOf(dialect, `${key}_missing`, kinds), isKind(cell), cell),
      ];
    }
    case "month":
      return [own(key, text, withKinds(matchesPattern(dialect, key, monthPattern)), present)];
    default: {
      const fits = `length(${key}) <= ${wholeNumber(item.maxLength ?? 10_000)}`;
      const pattern = item.pattern === undefined ? "" : ` AND ${matchesPattern(dialect, key, item.pattern)}`;
      return [own(key, text, withKinds(`(${fits}${pattern} AND NOT ${isOneOf(dialect, key, missingKinds)})`), present)];
    }
  }
}

function companion(key: string, type: string, kinds: readonly string[], check: string, isKind: string, cell: string): TypedColumn[] {
  if (kinds.length === 0) return [];
  return [
    {
      name: `${key}_missing`,
      type,
      check: `${key}_missing IS NULL OR (${key} IS NULL AND ${check})`,
      expression: `CASE WHEN ${isKind} THEN ${cell} END`,
    },
  ];
}
