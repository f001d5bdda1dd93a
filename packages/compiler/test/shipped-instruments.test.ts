import { readdirSync, readFileSync } from "node:fs";
import type { FrameDefinition, InstrumentDefinition, ScoringDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";

const data = new URL("../../standard/data/", import.meta.url);
const read = <Definition>(path: string): Definition => JSON.parse(readFileSync(new URL(`${path}/1.0.0.json`, data), "utf8")) as Definition;
const ids = (folder: string): string[] => readdirSync(new URL(`${folder}/`, data));
const instruments = ids("instruments").map((id) => read<InstrumentDefinition>(`instruments/${id}`));
const scorings = ids("scorings").map((id) => read<ScoringDefinition>(`scorings/${id}`));
const open = read<InstrumentDefinition>("instruments/rss-open");

/** Rule N3, as it is written. */
const everySurvey = [
  ...["case_id", "round", "interview_date", "country_of_return", "return_month", "return_type", "sex", "age_group", "interview_mode"],
  ...["respondent", "consent_to_interview", "interview_language", "project_code", "enumerator_code", "sampling_weight", "stratum"],
];

describe("every survey", () => {
  it("has the context of all surveys; only what nobody who answers can have is left out", () => {
    for (const { id, context } of instruments) {
      const missing = everySurvey.filter((key) => !context.some((field) => field.key === key));
      expect([id, missing]).toEqual([id, id === "capacity-building-feedback" ? ["return_month", "return_type"] : []]);
    }
  });

  it("keeps codes, types and bounds of these fields", () => {
    const shape = ({ key, type, codelist, pattern, minimum, maximum }: InstrumentDefinition["context"][number]) =>
      JSON.stringify({ key, type, codelist, pattern, minimum, maximum });
    const own = open.context.map(shape);
    for (const { context } of instruments)
      for (const field of context.filter(({ key }) => everySurvey.includes(key))) expect(own).toContain(shape(field));
  });

  it("lets every question be refused, and asks for consent", () => {
    for (const { items, consentRefused } of instruments) {
      expect(consentRefused).toEqual({ eq: ["consent_to_interview", "no"] });
      for (const { missing = [] } of items) expect(missing).toContain("refused");
    }
  });

  it("that is not scored is a reconstruction, and says of each question which page names its topic", () => {
    const scored = scorings.map(({ instrument }) => instrument);
    const drafts = instruments.filter(({ id, version }) => !scored.includes(`${id}@${version}`));
    expect(drafts.map(({ id }) => id)).toEqual(["capacity-building-feedback", "community-reintegration", "programme-monitoring"]);
    for (const { basis, items } of drafts) {
      expect(basis).toBe("reconstructed");
      for (const { provenance } of items)
        expect(provenance?.map(({ source, confidence }) => [source, confidence])).toEqual([["S13", "adapted"]]);
    }
  });
});

describe("the survey of satisfaction with the programme", () => {
  const survey = read<InstrumentDefinition>("instruments/programme-satisfaction");
  const scoring = read<ScoringDefinition>("scorings/programme-satisfaction-mean");

  it("has the seven items of the source, in its order, each if applicable, and the case worker apart", () => {
    expect(survey.basis).toBe("adapted");
    const ofSource = survey.items.filter(({ provenance }) => provenance?.[0]?.source === "S27");
    expect(ofSource.map(({ provenance }) => provenance?.[0]?.locator.replace(/^.*, /, ""))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `item ${number}`),
    );
    expect(survey.items.map(({ dimension }) => dimension)).toEqual([...Array(7).fill("assistance"), "caseworker"]);
    for (const { missing = [], missingLabels } of survey.items) {
      expect(missing).toContain("not_applicable");
      expect(missingLabels?.not_applicable).toBeDefined();
    }
  });

  it("gives the source's points 5 to 1 as 4 to 0, the same for each item", () => {
    const { mappings = [], answers } = read<{
      mappings?: { entries: { value: string; label: string; code: string }[] }[];
      answers: { code: string; label: string }[];
    }>("codelists/satisfaction-ok-5");
    const points = Object.fromEntries((mappings[0]?.entries ?? []).map(({ value, code }) => [code, Number(value)]));
    expect(points).toEqual({ very_satisfied: 5, satisfied: 4, ok: 3, dissatisfied: 2, very_dissatisfied: 1 });
    expect(mappings[0]?.entries.map(({ label }) => label)).toEqual(answers.map(({ label }) => label));
    for (const { values } of scoring.items) for (const [code, value] of Object.entries(values)) expect(value).toBe((points[code] ?? 0) - 1);
  });

  it("weighs the seven alike, and the case worker in nothing but its own score", () => {
    const [assistance, caseworker] = scoring.dimensions;
    expect(Object.values(assistance?.weights ?? {})).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(Object.keys(caseworker?.weights ?? {})).toEqual(["caseworker_satisfaction"]);
    expect(scoring.composite.weights).toEqual({ assistance: 1, caseworker: 0 });
    expect(scoring.cutoffs).toEqual([]);
  });
});

describe("the frame of child reintegration", () => {
  const frame = read<FrameDefinition>("frames/child-reintegration");

  it("names the three dimensions, and what is not known: indicators, questions, age bands, index", () => {
    expect(frame.dimensions.map(({ id }) => id)).toEqual(["economic", "social", "psychosocial"]);
    expect(frame.notKnown.map(({ id }) => id)).toEqual(["indicators", "questionnaire", "age_bands", "child_index"]);
  });

  it("holds the safeguards of the sources: best interests, own rights, no forced return, unaccompanied children", () => {
    const cited = frame.safeguards.flatMap(({ id, provenance }) => provenance.map(({ source }) => [id, source]));
    expect(cited).toEqual([
      ["best_interests", "S34"],
      ["together", "S34"],
      ["own_rights", "S34"],
      ["forced_return", "S34"],
      ["unaccompanied", "S36"],
      ["no_adult_score", "none"],
      ["age_bands_apart", "none"],
    ]);
  });

  it("is asked of nobody: every survey that is scored is for adults", () => {
    for (const { instrument } of scorings) expect(instruments.find(({ id }) => instrument.startsWith(`${id}@`))?.ages?.from).toBe(18);
  });
});
