import { createRequire } from "node:module";

/** The part of i18n-iso-countries that is read. */
interface Countries {
  getAlpha3Codes(): Record<string, string>;
  alpha3ToNumeric(code: string): string | undefined;
}

const require = createRequire(import.meta.url);
const countries = require("i18n-iso-countries") as Countries;
const { version } = require("i18n-iso-countries/package.json") as { version: string };

/** Kosovo is not part of ISO 3166-1: the package writes XKK, the standard the user-assigned XKX (rule N1). */
const standardCode = (code: string): string => (code === "XKK" ? "XKX" : code);

const withoutMarks = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "");

/** The first name that the package lists; where the same name is also there with its accents, that one. */
const nameOf = (language: string): ((alpha2: string) => string) => {
  const names = (require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> }).countries;
  return (alpha2) => {
    const name = names[alpha2];
    if (name === undefined) throw new Error(`i18n-iso-countries has no name for ${alpha2} in ${language}`);
    if (typeof name === "string") return name;
    const [first = alpha2] = name;
    return name.find((variant) => variant !== first && withoutMarks(variant) === first) ?? first;
  };
};

/** The codelist of countries and its names in one language, from the package whose version the provenance names. */
export function countryAnswers(language: string): { code: string; number: number; label: string }[] {
  const name = nameOf(language);
  return Object.entries(countries.getAlpha3Codes())
    .map(([code, alpha2]) => ({ code: standardCode(code), number: Number(countries.alpha3ToNumeric(code)), label: name(alpha2) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** `npm:i18n-iso-countries@x.y.z`, for the provenance. */
export const countrySource = `npm:i18n-iso-countries@${version}`;
