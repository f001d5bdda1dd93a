import type { Instrument, Labels, ScoredInstrument, Scoring } from "@reintegration/model";
import { instruments, labels, scorings, titles } from "./gen/catalogue.ts";

/** Loads an instrument by its exact reference; throws an error that lists the known versions. There is no latest. */
export async function loadInstrument(reference: string): Promise<Instrument> {
  return (await find(instruments, "instrument", reference)).instrument;
}

/** Loads a scoring by its exact reference, with the part of its instrument that it needs. Throws like {@link loadInstrument}. */
export async function loadScoring(reference: string): Promise<{ instrument: ScoredInstrument; scoring: Scoring }> {
  return find(scorings, "scoring", reference);
}

/** Loads the texts of an instrument in one language. Throws like {@link loadInstrument}. */
export async function loadLabels(reference: string, language: string): Promise<Labels> {
  return (await find(labels, "labels", `${reference}/${language}`)).labels;
}

/**
 * Loads the texts of a scoring in one language, by their path: `dimensions/<id>/title`, `composite/title`,
 * `cutoffs/<set>/title`, `cutoffs/<set>/bands/<id>` ... Throws like {@link loadInstrument}.
 */
export async function loadTitles(reference: string, language: string): Promise<Readonly<Record<string, string>>> {
  return (await find(titles, "titles", `${reference}/${language}`)).titles;
}

function find<Module>(modules: Readonly<Record<string, () => Promise<Module>>>, kind: string, reference: string): Promise<Module> {
  const load = Object.hasOwn(modules, reference) ? modules[reference] : undefined;
  if (load === undefined) throw new Error(`There is no ${kind} "${reference}". Known: ${Object.keys(modules).join(", ")}`);
  return load();
}
