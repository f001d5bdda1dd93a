/**
 * An instant in ISO 8601 from a text: a date-time, or a time of day on the day given. Without an offset it is taken as if in UTC, which
 * orders the events of one log all the same. `undefined` where the text is none.
 *
 * @example
 * readInstant("2024-05-17 09:30", undefined); // => "2024-05-17T09:30:00Z"
 * readInstant("2024-05-17T09:30:00.5+02:00", undefined); // => "2024-05-17T09:30:00.5+02:00"
 * readInstant("9:05", "2024-05-17"); // => "2024-05-17T09:05:00Z"
 */
export function readInstant(text: string, day: string | undefined): string | undefined {
  const parts =
    /^(?:([0-9]{4}-[0-9]{2}-[0-9]{2})[T ])?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}(?:[.,][0-9]+)?))? ?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?$/.exec(
      text,
    );
  if (parts === null) return undefined;
  const [, date = day, hour = "", minute = "", second = "00", offset = "Z"] = parts;
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const zone = offset === "Z" ? offset : `${offset.slice(0, 3)}:${offset.slice(3).replace(":", "") || "00"}`;
  const instant = `${date}T${hour.padStart(2, "0")}:${minute}:${second.replace(",", ".")}${zone}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}
