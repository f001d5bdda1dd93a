import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDuration } from "../src/calendar/add-duration.ts";
import { dateOfDay } from "../src/calendar/date-of-day.ts";
import { dayNumber } from "../src/calendar/day-number.ts";
import { daysBetween } from "../src/calendar/days-between.ts";
import { instantOf } from "../src/calendar/instant-of.ts";
import { durationVectors } from "./duration-vectors.ts";

const print = fileURLToPath(new URL("print-durations.ts", import.meta.url));

describe("addDuration", () => {
  it.each(durationVectors)("%s and %o is %s: %s", (from, within, to) => {
    expect(addDuration(from, within)).toBe(to);
  });

  it("refuses what is no date of the calendar", () => {
    expect(() => addDuration("2023-02-29", { days: 1 })).toThrow(RangeError);
  });
});

describe("days", () => {
  it("are numbered as JavaScript numbers them in UTC, from 1900 to 2200, and back", () => {
    const first = Date.UTC(1900, 0, 1) / 86_400_000;
    for (let day = first; day <= Date.UTC(2200, 11, 31) / 86_400_000; day++) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (dayNumber(date) !== day || dateOfDay(day) !== date) expect([dayNumber(date), dateOfDay(day)]).toEqual([day, date]);
    }
  });

  it("between two dates are as many as it takes to come from one to the other", () => {
    const days = fc.integer({ min: 0, max: 70_000 }).map(dateOfDay);
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(dateOfDay(dayNumber(a) + daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });
});

describe("instants", () => {
  it.each([
    "2024-05-17",
    "2024-05-17T10:30:00",
    "2024-02-30T10:30Z",
    "2024-05-17T24:00Z",
    "2024-05-17T10:30:60Z",
    "2024-05-17T10:30+15:00",
    "",
  ])("%s is none", (text) => {
    expect(instantOf(text)).toBeUndefined();
  });

  it("are counted as JavaScript counts them, with and without seconds, fractions and offsets", () => {
    const two = (maximum: number) => fc.integer({ min: 0, max: maximum }).map((number) => String(number).padStart(2, "0"));
    const time = fc.tuple(two(23), two(59)).map((parts) => parts.join(":"));
    const fraction = fc
      .option(fc.integer({ min: 0, max: 999_999 }), { nil: undefined })
      .map((digits) => (digits === undefined ? "" : `.${digits}`));
    const seconds = fc.option(fc.tuple(two(59), fraction), { nil: undefined }).map((parts) => (parts ? `:${parts.join("")}` : ""));
    const offset = fc.oneof(
      fc.constant("Z"),
      fc.tuple(fc.constantFrom("+", "-"), two(14), two(59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
    );
    const date = fc.integer({ min: -25_000, max: 45_000 }).map(dateOfDay);
    fc.assert(
      fc.property(date, time, seconds, offset, (day, at, second, from) => {
        const text = `${day}T${at}${second}${from}`;
        expect([text, instantOf(text)]).toEqual([text, Date.parse(text)]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("time zones", () => {
  it("make no difference", async () => {
    const zones = [
      "UTC",
      "Pacific/Kiritimati",
      "Pacific/Apia",
      "Pacific/Pago_Pago",
      "Europe/Brussels",
      "Asia/Kathmandu",
      "America/St_Johns",
    ];
    const run = promisify(execFile);
    const answers = await Promise.all(
      zones.map(async (zone) => {
        const args = ["--import", "tsx", "--conditions=@reintegration/source", print];
        const { stdout } = await run(process.execPath, args, { env: { ...process.env, TZ: zone } });
        return JSON.parse(stdout) as { zone: number; found: unknown; instant: unknown };
      }),
    );
    expect(new Set(answers.map(({ zone }) => zone)).size).toBeGreaterThan(5);
    expect(new Set(answers.map(({ zone, ...rest }) => JSON.stringify(rest))).size).toBe(1);
    expect(answers[0]?.found).toEqual(durationVectors.map(([from, , to]) => [to, daysBetween(from, to)]));
  });
});
