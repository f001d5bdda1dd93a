import type { ScoredInstrument } from "@reintegration/model";
import { loadScoring } from "@reintegration/standard";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileScoring, type UncheckedResponse } from "../src/index.ts";
import { arbitraryCase } from "./arbitrary-case.ts";
import { columnsOf } from "./columns-of.ts";
import { expectSameColumns } from "./expect-same-columns.ts";

describe("scoreColumns equals score to the last bit", () => {
  it("of random scorings with skip logic, multiple choices, profiles, invalid answers and large weights.", () => {
    fc.assert(
      fc.property(arbitraryCase({ maxResponses: 12 }), ({ instrument, scoring, profile, responses }) => {
        const { scoreColumns, scoreMany } = compileScoring(instrument, scoring, profile && { profile });
        expectSameColumns(scoreColumns(columnsOf(instrument, responses), responses.length), [...scoreMany(responses)]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([1, 3, 2047, 2048, 2049, 5000])(
    "of %d random responses to the open survey, whatever part of a block they fill.",
    async (rows) => {
      const { instrument, scoring } = await loadScoring("rss-open-equal-weights@1.0.0");
      const { scoreColumns, scoreMany } = compileScoring(instrument, scoring);
      const responses = randomResponses(instrument, rows);
      const results = [...scoreMany(responses)];
      if (rows > 100)
        expect(new Set(results.flatMap((result) => (result.status === "computed" ? result.composite.status : "invalid"))).size).toBe(3);
      expectSameColumns(scoreColumns(columnsOf(instrument, responses), rows), results);
    },
  );
});

/** Responses of which about a half can be scored; a seed of their own, so that a failure comes again. */
function randomResponses({ items }: ScoredInstrument, rows: number): UncheckedResponse[] {
  let state = 12345;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return Array.from({ length: rows }, () => {
    const isPoor = below(3) === 0;
    const answers = items.flatMap(({ key, type, answers = [], missing = [] }) => {
      if (below(isPoor ? 2 : 12) === 0) return below(2) === 0 ? [] : [[key, missing[below(missing.length)]]];
      if (below(200) === 0) return [[key, "no_such_code"]];
      const code = answers[below(answers.length)]?.code;
      return [[key, type === "multiple" ? [code] : code]];
    });
    return { instrument: "rss-open@1.0.0", context: {}, answers: Object.fromEntries(answers) };
  });
}
