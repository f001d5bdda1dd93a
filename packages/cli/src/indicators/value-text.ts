import type { IndicatorTable } from "@reintegration/indicators";
import type { Page } from "../summary/page.ts";

/** Whether figures are parts of a whole: of a share, and of a change that is the share of those whose value rose or fell. */
export const isShare = ({ kind, cells }: IndicatorTable): boolean =>
  kind === "share" || (kind === "change" && cells.some((cell) => cell.status === "computed" && cell.numerator !== undefined));

/** A figure of a table, or the difference of two, as a person reads it. */
export function valueText(value: number, table: IndicatorTable, { number }: Page): string {
  if (isShare(table)) return number.percent(value);
  if (table.kind === "count" || table.kind === "distinct") return number.count(value);
  return table.kind === "mean" || table.kind === "change" ? number.score(value) : number.exact(Math.round(value * 1000) / 1000);
}
