import { existsSync } from "node:fs";
import { loadInstrument, loadScoring, loadTitles } from "@reintegration/standard";
import { exitCodes } from "../exit-codes.ts";
import type { Language } from "../options/choose-language.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import type { ChosenScoring } from "./chosen-scoring.ts";
import { catalogueEntry, knownReferences } from "./known.ts";
import { readOwnScoring } from "./read-own-scoring.ts";
import { refuseFrame } from "./refuse-frame.ts";

export interface ScoringChoice {
  /** Reference of a scoring of the standard, or path of a file. */
  readonly scoring?: string;
  /** Instrument that was asked for, if any. */
  readonly instrument?: string;
  readonly cutoffs?: string;
}

/** Finds the scoring that `--scoring`, `--instrument` and `--cutoffs` name. There is no default; stops with what is known. */
export async function chooseScoring(
  { scoring: named, instrument, cutoffs }: ScoringChoice,
  text: Text,
  language: Language = "en",
): Promise<ChosenScoring> {
  if (named === undefined) {
    const known = scoringsFor(instrument);
    if (known.length === 0) throw new Stop(exitCodes.badArguments, fill(text.stops.notScored, { value: instrument }));
    throw new Stop(exitCodes.badArguments, text.stops.scoringNeeded, [text.stops.known, ...known]);
  }
  const chosen = await load(named, text, language);
  const { scoring } = chosen;
  if (instrument !== undefined && scoring.instrument !== instrument) {
    const message = fill(text.stops.otherInstrument, { scoring: named, expected: scoring.instrument, value: instrument });
    const known = scoringsFor(instrument);
    throw new Stop(exitCodes.badArguments, message, known.length > 0 ? [text.stops.known, ...known] : []);
  }
  if (cutoffs !== undefined && !scoring.cutoffs.some(({ id }) => id === cutoffs)) {
    const known = scoring.cutoffs.map(({ id }) => id);
    const message = fill(text.stops.unknownCutoffs, { scoring: named, value: cutoffs });
    throw new Stop(exitCodes.badArguments, message, known.length > 0 ? [text.stops.known, ...known] : [text.stops.noCutoffs]);
  }
  return chosen;
}

async function load(named: string, text: Text, language: Language): Promise<ChosenScoring> {
  const entry = catalogueEntry(named, "scoring");
  if (entry) {
    const titles = await loadTitles(named, entry.languages.includes(language) ? language : "en");
    return { ...(await loadScoring(named)), titles };
  }
  await refuseFrame(named, text);
  const isPath = named.endsWith(".json") || /[\\/]/.test(named) || existsSync(named);
  if (!isPath) {
    throw new Stop(exitCodes.badArguments, fill(text.stops.unknownScoring, { value: named }), [
      text.stops.known,
      ...knownReferences("scoring"),
    ]);
  }
  const { definition, titles } = await readOwnScoring(named, text);
  return { scoring: definition, instrument: await loadInstrument(definition.instrument), ownFile: named, titles };
}

/** The scorings of one instrument, or all of them. */
function scoringsFor(instrument: string | undefined): string[] {
  const references = knownReferences("scoring");
  return instrument === undefined ? references : references.filter((reference) => catalogueEntry(reference)?.scores === instrument);
}
