import { answerLookup, evaluate, type Instrument, type Scoring } from "@reintegration/model";
import { answer, type Wellbeing } from "./answers.ts";
import type { Interview } from "./interview.ts";
import type { Random } from "./random.ts";

const casesPerCountry = 50;

/** Country, what its people's answers differ by, and languages spoken there. */
const countries = [
  { code: "ETH", shift: 0.02, languages: ["am", "om", "ti"] },
  { code: "SOM", shift: 0.01, languages: ["so"] },
  { code: "SDN", shift: -0.01, languages: ["ar"] },
] as const;

/**
 * Level of each dimension, and how much better it is at the endline. Invented; only the order follows what has been
 * published: economic lowest, psychosocial highest, social hardly changed.
 */
const levels: Readonly<Record<string, { readonly level: number; readonly better: number }>> = {
  economic: { level: 0.55, better: 0.06 },
  social: { level: 0.62, better: 0.01 },
  psychosocial: { level: 0.69, better: 0.05 },
};

/** 150 people, each interviewed at baseline and endline, in the order in which the forms were sent. */
export function makeInterviews(instrument: Instrument, scoring: Scoring, random: Random): Interview[] {
  const people = countries.flatMap((country) => Array.from({ length: casesPerCountry }, (_, index) => person(country, index + 1, random)));
  const rounds = (["baseline", "endline"] as const).map((round) =>
    people
      .map((each) => ({ each, date: day(round === "baseline" ? 2021 : 2022, random.integer(0, 140)) }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ each, date }) => interview(each, round, date, instrument, scoring, random)),
  );
  return rounds.flat();
}

type Person = ReturnType<typeof person>;

function person({ code, shift, languages }: (typeof countries)[number], number: number, random: Random) {
  const common = random.normal();
  const wellbeing = Object.fromEntries(
    Object.entries(levels).map(([dimension, { level }]) => [dimension, level + shift + 0.08 * common + 0.08 * random.normal()]),
  );
  const context = {
    case_id: `${code}-${String(number).padStart(4, "0")}`,
    country_of_return: code,
    return_month: day(2020, random.integer(0, 270)).slice(0, 7),
    return_type: random.chance(0.7) ? "assisted_voluntary" : random.pick(["voluntary", "forced", "spontaneous"]),
    sex: random.chance(0.35) ? "female" : "male",
    age_group: random.pick(["18_24", "18_24", "25_34", "25_34", "25_34", "35_44", "45_59", "60_plus"]),
    interview_language: random.pick(languages),
    project_code: "DEMO-01",
    stratum: random.chance(0.6) ? "urban" : "rural",
  };
  return { wellbeing, context };
}

function interview(
  { wellbeing, context }: Person,
  round: "baseline" | "endline",
  date: string,
  instrument: Instrument,
  scoring: Scoring,
  random: Random,
): Interview {
  const better = (dimension: string): number => (round === "endline" ? (levels[dimension]?.better ?? 0) : 0);
  const now: Wellbeing = Object.fromEntries(Object.entries(wellbeing).map(([dimension, level]) => [dimension, level + better(dimension)]));
  const answers: Interview["answers"] = {};
  const items = new Map(instrument.items.map((item) => [item.key, item]));
  for (const item of instrument.items) {
    const values = scoring.items.find((scored) => scored.item === item.key)?.values;
    const given = answer(item, values, now, random);
    const isRelevant =
      item.relevance === undefined ||
      evaluate(
        item.relevance,
        answerLookup(items, (key) => answers[key]),
      );
    if (isRelevant) answers[item.key] = given;
  }
  return {
    context: {
      ...context,
      round,
      interview_date: date,
      interview_mode: random.chance(0.8) ? "phone" : "in_person",
      respondent: random.chance(0.97) ? "self" : "proxy",
      consent_to_interview: "yes",
      enumerator_code: `E${String(random.integer(1, 12)).padStart(2, "0")}`,
      sampling_weight: context.stratum === "urban" ? "0.9" : "1.15",
    },
    answers,
    tool: {},
  };
}

/** The day that lies some days after 1 March of a year. */
function day(year: number, after: number): string {
  return new Date(Date.UTC(year, 2, 1 + after)).toISOString().slice(0, 10);
}
