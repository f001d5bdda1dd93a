import { createRequire } from "node:module";

/** A currency in a region: from when to when, and whether it is legal tender there. */
interface Use {
  readonly _to?: string;
  readonly _tender?: "false";
}

interface CurrencyData {
  readonly supplemental: { readonly currencyData: { readonly region: Readonly<Record<string, readonly Readonly<Record<string, Use>>[]>> } };
}

interface CurrencyNames {
  readonly main: Readonly<
    Record<string, { readonly numbers: { readonly currencies: Readonly<Record<string, { readonly displayName: string }>> } }>
  >;
}

const require = createRequire(import.meta.url);
const core = require("cldr-core/package.json") as { version: string };
const numbers = require("cldr-numbers-full/package.json") as { version: string };

/** Records of the programmes that the standard is made for do not go back further. */
const firstDay = "2017-03-01";

/** The codes of all currencies that are, or on the first day still were, legal tender somewhere. */
function codes(): string[] {
  const { region } = (require("cldr-core/supplemental/currencyData.json") as CurrencyData).supplemental.currencyData;
  const uses = Object.values(region).flatMap((list) => list.flatMap((entry) => Object.entries(entry)));
  const inUse = uses.filter(([, { _tender, _to }]) => _tender !== "false" && (_to === undefined || _to >= firstDay));
  return [...new Set(inUse.map(([code]) => code))].sort();
}

/** The letters as a number to base 26, from 1: two currencies may share the number that ISO 4217 gives. */
const numberOf = (code: string): number => [...code].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 65, 0) + 1;

/** The codelist of currencies and its names in one language, from the packages whose version the provenance names. */
export function currencyAnswers(language: string): { code: string; number: number; label: string }[] {
  const names = (require(`cldr-numbers-full/main/${language}/currencies.json`) as CurrencyNames).main[language]?.numbers.currencies;
  return codes().map((code) => {
    const label = names?.[code]?.displayName;
    if (label === undefined) throw new Error(`cldr-numbers-full has no name for ${code} in ${language}`);
    return { code, number: numberOf(code), label };
  });
}

/** `npm:<package>@x.y.z` of each package, for the provenance. */
export const currencySources = [`npm:cldr-core@${core.version}`, `npm:cldr-numbers-full@${numbers.version}`];
