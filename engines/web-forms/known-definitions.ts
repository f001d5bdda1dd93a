import type { KnownInstrument } from "@reintegration/forms";
import type { Instrument, Item, ItemLabels, Labels, ScoredInstrument, Scoring } from "@reintegration/model";
import { loadInstrument, loadLabels } from "@reintegration/standard";

/** A shipped instrument with its texts in these languages. */
export async function knownInstrument(reference: string, languages: readonly string[]): Promise<KnownInstrument> {
  const labels = await Promise.all(languages.map((language) => loadLabels(reference, language)));
  return { instrument: await loadInstrument(reference), labels };
}

/** A definition that stands in a file of vectors, with what a form needs besides: its texts are its keys and codes. */
export function completed(instrument: ScoredInstrument, scoring: Scoring): KnownInstrument {
  const dimensions = scoring.dimensions.map(({ id }) => id);
  const dimensionOf = (key: string) => scoring.dimensions.find(({ weights }) => Object.hasOwn(weights, key))?.id;
  const context = instrument.context ?? [];
  const items = instrument.items.map((item): Item => {
    const dimension = dimensionOf(item.key);
    return dimension === undefined ? item : { ...item, dimension };
  });
  const whole: Instrument = { duplicates: [], dateOrder: [], identifiedBy: [], ...instrument, dimensions, context, items };
  const labels: Labels = {
    language: "en",
    title: instrument.id,
    digest: "0".repeat(64),
    dimensions: Object.fromEntries(dimensions.map((id) => [id, id])),
    items: Object.fromEntries([...context, ...items].map((item) => [item.key, keysAsTexts(item)])),
  };
  return { instrument: whole, labels: [labels] };
}

function keysAsTexts({ key, answers = [], missing = [] }: Item): ItemLabels {
  const same = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, code]));
  return { text: key, answers: same(answers.map(({ code }) => code)), missing: same(missing) };
}
