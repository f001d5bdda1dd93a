import { fill } from "../text/fill.ts";
import type { Forms } from "./words.ts";

/**
 * A number with its unit, in the plural form that the language asks for.
 *
 * The language is always given, so the result is the same on every machine. Digits are those of the definitions, 0 to 9.
 *
 * @example
 * counted("en", { one: "{n} day", other: "{n} days" }, 1); // => "1 day"
 * counted("ar", { one: "يوم واحد", two: "يومين", few: "{n} أيام", other: "{n} يوم" }, 2); // => "يومين"
 */
export function counted(language: string, forms: Forms, n: number): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n: String(n) });
}
