/**
 * A text as an XPath 1.0 literal. XPath has no escapes: a text with both kinds of quotes is put together from parts.
 *
 * @example
 * xpathText("yes"); // => "'yes'"
 * xpathText("don't"); // => "\"don't\""
 */
export function xpathText(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  return `concat(${text
    .split("'")
    .map((part) => `'${part}'`)
    .join(`, "'", `)})`;
}

/**
 * A number as an XPath 1.0 literal, which knows no exponent.
 *
 * @example
 * xpathNumber(0.5); // => "0.5"
 * xpathNumber(1e-7); // => "0.0000001"
 */
export function xpathNumber(number: number): string {
  const text = String(number);
  if (!text.includes("e")) return text;
  const [digits = "", exponent = ""] = text.split("e");
  const places = Number(exponent);
  if (places > 0) return BigInt(number).toString();
  const decimals = (digits.split(".")[1] ?? "").length;
  return number.toFixed(Math.min(100, decimals - places));
}
