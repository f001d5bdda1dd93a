import type { ScoringDefinition } from "@reintegration/model";

/** Interviews by their answers: all with consent, but for the last one, whose answers do not count. */
const interviews = (instrument: string, all: readonly Record<string, string>[]): unknown[] =>
  all.map((answers, index) => ({
    instrument: `${instrument}@1.0.0`,
    context: {
      ...{ case_id: `s${index}`, round: "endline", interview_date: "2024-05-01", country_of_return: "ETH" },
      consent_to_interview: index === all.length - 1 ? "no" : "yes",
    },
    answers,
  }));

const surveys = [
  ...interviews("programme-satisfaction", [
    { overall_support_satisfaction: "very_satisfied", caseworker_satisfaction: "satisfied" },
    { overall_support_satisfaction: "ok", caseworker_satisfaction: "dissatisfied" },
    { overall_support_satisfaction: "not_applicable", caseworker_satisfaction: "very_satisfied" },
    { overall_support_satisfaction: "satisfied", caseworker_satisfaction: "refused" },
    { overall_support_satisfaction: "satisfied", caseworker_satisfaction: "satisfied" },
  ]),
  ...interviews("capacity-building-feedback", [
    { engagement_increased: "yes", data_supported_policies: "yes" },
    { engagement_increased: "no", data_supported_policies: "not_applicable" },
    { engagement_increased: "dont_know", data_supported_policies: "no" },
    { engagement_increased: "yes", data_supported_policies: "yes" },
  ]),
  ...interviews("programme-monitoring", [
    { travel_satisfaction: "very_satisfied" },
    { travel_satisfaction: "dissatisfied" },
    { travel_satisfaction: "not_applicable" },
    { travel_satisfaction: "satisfied" },
  ]),
  ...interviews("community-reintegration", [
    { involved_identification: "yes", involved_design: "dont_know", involved_implementation: "no" },
    { involved_identification: "no", involved_design: "no", involved_implementation: "yes" },
    { involved_identification: "no", involved_design: "no", involved_implementation: "no" },
    { involved_identification: "no", involved_design: "dont_know", involved_implementation: "no" },
    { involved_identification: "yes", involved_design: "yes", involved_implementation: "yes" },
  ]),
];

/** One interview in which every scored answer is the best, or every one the worst. */
function interview(scoring: ScoringDefinition, case_id: string, round: string, best: boolean, consent = "yes"): unknown {
  const answers = Object.fromEntries(
    scoring.items.map(({ item, values, combine }) => {
      const sorted = Object.entries(values).sort(([, one], [, other]) => (one as number) - (other as number));
      const [code] = (best ? sorted.at(-1) : sorted[0]) as [string, number];
      return [item, combine === undefined ? code : [code]];
    }),
  );
  const context = { case_id, round, interview_date: "2024-05-01", country_of_return: "ETH", consent_to_interview: consent };
  return { instrument: scoring.instrument, context, answers };
}

/** The interviews of the small programme. */
export const smallSurveys = (scoring: ScoringDefinition): unknown[] => [
  ...surveys,
  interview(scoring, "p1", "baseline", false),
  interview(scoring, "p1", "endline", true),
  interview(scoring, "p2", "baseline", true),
  interview(scoring, "p2", "endline", true),
  interview(scoring, "p3", "baseline", false),
  interview(scoring, "p4", "endline", false),
  interview(scoring, "p5", "baseline", false, "no"),
  interview(scoring, "p5", "endline", true, "no"),
];
