import type { Item } from "@reintegration/model";
import type { Random } from "./random.ts";

/** How good a person's life is in each dimension, about 0 to 1: what the answers of one person have in common. */
export type Wellbeing = Readonly<Record<string, number>>;

/** Answer code -> value, from the scoring: only its order is used here. */
export type Values = Readonly<Record<string, number>>;

const refusing = 0.012;
const notKnowing = 0.01;
const withoutChildren = 0.25;

/** A random answer of one person to one item; codes with higher values the better the person's life is. */
export function answer(item: Item, values: Values | undefined, wellbeing: Wellbeing, random: Random): string | readonly string[] {
  const missing = item.missing ?? [];
  if (missing.includes("not_applicable") && random.chance(withoutChildren)) return "not_applicable";
  if (missing.includes("refused") && random.chance(refusing)) return "refused";
  if (missing.includes("dont_know") && random.chance(notKnowing)) return "dont_know";
  const codes = (item.answers ?? []).map(({ code }) => code);
  if (values === undefined) return random.pick(codes);
  const position = Math.min(1, Math.max(0, (wellbeing[item.dimension ?? ""] ?? 0.5) + 0.2 * random.normal()));
  if (item.type === "multiple") return choices(item, position, random);
  const rising = [...codes].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return rising[Math.round(position * (rising.length - 1))] as string;
}

/** One to three choices in definition order; badly off, the one that stands alone. */
function choices({ answers = [] }: Item, position: number, random: Random): string[] {
  const alone = answers.filter(({ exclusive }) => exclusive).map(({ code }) => code);
  if (position < 0.4) return alone;
  const others = answers.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
  const chosen = new Set(Array.from({ length: random.integer(1, 3) }, () => random.pick(others)));
  return others.filter((code) => chosen.has(code));
}
