import type { Instrument } from "@reintegration/model";
import { readVectors } from "../vectors/read-vectors.ts";
import { type GivenAnswers, givenAnswers } from "../web-forms/given-answers.ts";

/** Somebody who is interviewed. */
export interface Person {
  readonly case: string;
  /** Of the form while it is filled in: in a browser by a web form, or by an app on a tablet. */
  readonly language: string;
  readonly on: "tablet" | "browser";
  /** What is entered. */
  readonly answers: GivenAnswers;
}

interface Interview extends Omit<Person, "answers"> {
  /** The conformance vector whose answers the person gives; without it, the person does not agree to be interviewed. */
  readonly vector?: string;
  readonly context: Readonly<Record<string, string | number>>;
}

const interviews: readonly Interview[] = [
  { case: "BGD-000123", language: "en", on: "tablet", vector: "base", context: { round: "endline", country_of_return: "BGD" } },
  { case: "ETH-7", language: "fr", on: "browser", vector: "worst", context: { round: "baseline", country_of_return: "ETH" } },
  {
    case: "IRQ-31",
    language: "ar",
    on: "browser",
    vector: "psychosocial-32-of-63",
    context: { round: "midline", country_of_return: "IRQ" },
  },
  {
    case: "SLV-2",
    language: "es",
    on: "tablet",
    vector: "children-not-applicable",
    context: { round: "follow_up", country_of_return: "SLV" },
  },
  { case: "SOM-5", language: "en", on: "tablet", vector: "economic-4-of-9", context: { round: "endline", country_of_return: "SOM" } },
  { case: "CIV-11", language: "fr", on: "tablet", context: { round: "endline", country_of_return: "CIV" } },
  { case: "SDN-4", language: "ar", on: "tablet", vector: "all-refused", context: { round: "endline", country_of_return: "SDN" } },
  {
    case: "00017",
    language: "es",
    on: "tablet",
    vector: "assets-all",
    context: {
      ...{ round: "endline", country_of_return: "GTM", return_month: "2021-11", return_type: "assisted_voluntary", sex: "female" },
      ...{ age_group: "25_34", interview_mode: "phone", respondent: "self", interview_language: "es", project_code: "DEMO-01" },
      ...{ enumerator_code: "E07", sampling_weight: 1.25, stratum: "rural" },
    },
  },
];

/** Eight people: questions that are skipped and asked, missing answers, too few of them, a number, a month, and one who says no. */
export function people(instrument: Instrument): readonly Person[] {
  const { vectors } = readVectors("scoring/rss-open-equal-weights-1.0.0.json");
  return interviews.map(({ vector, context: own, ...person }) => {
    const answers = vector === undefined ? {} : vectors.find(({ id }) => id === vector)?.response.answers;
    if (answers === undefined) throw new Error(`no vector ${vector}`);
    const consent = vector === undefined ? "no" : "yes";
    const context = { case_id: person.case, interview_date: "2022-05-17", consent_to_interview: consent, ...own };
    return { ...person, answers: givenAnswers(instrument, { context, answers }) ?? [] };
  });
}
