import { errorAt, normaliseLabel, type Problem, shorten } from "@reintegration/model";

/** Texts that are compared as one but lead to different codes. */
export function twoMeanings(values: Readonly<Record<string, string>>, at: (...names: string[]) => string): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(values).flatMap(([text, code]): Problem[] => {
    const folded = normaliseLabel(text);
    const earlier = first.get(folded);
    if (earlier === undefined) first.set(folded, text);
    if (earlier === undefined || values[earlier] === code) return [];
    return [errorAt("map-two-meanings", at("values", text), { first: shorten(earlier), value: shorten(text) })];
  });
}
