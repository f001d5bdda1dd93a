import type { Condition, Item, MissingKind, Profile, ScoredInstrument, Scoring } from "@reintegration/model";
import fc from "fast-check";
import type { UncheckedResponse } from "../src/index.ts";

/** A random survey with a random scoring, and responses to it. */
export interface Case {
  readonly instrument: ScoredInstrument;
  readonly scoring: Scoring;
  readonly profile: Profile | undefined;
  readonly responses: readonly UncheckedResponse[];
}

/** What a random case may hold; all of it unless said otherwise. */
export interface CaseOptions {
  readonly relevance?: boolean;
  readonly invalid?: boolean;
  readonly maxResponses?: number;
}

const kinds = ["not_applicable", "refused", "dont_know"] as const satisfies readonly MissingKind[];

/** Weights as people write them, and so large that their sums come near 2^53. */
const weight = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 ** 45 }) },
);
const share = fc.oneof(fc.constantFrom(0, 0.5, 0.55, 2 / 3, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** Random cases: up to 8 items, single and multiple, in 1 to 3 dimensions, which may share items. */
export function arbitraryCase({ relevance = true, invalid = true, maxResponses = 1 }: CaseOptions = {}): fc.Arbitrary<Case> {
  return fc
    .record({
      items: fc
        .integer({ min: 1, max: 8 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryItem(index, relevance)))),
      scale: fc.integer({ min: 1, max: 10 }),
    })
    .chain(({ items, scale }) =>
      fc.record({
        instrument: fc.constant({ id: "random", version: "1.0.0", basis: "reconstructed" as const, items }),
        scoring: arbitraryScoring(items, scale),
        profile: fc.option(
          fc.subarray(items.map(({ key }) => key)).map((notAsked) => ({ id: "short", version: "1.0.0", notAsked })),
          { nil: undefined },
        ),
        responses: fc.array(arbitraryResponse(items, invalid), { minLength: 1, maxLength: maxResponses }),
      }),
    );
}

function arbitraryItem(index: number, relevance: boolean): fc.Arbitrary<Item> {
  const earlier = index === 0 || !relevance ? [] : [`item_${index - 1}`, "item_0"];
  return fc
    .record({
      type: fc.constantFrom("single" as const, "single" as const, "multiple" as const),
      numbers: fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 1, maxLength: 5 }),
      far: fc.boolean(),
      exclusive: fc.boolean(),
      missing: fc.subarray([...kinds]),
      relevance: earlier.length > 0 ? fc.option(arbitraryCondition(earlier), { nil: undefined, freq: 1 }) : fc.constant(undefined),
    })
    .map(({ type, numbers, far, exclusive, missing, relevance }) => ({
      key: `item_${index}`,
      type,
      missing,
      answers: numbers.map((number, place) => ({
        code: `code_${place}`,
        number: type === "single" && far ? number + 223 : number,
        ...(type === "multiple" && exclusive && place === 0 && { exclusive: true as const }),
      })),
      ...(relevance && { relevance }),
    }));
}

const arbitraryCondition = (keys: readonly string[]): fc.Arbitrary<Condition> =>
  fc.record({ key: fc.constantFrom(...keys), isNot: fc.boolean() }).map(({ key, isNot }) => {
    const condition: Condition = { eq: [key, "code_0"] };
    return isNot ? { not: condition } : condition;
  });

function arbitraryScoring(items: readonly Item[], scale: number): fc.Arbitrary<Scoring> {
  const values = ({ answers = [] }: Item): fc.Arbitrary<Record<string, number>> =>
    fc
      .tuple(...answers.map(({ code }) => fc.integer({ min: 0, max: scale }).map((value) => [code, value] as const)))
      .map(Object.fromEntries);
  return fc
    .record({
      values: fc.tuple(...items.map(values)),
      // the first dimension holds all items, others some of them
      weights: fc.array(fc.tuple(...items.map(() => fc.option(weight))), { minLength: 1, maxLength: 3 }),
      shares: fc.tuple(share, share, share),
      composite: fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 7 }))),
      minScoredShare: fc.option(share, { nil: undefined }),
    })
    .map(({ values, weights, shares, composite, minScoredShare }) => ({
      id: "random-weights",
      version: "1.0.0",
      instrument: "random@1.0.0",
      method: "weighted-mean/1" as const,
      basis: "reconstructed" as const,
      scale,
      items: items.map(({ key }, index) => ({ item: key, values: values[index] as Record<string, number> })),
      dimensions: weights.map((row, dimension) => {
        const weighed = items.flatMap(({ key }, index) => (row[index] === null && dimension > 0 ? [] : [[key, row[index] ?? 1] as const]));
        const total = weighed.reduce((sum, [, each]) => sum + each, 0);
        return { id: `dimension_${dimension}`, weights: Object.fromEntries(weighed), total, minAnsweredShare: shares[dimension] ?? 0.5 };
      }),
      composite: {
        weights: Object.fromEntries(weights.map((_, dimension) => [`dimension_${dimension}`, composite[dimension] ?? 1])),
        ...(minScoredShare !== undefined && { minScoredShare }),
      },
      cutoffs: [],
    }));
}

function arbitraryResponse(items: readonly Item[], invalid: boolean): fc.Arbitrary<UncheckedResponse> {
  const cell = (item: Item): fc.Arbitrary<unknown> => {
    const codes = (item.answers ?? []).map(({ code }) => code);
    const ordinary = (item.answers ?? []).flatMap(({ code, exclusive }) => (exclusive ? [] : [code]));
    const choices = fc.oneof(
      fc.constantFrom(...codes).map((code) => [code]),
      fc.shuffledSubarray(ordinary),
    );
    const answer = item.type === "single" ? fc.constantFrom(...codes) : choices;
    const nothing = fc.constantFrom(
      undefined,
      null,
      "",
      "not_asked",
      ...(item.missing ?? []),
      ...(item.relevance ? ["not_applicable"] : []),
    );
    const broken = fc.constantFrom("no_such_code", "refused", "not_applicable", 7, ["no_such_code"], codes);
    return fc.oneof(
      { weight: 12, arbitrary: answer },
      { weight: 4, arbitrary: nothing },
      ...(invalid ? [{ weight: 1, arbitrary: broken }] : []),
    );
  };
  return fc.tuple(...items.map((item) => cell(item).map((value) => [item.key, value] as const))).map((cells) => ({
    instrument: "random@1.0.0",
    context: {},
    answers: Object.fromEntries(cells.filter(([, value]) => value !== undefined)),
  }));
}
