/** The languages of summaries and messages. */
export const languages = ["en", "fr", "es", "ar"] as const;

export type Language = (typeof languages)[number];

function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/**
 * The language of the user's environment, by the first of LC_ALL, LC_MESSAGES and LANG that is set; English if it is none of ours.
 *
 * @example
 * languageOf({ LANG: "fr_FR.UTF-8" }); // => "fr"
 * languageOf({ LANG: "C.UTF-8" }); // => "en"
 * languageOf({ LC_ALL: "es", LANG: "fr" }); // => "es"
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  const language = locale.toLowerCase().split(/[_.@-]/)[0] ?? "";
  return isLanguage(language) ? language : "en";
}
