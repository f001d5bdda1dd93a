import { dayNumber } from "@reintegration/model";
import { expect, it } from "vitest";
import { noDay } from "./measuring.ts";
import { watchedDays } from "./watched-days.ts";

const day = (text: string | undefined): number | undefined => (text === undefined ? undefined : dayNumber(text));

// counted on a calendar; 2024 is a leap year
it.each([
  ["2024-02-28", "2024-03-01", undefined, undefined, undefined, 3],
  ["2024-02-28", "2024-02-28", undefined, undefined, undefined, 1],
  ["2024-01-01", undefined, undefined, undefined, "2024-01-31", 31],
  ["2024-01-01", undefined, undefined, "2024-01-10", "2024-01-31", 10],
  ["2024-01-01", undefined, undefined, "2024-02-10", "2024-01-31", 31],
  ["2024-01-01", "2024-12-31", "2024-02-01", "2024-02-29", undefined, 29],
  ["2024-01-01", "2024-01-05", "2024-02-01", undefined, undefined, -26],
])("From %s to %s, in a period from %s to %s and up to %s, someone is watched on so many days.", (from, to, start, end, asOf, days) => {
  const period = { from: day(start), to: day(end) };
  expect(watchedDays(dayNumber(from), day(to) ?? noDay, period, day(asOf))).toBe(days);
});
