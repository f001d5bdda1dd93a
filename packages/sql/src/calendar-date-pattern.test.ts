import { datePattern, isCalendarDate } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { calendarDatePattern } from "./calendar-date-pattern.ts";

describe("calendarDatePattern", () => {
  it("matches the days of the calendar and no others, in every year from 1899 to 2101", () => {
    const pattern = new RegExp(calendarDatePattern, "u");
    const wrong: string[] = [];
    let matched = 0;
    for (let year = 1899; year <= 2101; year++)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          const made = new Date(Date.UTC(year, month - 1, day));
          const isReal = year >= 1900 && year <= 2100 && month >= 1 && day >= 1 && made.getUTCMonth() === month - 1 && month <= 12;
          if (pattern.test(date) !== isReal || isCalendarDate(date) !== isReal) wrong.push(date);
          if (pattern.test(date)) matched++;
        }
    expect(wrong).toEqual([]);
    expect(matched).toBe(73_414);
  });

  it("is a part of what looks like a date", () => {
    expect(new RegExp(datePattern, "u").test("2023-02-29")).toBe(true);
    expect(new RegExp(calendarDatePattern, "u").test("2023-02-29")).toBe(false);
  });
});
