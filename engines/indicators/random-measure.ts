import type { Condition, DateOf, IndicatorSource, Measure, Quantity, Selection } from "@reintegration/model";
import type { Random } from "../../bench/random.ts";

const loans = { record: "book-loan@1.0.0", date: "lent_on" } as const;
const visits = { record: "room-visit@1.0.0", date: "came_on" } as const;
const cards = { record: "reader-card@1.0.0", date: "made_on" } as const;
const interviews = { instrument: "reading-habits@1.0.0", scoring: "reading-joy@1.0.0", cutoffs: "halves", date: "asked_on" } as const;

const kinds = ["not_asked", "not_applicable", "refused", "dont_know", "absent"] as const;

/** What conditions may compare in each source. */
const comparisons = new Map<IndicatorSource, readonly Condition[]>([
  [
    loans,
    [
      { eq: ["spine", "torn"] },
      { in: ["shelf_branch", ["north", "south"]] },
      { gt: ["pages", 5] },
      { lte: ["tear_length", 4] },
      { gte: ["lent_on", "2024-03-01"] },
      { answered: "pages_read" },
    ],
  ],
  [visits, [{ eq: ["noise", "loud"] }, { lt: ["people_along", 4] }, { answered: "noise" }]],
  [cards, [{ eq: ["age_class", "old"] }]],
  [
    interviews,
    [
      { eq: ["likes_reading", "yes"] },
      { eq: ["laughs", "never"] },
      { eq: ["wave", "second"] },
      { eq: ["composite_band", "merry"] },
      { gt: ["joy_score", 0] },
    ],
  ],
]);
const fields = new Map<IndicatorSource, readonly string[]>([
  [loans, ["spine", "pages", "tear_length"]],
  [visits, ["noise", "people_along"]],
  [cards, ["age_class"]],
  [interviews, ["likes_reading", "composite_score"]],
]);
const dates = new Map<IndicatorSource, readonly string[]>([
  [loans, ["lent_on", "back_on"]],
  [visits, ["came_on"]],
  [cards, ["made_on"]],
  [interviews, ["asked_on"]],
]);

function randomCondition(random: Random, source: IndicatorSource, depth = 2): Condition {
  const way = random.below(depth > 0 ? 8 : 4);
  const part = (): Condition => randomCondition(random, source, depth - 1);
  if (way === 0) return { missing: [random.pick(fields.get(source) ?? []), random.pick(kinds)] };
  if (way === 5) return { not: part() };
  if (way === 6) return { and: [part(), part()] };
  if (way === 7) return { or: [part(), part()] };
  return random.pick(comparisons.get(source) ?? []);
}

function randomSelection(random: Random, own: IndicatorSource, source: IndicatorSource): Selection {
  return { ...(source !== own && { source }), ...(random.below(4) > 0 && { where: randomCondition(random, source) }) };
}

function randomDate(random: Random, own: IndicatorSource, source: IndicatorSource): DateOf {
  return {
    ...(source !== own && { source }),
    ...(random.below(4) === 0 && { where: randomCondition(random, source, 0) }),
    key: random.pick(dates.get(source) ?? []),
    pick: random.pick(["first", "last"] as const),
  };
}

const durations = [{ months: 1 }, { weeks: 2 }, { years: 1, days: 3 }, { months: 2, days: 1 }] as const;

/** A measure of any kind over the definitions of the invented library: whole and fitting, and otherwise as chance has it. */
export function randomMeasure(random: Random): Measure {
  const kind = random.pick(["count", "distinct", "share", "share", "share", "mean", "mean", "median", "change", "rate"] as const);
  const isEach = kind === "distinct" || kind === "change" || random.below(2) === 0;
  const source = kind === "change" ? interviews : random.pick([loans, visits, interviews]);
  const another = (): IndicatorSource => (isEach ? random.pick([source, loans, visits, interviews]) : source);
  const part = (): Selection => randomSelection(random, source, another());
  const timed = (selection: Selection): Selection => {
    if (random.below(3) > 0) return selection;
    const within = {
      from: randomDate(random, source, another()),
      to: randomDate(random, source, another()),
      duration: random.pick(durations),
    };
    return { ...selection, within };
  };
  const measure: Measure = {
    kind,
    source,
    ...(isEach && { each: "reader_no" }),
    ...(isEach && random.below(3) > 0 && { groupsFrom: ["reader-card@1.0.0"] }),
    population: randomSelection(random, source, source),
  };
  const pair = { from: randomDate(random, source, another()), to: randomDate(random, source, another()) };
  switch (kind) {
    case "count":
      return {
        ...measure,
        ...(source === visits && random.below(2) === 0 && { sum: "people_along" }),
        ...(random.below(4) === 0 && { population: timed(measure.population) }),
      };
    case "share":
      return { ...measure, ...(random.below(3) === 0 && { denominator: part() }), numerator: timed(part()) };
    case "mean":
    case "median":
      return { ...measure, value: random.below(3) === 0 ? { days: pair } : valueOf(random, source) };
    case "change":
      return {
        ...measure,
        value: valueOf(random, source),
        change: { round: "wave", from: "first", to: "second", give: random.pick(["mean", "improved", "worsened"]) },
      };
    case "rate":
      return { ...measure, numerator: part(), exposure: pair, perDays: 365 };
    default:
      return measure;
  }
}

function valueOf(random: Random, source: IndicatorSource): Quantity {
  if (source === interviews) return random.below(3) === 0 ? { codes: { key: "laughs", values: { often: 7 } } } : { key: "composite_score" };
  if (source === visits)
    return random.below(2) === 0 ? { key: "people_along" } : { codes: { key: "noise", values: { quiet: 1, loud: 4 } } };
  return random.pick([
    { key: "pages" },
    { key: "tear_length" },
    { gain: { from: "pages_read", to: "pages" } },
    { gain: { from: "pages_read", to: "pages", outOf: "pages" } },
  ]);
}
