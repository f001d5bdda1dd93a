import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileScore, compileScoring, type ResponseScore, type Score, type UncheckedResponse } from "../src/index.ts";
import { arbitraryCase } from "./arbitrary-case.ts";
import { exactSums, nearestDouble } from "./exact.ts";

const runs = { numRuns: 1000 };

/** Dimensions and composite, by name; none where the response is invalid. */
const scoresOf = (result: ResponseScore | undefined): Record<string, Score> =>
  result?.status === "computed" ? { ...result.dimensions, composite: result.composite } : {};

const answersOf = (response: UncheckedResponse): Record<string, unknown> => ({ ...(response.answers as object) });

describe("scores of random scorings", () => {
  it("A score lies from 0 to 1 or is not given; shares and counts fit together.", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ instrument, scoring, profile, responses: [response = {}] }) => {
        for (const score of Object.values(scoresOf(compileScore(instrument, scoring, profile && { profile })(response)))) {
          if (score.status === "scored") expect(score.value >= 0 && score.value <= 1).toBe(true);
          else expect(score.share < score.minimumShare || score.share === 0).toBe(true);
          expect(score.share >= 0 && score.share <= 1 && score.answered <= score.applicable).toBe(true);
        }
      }),
      runs,
    );
  });

  it("The order of answers, of choices, of items and of weights does not matter.", () => {
    fc.assert(
      fc.property(arbitraryCase({ invalid: false }), ({ instrument, scoring, responses: [response = {}] }) => {
        const turned = {
          ...scoring,
          items: [...scoring.items].reverse(),
          dimensions: scoring.dimensions.map((each) => ({ ...each, weights: reversed(each.weights) })),
        };
        const answers = reversed(
          Object.fromEntries(
            Object.entries(answersOf(response)).map(([key, cell]) => [key, Array.isArray(cell) ? [...cell].reverse() : cell]),
          ),
        );
        const turnedInstrument = { ...instrument, items: [...instrument.items].reverse() };
        expect(compileScore(turnedInstrument, turned)({ ...response, answers })).toEqual(compileScore(instrument, scoring)(response));
      }),
      runs,
    );
  });

  it("Improving one answer never lowers a score.", () => {
    const cases = arbitraryCase({ relevance: false, invalid: false });
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), ({ instrument, scoring, responses: [response = {}] }, pickItem, pickCode) => {
        const answers = answersOf(response);
        const items = instrument.items.filter(({ key, type }) => type === "single" && String(answers[key]).startsWith("code_"));
        const item = items[pickItem % items.length];
        fc.pre(item !== undefined);
        const values = scoring.items.find((scored) => scored.item === item.key)?.values ?? {};
        const better = Object.entries(values).filter(([, value]) => value >= (values[String(answers[item.key])] ?? 0));
        const score = compileScore(instrument, scoring);
        const [before, after] = [response, { ...response, answers: { ...answers, [item.key]: better[pickCode % better.length]?.[0] } }].map(
          (each) => scoresOf(score(each)),
        );
        for (const [id, old] of Object.entries(before ?? {})) {
          const now = after?.[id];
          expect(now?.status).toBe(old.status);
          if (old.status === "scored" && now?.status === "scored") expect(now.value).toBeGreaterThanOrEqual(old.value);
        }
      }),
      runs,
    );
  });

  it("A missing answer is never a zero: the score is the weighted mean of the rest, as if its weight were 0.", () => {
    const cases = arbitraryCase({ relevance: false, invalid: false });
    fc.assert(
      fc.property(
        cases,
        fc.nat(),
        fc.constantFrom(undefined, null, "", "not_asked"),
        ({ instrument, scoring, responses: [response = {}] }, pick, missing) => {
          const { key } = instrument.items[pick % instrument.items.length] as { key: string };
          const lenient = { ...scoring, dimensions: scoring.dimensions.map((each) => ({ ...each, minAnsweredShare: 0 })) };
          const without = lenient.dimensions.map((each) => ({
            ...each,
            weights: key in each.weights ? { ...each.weights, [key]: 0 } : each.weights,
          }));
          const answers = { ...answersOf(response), [key]: missing };
          const found = compileScore(instrument, lenient)({ ...response, answers });
          const rest = compileScore(instrument, { ...lenient, dimensions: without })(response);
          for (const { id } of scoring.dimensions) expect(valueOf(found, id)).toBe(valueOf(rest, id));
        },
      ),
      runs,
    );
  });

  it("Each dimension is the exact quotient, rounded once, and exactly sufficient.", () => {
    fc.assert(
      fc.property(arbitraryCase({ invalid: false }), ({ instrument, scoring, profile, responses: [response = {}] }) => {
        const scores = scoresOf(compileScore(instrument, scoring, profile && { profile })(response));
        for (const dimension of scoring.dimensions) {
          const { numerator, denominator, answeredWeight, applicableWeight } = exactSums(instrument, scoring, dimension, response, profile);
          const share = applicableWeight === 0n ? 0 : nearestDouble(answeredWeight, applicableWeight);
          const isScored = answeredWeight > 0n && share >= dimension.minAnsweredShare;
          expect(scores[dimension.id]).toMatchObject(
            isScored ? { status: "scored", value: nearestDouble(numerator, denominator), share } : { status: "insufficient", share },
          );
        }
      }),
      runs,
    );
  });

  it("An explanation adds up exactly, and its displayed parts within 1e-12.", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ instrument, scoring, profile, responses: [response = {}] }) => {
        const { result, dimensions, composite } = compileScoring(instrument, scoring, profile && { profile }).explain(response);
        expect(compileScore(instrument, scoring, profile && { profile })(response)).toEqual(
          result.status === "computed" ? result : undefined,
        );
        expect(result.status === "invalid" && result.problems.length === 0).toBe(false);
        for (const { numerator, denominator, answeredWeight, applicableWeight, items, score } of dimensions) {
          const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
          expect(sum(items.map(({ product }) => product ?? 0))).toBe(numerator);
          expect(scoring.scale * sum(items.map(({ counts, weight }) => (counts === "answered" ? weight : 0)))).toBe(denominator);
          expect(scoring.scale * answeredWeight).toBe(denominator);
          expect(sum(items.map(({ counts, weight }) => (counts === "not_applicable" ? 0 : weight)))).toBe(applicableWeight);
          expect(items.filter(({ counts }) => counts === "answered").length).toBe(score.answered);
          for (const { weight, value, product } of items) expect(product).toBe(value === null ? null : weight * value);
          if (score.status === "insufficient") continue;
          expect(numerator / denominator).toBe(score.value);
          expect(Math.abs(sum(items.map(({ contribution }) => contribution ?? 0)) - score.value)).toBeLessThan(1e-12);
        }
        if (result.status === "invalid" || result.composite.status === "insufficient") return;
        const scored = composite.filter(({ value }) => value !== null);
        const sum = scored.reduce((total, { weight, value }) => total + weight * (value ?? 0), 0);
        expect(sum / scored.reduce((total, { weight }) => total + weight, 0)).toBe(result.composite.value);
      }),
      runs,
    );
  });
});

const reversed = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).reverse());

function valueOf(result: ResponseScore | undefined, id: string): number | undefined {
  const score = scoresOf(result)[id];
  return score?.status === "scored" ? score.value : undefined;
}
