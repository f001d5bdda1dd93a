import { type DateOrder, dateOrders } from "./column-map.ts";
import { parseOrderedDate } from "./parse-ordered-date.ts";

/**
 * The order in which the dates of a column are written, where they leave only one: a part beyond 12 is no month. `undefined` where
 * several orders are possible, or most texts are no dates.
 *
 * @example
 * guessDateOrder(["17/05/2022", "03/04/2022"]); // => "d/m/y"
 * guessDateOrder(["03/04/2022"]); // => undefined
 */
export function guessDateOrder(texts: readonly string[]): DateOrder | undefined {
  const possible = dateOrders.filter((order) => {
    const dates = texts.map((text) => parseOrderedDate(text, order));
    const months = dates.filter((date) => date !== undefined && Number(date.slice(5, 7)) <= 12 && Number(date.slice(8)) <= 31);
    return dates.every((date, at) => date === undefined || months.includes(dates[at])) && months.length * 2 > texts.length;
  });
  return possible.length === 1 ? possible[0] : undefined;
}
