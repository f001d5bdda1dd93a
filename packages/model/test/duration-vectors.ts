import type { Duration } from "../src/workflow.ts";

/** A date, a duration, the date it leads to, and how that was found. */
export type DurationVector = readonly [from: string, within: Duration, to: string, origin: string];

/**
 * Worked out by hand on a calendar: 2024 and 2000 are leap years, 2023, 2025 and 2100 are not; 1 January 2024 is a Monday. Weeks
 * and days were counted over the lengths of the months.
 */
export const durationVectors: readonly DurationVector[] = [
  ["2024-01-31", { months: 1 }, "2024-02-29", "February 2024 has 29 days"],
  ["2023-01-31", { months: 1 }, "2023-02-28", "February 2023 has 28 days"],
  ["2023-01-30", { months: 1 }, "2023-02-28", "no 30 February"],
  ["2024-03-31", { months: 1 }, "2024-04-30", "April has 30 days"],
  ["2024-03-31", { months: 3 }, "2024-06-30", "June has 30 days; from the 31st, not from 30 April"],
  ["2024-02-29", { years: 1 }, "2025-02-28", "no leap day in 2025"],
  ["2024-02-29", { years: 4 }, "2028-02-29", "2028 is a leap year"],
  ["2096-02-29", { years: 4 }, "2100-02-28", "2100 is divided by 100 and not by 400"],
  ["1996-02-29", { years: 4 }, "2000-02-29", "2000 is divided by 400"],
  ["2023-12-31", { months: 2 }, "2024-02-29", "over the year's end into a leap February"],
  ["2024-12-31", { months: 2 }, "2025-02-28", "over the year's end into a common February"],
  ["2024-08-31", { months: 6 }, "2025-02-28", "six months from the end of August"],
  ["2024-05-15", { months: 12 }, "2025-05-15", "twelve months are a year"],
  ["2024-02-29", { months: 12 }, "2025-02-28", "the same as a year"],
  ["2023-01-31", { years: 1, months: 1 }, "2024-02-29", "years and months together: 13 months; month by month it would be 29 too"],
  ["2023-02-28", { years: 1 }, "2024-02-28", "the end of a month is no rule of its own: 28 stays 28"],
  ["2024-02-29", { years: 1, months: 12 }, "2026-02-28", "24 months at once"],
  ["2024-01-31", { months: 1, days: 1 }, "2024-03-01", "29 February, then a day"],
  ["2023-01-31", { months: 1, days: 1 }, "2023-03-01", "28 February, then a day"],
  ["2023-01-31", { months: 1, weeks: 1 }, "2023-03-07", "28 February, then seven days"],
  ["2024-02-28", { days: 1 }, "2024-02-29", "the leap day"],
  ["2023-02-28", { days: 1 }, "2023-03-01", "none"],
  ["2024-02-29", { days: 1 }, "2024-03-01", "after the leap day"],
  ["2024-12-31", { days: 1 }, "2025-01-01", "the year's end"],
  ["2024-01-01", { days: 366 }, "2025-01-01", "2024 has 366 days"],
  ["2023-01-01", { days: 365 }, "2024-01-01", "2023 has 365 days"],
  ["2024-01-01", { weeks: 9 }, "2024-03-04", "63 days: 30 left of January, 29 of February, 4 of March; a Monday again"],
  ["2024-03-30", { days: 2 }, "2024-04-01", "over 31 March 2024, when clocks change in Europe"],
  ["2024-10-26", { days: 2 }, "2024-10-28", "over 27 October 2024, when clocks change back"],
  ["2011-12-29", { days: 2 }, "2011-12-31", "Samoa skipped 30 December 2011; the calendar did not"],
  ["1999-12-31", { days: 1 }, "2000-01-01", "the century"],
  ["2100-02-28", { days: 1 }, "2100-03-01", "2100 has no leap day"],
  [
    "1970-01-01",
    { days: 36500 },
    "2069-12-07",
    "100 years of 365 days: 25 days before 1 January 2070, for the 25 leap days of 1972 to 2068",
  ],
];
