import { allowedMissing, type Instrument, type Item, referenceOf } from "@reintegration/model";
import type { UncheckedResponse } from "@reintegration/scoring";

/**
 * Random responses, the same in every run: mostly answers, some missing kinds and blanks, few codes that no list has, broken choices and
 * other surveys. A flat row can hold each of them.
 */
export function randomResponses(instrument: Instrument, count: number): UncheckedResponse[] {
  const random = randomNumbers(20_261_121);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  const cell = (item: Item): unknown => {
    const chance = random();
    const codes = (item.answers ?? []).map(({ code }) => code);
    if (chance < 0.06) return undefined;
    if (chance < 0.0605 && codes.length > 0) return item.type === "multiple" ? [codes[0], "no_such_code"] : "no_such_code";
    if (chance < 0.061 && codes.length > 0) return one(["not_asked", "not_applicable", "refused", "dont_know"]);
    if (chance < 0.16 && allowedMissing(item).length > 0) return one(allowedMissing(item));
    switch (item.type) {
      case "single":
        return one(codes);
      case "multiple": {
        const chosen = codes.filter(() => random() < 0.3);
        const alone = (item.answers ?? []).filter(({ exclusive }) => exclusive).map(({ code }) => code);
        const plain = chosen.filter((code) => !alone.includes(code));
        if (random() < 0.01) return chosen.length > 0 ? chosen : undefined;
        return plain.length > 0 ? plain : alone.length > 0 ? [alone[0]] : undefined;
      }
      case "integer":
        return Math.floor(random() * 10);
      case "decimal":
        return Math.floor(random() * 1000) / 100;
      case "date":
        return `202${Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
      case "month":
        return `202${Math.floor(random() * 5)}-0${1 + Math.floor(random() * 9)}`;
      case "text":
        return one(["A-1", 'say "yes", or no', "O'Brien", "نعم 😀", "-1", "=1+1"]);
    }
  };
  const part = (items: readonly Item[]): Record<string, unknown> =>
    Object.fromEntries(items.map((item) => [item.key, cell(item)]).filter(([, value]) => value !== undefined));
  return Array.from({ length: count }, () => ({
    instrument: random() < 0.005 ? one(["", "other@1.0.0"]) : referenceOf(instrument),
    context: part(instrument.context),
    answers: part(instrument.items),
  }));
}

/** Mulberry32: numbers from 0 to 1 that are the same for a seed on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
