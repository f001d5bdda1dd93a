// Run by calendar.test.ts in a process of its own, with a time zone of its own.
import { addDuration } from "../src/calendar/add-duration.ts";
import { daysBetween } from "../src/calendar/days-between.ts";
import { instantOf } from "../src/calendar/instant-of.ts";
import { durationVectors } from "./duration-vectors.ts";

console.log(
  JSON.stringify({
    zone: new Date(2024, 0, 1).getTimezoneOffset(),
    found: durationVectors.map(([from, within, to]) => [addDuration(from, within), daysBetween(from, to)]),
    instant: instantOf("2024-03-31T02:30:00+01:00"),
  }),
);
