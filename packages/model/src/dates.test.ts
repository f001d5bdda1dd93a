import { describe, expect, it, vi } from "vitest";
import { datePattern, dayAfter, isCalendarDate, isMonth, monthPattern } from "./dates.ts";

describe("isCalendarDate", () => {
  it.each(["1900-01-01", "2000-02-29", "2024-02-29", "2022-04-30", "2100-12-31"])("takes %s", (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each([
    "1900-02-29",
    "2100-02-29",
    "2023-02-29",
    "2022-04-31",
    "2022-13-01",
    "2022-00-10",
    "2022-01-00",
    "1899-12-31",
    "2101-01-01",
    "2022-1-1",
    "17/05/2022",
    "2022-05-17 ",
    "2022-05-17\n",
    "२०२२-०५-१७",
    "",
  ])("refuses %j", (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });

  it("takes a blank for no date, also as the first that it is asked about", async () => {
    vi.resetModules();
    const { isCalendarDate: asked } = await import("./dates.ts");
    expect(asked("")).toBe(false);
  });

  it("agrees with the built-in calendar on every day and every impossible day from 1896 to 2104", () => {
    for (let year = 1896; year <= 2104; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
          if (isCalendarDate(text) !== (exists && year >= 1900 && year <= 2100)) throw new Error(text);
          if (isCalendarDate(text) && !new RegExp(datePattern).test(text)) throw new Error(`${text} does not follow the pattern`);
        }
      }
    }
  });
});

describe("isMonth", () => {
  it.each(["1900-01", "2022-12", "2100-12"])("takes %s", (month) => {
    expect([isMonth(month), new RegExp(monthPattern).test(month)]).toEqual([true, true]);
  });

  it.each(["1899-12", "2022-13", "2022-00", "2022-1", "2022/05", "2022-05-17", "05-2022"])("refuses %s", (month) => {
    expect([isMonth(month), new RegExp(monthPattern).test(month)]).toEqual([false, false]);
  });
});

describe("dayAfter", () => {
  it.each([
    ["2022-12-31", "2023-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-03-01"],
    ["2022-03-27", "2022-03-28"],
  ])("follows %s with %s", (date, next) => {
    expect(dayAfter(date)).toBe(next);
  });
});
