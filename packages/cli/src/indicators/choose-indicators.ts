import type { Indicator } from "@reintegration/model";
import { loadIndicator, loadTitles } from "@reintegration/standard";
import { catalogueEntry, knownReferences } from "../definitions/known.ts";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** The indicators that were asked for, by exact references with commas between; all that can be computed where none was. */
export async function chooseIndicators(asked: string | undefined, language: string, text: Text): Promise<readonly Indicator[]> {
  if (asked === undefined) {
    const all = await Promise.all(knownReferences("indicator").map(loadIndicator));
    return all.filter(({ measure }) => measure !== undefined);
  }
  const references = asked.split(",").map((reference) => reference.trim());
  const unknown = references.filter((reference) => catalogueEntry(reference, "indicator") === undefined);
  if (unknown.length > 0) {
    const message = fill(text.indicators.unknown, { value: unknown.join(text.punctuation.comma) });
    throw new Stop(exitCodes.badArguments, message, [text.stops.known, ...knownReferences("indicator")]);
  }
  const chosen = await Promise.all(references.map(loadIndicator));
  const lacking = chosen.filter(({ measure }) => measure === undefined);
  if (lacking.length > 0) {
    const reasons = await Promise.all(lacking.map((indicator) => reasonOf(indicator, language, text)));
    throw new Stop(exitCodes.badArguments, reasons[0] ?? "", reasons.slice(1));
  }
  return chosen;
}

async function reasonOf({ id, version }: Indicator, language: string, text: Text): Promise<string> {
  const reference = `${id}@${version}`;
  const titles = await titlesOf(reference, language);
  return fill(text.indicators.notComputable, { value: reference, reason: titles["notComputable"] ?? "" });
}

/** The texts of an indicator in the user's language, or in English. */
export function titlesOf(reference: string, language: string): Promise<Readonly<Record<string, string>>> {
  const known = catalogueEntry(reference, "indicator")?.languages.includes(language);
  return loadTitles(reference, known ? language : "en");
}
