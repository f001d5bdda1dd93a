import { catalogueEntry } from "../definitions/known.ts";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** The languages that `--lang en,fr` asks for; all that the survey has texts in without it. Stops with the known ones. */
export function wantedLanguages(reference: string, asked: string | undefined, text: Text): readonly string[] {
  const known = catalogueEntry(reference)?.languages ?? [];
  if (asked === undefined) return known;
  const tags = asked.split(",").map((tag) => tag.trim());
  const languages = [...new Set(tags.filter((tag) => tag !== ""))];
  const unknown = languages.filter((tag) => !known.includes(tag));
  if (unknown.length === 0 && languages.length > 0) return languages;
  throw new Stop(exitCodes.badArguments, fill(text.stops.unknownLanguage, { reference, value: unknown.join(", ") }), [
    text.stops.known,
    ...known,
  ]);
}
