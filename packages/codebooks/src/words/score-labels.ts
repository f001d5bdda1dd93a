import type { Labels } from "@reintegration/model";
import { fill } from "../text/fill.ts";
import type { Words } from "./words.ts";

/** The labels of the variables of one score, `id` being that of a dimension or `composite`. `set` is that of the bands. */
export function scoreLabels(
  id: string,
  labels: Labels,
  words: Words,
  set = "",
): Readonly<Record<"value" | "status" | "answered" | "applicable" | "share" | "band", string>> {
  const title = (Object.hasOwn(labels.dimensions, id) && labels.dimensions[id]) || (id === "composite" ? words.score.composite : id);
  const say = (text: string): string => fill(text, { score: title, set });
  const { value, status, answered, applicable, share, band } = words.score;
  return {
    value: say(value),
    status: say(status),
    answered: say(answered),
    applicable: say(applicable),
    share: say(share),
    band: say(band),
  };
}
