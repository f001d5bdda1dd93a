/** The word for *official*, and words that deny it, in the languages of our texts. */
const words: Readonly<Record<string, { readonly official: RegExp; readonly denial: RegExp }>> = {
  en: { official: /\bofficial/i, denial: /\b(not|no|never|none|nor|neither|without|unknown|isn['’]t|aren['’]t|cannot)\b/i },
  fr: { official: /\bofficiel/i, denial: /\b(ne|pas|aucune?|jamais|sans|ni|non)\b|\bn['’]/i },
  es: { official: /\boficial/i, denial: /\b(no|nunca|sin|ning[uú]n\p{L}*|ni|jamás|tampoco)\b/iu },
  ar: { official: /رسمي/, denial: /(?<!\p{L})[وف]?(لا|ليس|ليست|غير|بدون|دون|لم|لن)(?!\p{L})/u },
};

/**
 * Whether a text calls something official without denying it in the same sentence.
 *
 * @example
 * claimsOfficial("The official timing is not known.", "en"); // => false
 * claimsOfficial("The official survey. It is not short.", "en"); // => true
 */
export function claimsOfficial(text: string, language: string): boolean {
  const { official, denial } = words[language] ?? (words["en"] as (typeof words)[string]);
  return text.split(/[.;!?؟؛。\n]/u).some((sentence) => official.test(sentence) && !denial.test(sentence));
}
