type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * A function that counts in one language: picks the plural form and puts the number in place of `{n}`.
 *
 * @example
 * plural("en", { one: "{n} row", other: "{n} rows" })(1); // => "1 row"
 * plural("en", { one: "{n} row", other: "{n} rows" })(1200); // => "1,200 rows"
 */
export function plural(locale: string, forms: Forms): (n: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (n) => (forms[rules.select(n)] ?? forms.other).replace("{n}", numbers.format(n));
}
