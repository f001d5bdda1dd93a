import { type Instrument, type Item, keysOfCondition, type ScoredInstrument, type Scoring } from "@reintegration/model";

/**
 * The part of an instrument that its scoring needs: the scored items, and the items and context fields that their
 * relevance names, also at second hand. Bundled in place of the whole instrument it keeps an app small.
 */
export function scoredInstrument(instrument: Instrument, scoring: Pick<Scoring, "items">): ScoredInstrument {
  const byKey = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const needed = new Set<string>();
  const need = (key: string): void => {
    if (needed.has(key)) return;
    needed.add(key);
    const relevance = byKey.get(key)?.relevance;
    if (relevance) keysOfCondition(relevance).forEach(need);
  };
  for (const { item } of scoring.items) need(item);
  const slim = ({ required, dimension, ...item }: Item): Item => item;
  const { id, version, basis, status, digest } = instrument;
  const context = instrument.context.filter((item) => needed.has(item.key)).map(slim);
  const items = instrument.items.filter((item) => needed.has(item.key)).map(slim);
  return { id, version, basis, ...(status && { status }), ...(digest && { digest }), ...(context.length > 0 && { context }), items };
}
