import { dayAfter, type Instrument, type Item, keysOfCondition, monthPattern, referenceOf } from "@reintegration/model";
import { calendarDatePattern } from "./calendar-date-pattern.ts";
import { conditionToSql } from "./condition-to-sql.ts";
import { isAnswer } from "./is-answer.ts";
import { matchesPattern } from "./matches-pattern.ts";
import { cellOf, type RowItems } from "./row-items.ts";
import { textLiteral } from "./text-literal.ts";
import { verdict } from "./verdict.ts";
import { verdictsOfItem } from "./verdicts-of-item.ts";

/** A column that holds the id of a rule that a row breaks, or NULL; and the place that the rule is about. */
export interface CheckColumn {
  readonly name: string;
  readonly expression: string;
  readonly path: string;
  /** Key of the item, or `instrument`. */
  readonly item: string;
  /** Column of the value to show; `undefined` where it is not to be shown. */
  readonly value: string | undefined;
}

/** All that one row alone can break. Names begin with rs_, as no item does; a digit behind it tells further ones apart. */
export function checkColumns(row: RowItems, instrument: Instrument, asOf: string | undefined): CheckColumn[] {
  const { context, items, consentRefused } = instrument;
  const latest = asOf === undefined ? undefined : dayAfter(asOf);
  const isExpected = consentRefused === undefined ? "TRUE" : `NOT ${conditionToSql(row, consentRefused)}`;
  const of = (item: Item, part: string, expected: string): CheckColumn[] =>
    verdictsOfItem(row, item, { isExpected: expected, latest }).map((expression, index) => ({
      name: index === 0 ? `rs_${item.key}` : `rs_${index + 1}_${item.key}`,
      expression,
      path: `/${part}/${item.key}`,
      item: item.key,
      value: item.sensitive ? undefined : item.key,
    }));
  return [
    instrumentColumn(row, referenceOf(instrument)),
    ...context.flatMap((item) => of(item, "context", "TRUE")),
    ...items.flatMap((item) => of(item, "answers", isExpected)),
    ...instrument.dateOrder.map((pair, index) => dateOrderColumn(row, instrument, pair, index + 1)),
    ...consentColumn(row, instrument),
    ...ageColumn(row, instrument),
  ];
}

function instrumentColumn({ dialect, alias }: RowItems, reference: string): CheckColumn {
  const cell = `${alias}.rs_instrument`;
  const expression = verdict([
    [`COALESCE(${cell} = '', TRUE)`, textLiteral(dialect, "missing-instrument")],
    [`${cell} <> ${textLiteral(dialect, reference)}`, textLiteral(dialect, "instrument-mismatch")],
  ]);
  return { name: "rs_0_instrument", expression, path: "/instrument", item: "instrument", value: "rs_instrument" };
}

function dateOrderColumn(row: RowItems, instrument: Instrument, [earlier, later]: readonly [string, string], index: number): CheckColumn {
  const { dialect, items } = row;
  const [first, second] = [earlier, later].map((key) => cellOf(row, items.get(key) as Item)) as [string, string];
  const isDate = (cell: string): string =>
    `(${matchesPattern(dialect, cell, calendarDatePattern)} OR ${matchesPattern(dialect, cell, monthPattern)})`;
  const start = (cell: string): string => `substr(${cell}, 1, LEAST(length(${first}), length(${second})))`;
  const sign = dialect === "postgres" ? 'COLLATE "C" >' : ">";
  const isWrong = `${isDate(first)} AND ${isDate(second)} AND ${start(first)} ${sign} ${start(second)}`;
  return {
    name: `rs_0_order_${index}`,
    expression: verdict([[isWrong, textLiteral(dialect, "dates-out-of-order")]]),
    path: `/${partOf(instrument, earlier)}/${earlier}`,
    item: earlier,
    value: earlier,
  };
}

function consentColumn(row: RowItems, instrument: Instrument): CheckColumn[] {
  const { consentRefused, items } = instrument;
  const key = consentRefused && keysOfCondition(consentRefused)[0];
  if (consentRefused === undefined || key === undefined) return [];
  const isAnswered = items.map((item) => isAnswer(row, item)).join("\n      OR ");
  const condition = `${conditionToSql(row, consentRefused)} AND (${isAnswered})`;
  const expression = verdict([[condition, textLiteral(row.dialect, "answers-without-consent")]]);
  return [{ name: "rs_0_consent", expression, path: `/${partOf(instrument, key)}/${key}`, item: key, value: undefined }];
}

function ageColumn(row: RowItems, instrument: Instrument): CheckColumn[] {
  const { tooYoung } = instrument;
  const key = tooYoung && keysOfCondition(tooYoung)[0];
  if (tooYoung === undefined || key === undefined) return [];
  const expression = verdict([[conditionToSql(row, tooYoung), textLiteral(row.dialect, "respondent-too-young")]]);
  return [{ name: "rs_0_age", expression, path: `/${partOf(instrument, key)}/${key}`, item: key, value: key }];
}

function partOf({ context }: Instrument, key: string): "context" | "answers" {
  return context.some((item) => item.key === key) ? "context" : "answers";
}
