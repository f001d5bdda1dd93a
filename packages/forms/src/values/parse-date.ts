/**
 * The day of an ISO date or ISO date-time: its local date part (rule C2). Whether the day is in the calendar is not looked at.
 *
 * @example
 * parseDate("2022-05-17"); // => "2022-05-17"
 * parseDate("2022-05-17T23:30:00.000+06:00"); // => "2022-05-17"
 * parseDate("17/05/2022"); // => undefined
 */
export function parseDate(text: string): string | undefined {
  if (!isDateAtStart(text)) return undefined;
  if (text.length === 10) return text;
  return /^[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?( ?(Z|[+-][0-9]{2}(:?[0-9]{2})?))?$/.test(text.slice(10))
    ? text.slice(0, 10)
    : undefined;
}

function isDateAtStart(text: string): boolean {
  if (text.length < 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  for (let at = 0; at < 10; at++) {
    const code = text.charCodeAt(at);
    if ((code < zero || code > zero + 9) && at !== 4 && at !== 7) return false;
  }
  return true;
}

const hyphen = 0x2d;
const zero = 0x30;
