import { allowedMissing, datePattern, type Item, missingKinds, monthPattern } from "@reintegration/model";
import { calendarDatePattern } from "./calendar-date-pattern.ts";
import { type ChoicesOfText, choicesOfText } from "./choices-of-text.ts";
import { conditionToSql } from "./condition-to-sql.ts";
import type { Dialect } from "./dialect.ts";
import { doubleLiteral } from "./double-literal.ts";
import { isForeignMark } from "./foreign-mark.ts";
import { isOneOf } from "./is-one-of.ts";
import { matchesPattern } from "./matches-pattern.ts";
import { numberOfText } from "./number-of-text.ts";
import { cellOf, type RowItems } from "./row-items.ts";
import { textLiteral } from "./text-literal.ts";
import { type Branch, verdict } from "./verdict.ts";
import { wholeNumber } from "./whole-number.ts";

/** What the rest of the row says about an item, as conditions. */
export interface Situation {
  /** An answer may be expected: the person agreed to the interview. */
  readonly isExpected: string;
  /** The last day that is not in the future. */
  readonly latest: string | undefined;
}

/**
 * The expressions that give the rules a cell breaks (rules C2, C3, M1, M3, S5), each the id of a rule or NULL: one for most items,
 * several for a multiple choice, which may break several at once. The same as `checkResponse` says of the text as it stands.
 */
export function verdictsOfItem(row: RowItems, item: Item, { isExpected, latest }: Situation): string[] {
  const { dialect } = row;
  const cell = cellOf(row, item);
  const allowed = allowedMissing(item).filter((kind) => kind !== "absent");
  const isRelevant = item.relevance && conditionToSql(row, item.relevance);
  const when = (condition: string, rule: string | null): Branch => [condition, rule === null ? "NULL" : textLiteral(dialect, rule)];
  const is = (...texts: readonly string[]): string => isOneOf(dialect, cell, texts);
  const isMissed = [...(isRelevant === undefined ? [] : [isRelevant]), ...(isExpected === "TRUE" ? [] : [isExpected])].join(" AND ");
  const needless = isRelevant !== undefined && allowed.includes("not_applicable") && !item.missing?.includes("not_applicable");
  const missing: Branch[] = [
    ...(item.required ? [when(`${isAbsent(dialect, cell)}${isMissed === "" ? "" : ` AND ${isMissed}`}`, "required-unanswered")] : []),
    when(isAbsent(dialect, cell), null),
    ...(needless ? [when(`${is("not_applicable")} AND ${isRelevant}`, "not-applicable-but-relevant")] : []),
    ...(allowed.length > 0 ? [when(is(...allowed), null)] : []),
    when(is(...missingKinds), "missing-kind-not-offered"),
  ];
  const answered: Branch[] = isRelevant === undefined ? [] : [when(`NOT ${isRelevant}`, "answered-not-relevant")];
  if (item.type !== "multiple")
    return [verdict([...missing, ...cellBranches(row, item, when), ...answered, ...inFuture(row, item, latest, when)])];

  const codes = (item.answers ?? []).map(({ code }) => code);
  const choices = choicesOfText(dialect, cell);
  const isUnknown = (choice: string): string => `NOT ${isOneOf(dialect, choice, codes)}`;
  const isRead = choices.some((choice) => isOneOf(dialect, choice, [...codes, ...missingKinds]));
  const faults = choiceFaults(row, item, choices);
  const whole = [
    ...missing,
    when(`NOT ${isRead} AND ${isForeignMark(dialect, cell)}`, "foreign-missing-mark"),
    when(`NOT ${isRead}`, "wrong-type"),
  ];
  const none = whole.map(([condition]): Branch => [condition, "NULL"]);
  return [
    verdict([
      ...whole,
      when(
        choices.some((choice) => `${isUnknown(choice)} AND NOT ${isForeignMark(dialect, choice)}`),
        "unknown-code",
      ),
    ]),
    verdict([
      ...none,
      when(
        choices.some((choice) => `${isUnknown(choice)} AND ${isForeignMark(dialect, choice)}`),
        "foreign-missing-mark",
      ),
    ]),
    ...faults.map(([condition, rule]) => verdict([...none, when(condition, rule)])),
    ...(isRelevant === undefined
      ? []
      : [verdict([...none, when([choices.some(isUnknown), ...faults.map(([condition]) => condition)].join(" OR "), null), ...answered])]),
  ];
}

type When = (condition: string, rule: string | null) => Branch;

/** A cell that reads as absent (rule M1). */
function isAbsent(dialect: Dialect, cell: string): string {
  return `COALESCE(${isOneOf(dialect, cell, ["", "absent"])}, TRUE)`;
}

function choiceFaults({ dialect }: RowItems, { answers = [] }: Item, choices: ChoicesOfText): [condition: string, rule: string][] {
  const exclusive = answers.flatMap((answer) => (answer.exclusive ? [answer.code] : []));
  const isBroken = exclusive.map((code) => {
    const literal = textLiteral(dialect, code);
    return `(${choices.some((choice) => `${choice} = ${literal}`)} AND ${choices.some((choice) => `${choice} <> ${literal}`)})`;
  });
  return [
    [choices.hasTwice, "duplicate-choice"],
    ...(isBroken.length > 0 ? [[isBroken.join(" OR "), "exclusive-choice"] as [string, string]] : []),
  ];
}

/** What is wrong with a cell that holds neither nothing nor a missing kind. */
function cellBranches(row: RowItems, item: Item, when: When): Branch[] {
  const { dialect } = row;
  const cell = cellOf(row, item);
  const matches = (pattern: string): string => matchesPattern(dialect, cell, pattern);
  switch (item.type) {
    case "integer":
    case "decimal": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = item;
      const number = numberOfText(dialect, item.type, cell);
      return [
        when(`${number} IS NULL`, "wrong-type"),
        when(`${number} < ${doubleLiteral(dialect, minimum)} OR ${number} > ${doubleLiteral(dialect, maximum)}`, "out-of-range"),
      ];
    }
    case "date":
      return [when(`NOT ${matches(datePattern)}`, "not-a-date"), when(`NOT ${matches(calendarDatePattern)}`, "impossible-date")];
    case "month":
      return [when(`NOT ${matches(monthPattern)}`, "not-a-date")];
    case "text":
      return [
        when(`length(${cell}) > ${wholeNumber(item.maxLength ?? 10_000)}`, "too-long"),
        ...(item.pattern === undefined ? [] : [when(`NOT ${matches(item.pattern)}`, "wrong-format")]),
      ];
    default: {
      const isCode = isOneOf(
        dialect,
        cell,
        (item.answers ?? []).map(({ code }) => code),
      );
      return [when(`NOT ${isCode} AND ${isForeignMark(dialect, cell)}`, "foreign-missing-mark"), when(`NOT ${isCode}`, "unknown-code")];
    }
  }
}

function inFuture({ dialect, ...row }: RowItems, item: Item, latest: string | undefined, when: When): Branch[] {
  if (item.notInFuture === undefined || latest === undefined) return [];
  const cell = cellOf({ dialect, ...row }, item);
  return [when(`${cell}${dialect === "postgres" ? ' COLLATE "C"' : ""} > ${textLiteral(dialect, latest)}`, "future-date")];
}
