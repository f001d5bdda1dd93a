/**
 * The number that a text of digits with an optional sign and point stands for; `undefined` for anything else: no decimal commas,
 * no thousands, and no exponents but as Java writes them. The apps on tablets do so: below 0.001 and from 10 million on.
 *
 * @example
 * parseNumber("5.0"); // => 5
 * parseNumber("-12"); // => -12
 * parseNumber("2.5E-4"); // => 0.00025
 * parseNumber("1,5"); // => undefined
 */
export function parseNumber(text: string): number | undefined {
  const { length } = text;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let whole = 0;
  let at = start;
  for (; at < length; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) break;
    whole = whole * 10 + digit;
  }
  if (at === start) return undefined;
  if (at === length && length <= 15) return start === 1 && whole !== 0 ? -whole : whole;
  const value = /^-?(?:[0-9]+(?:\.[0-9]+)?|[0-9]\.[0-9]+E-?[0-9]{1,2})$/.test(text) ? Number(text) + 0 : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

const minus = 0x2d;
const zero = 0x30;
