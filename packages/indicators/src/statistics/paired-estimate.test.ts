import { describe, expect, it } from "vitest";
import { addPair } from "./add-pair.ts";
import { meanEstimate } from "./mean-estimate.ts";
import { newPairedChange } from "./paired-change.ts";
import { pairedEstimate } from "./paired-estimate.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const pairs = [
  [0.25, 0.75],
  [0.5, 0.5],
  [0.5, 0.25],
  [0, 1],
] as const;

function changeOf(pairs: readonly (readonly [number, number])[]): ReturnType<typeof newPairedChange> {
  const change = newPairedChange();
  for (const [before, after] of pairs) addPair(change, before, after);
  return change;
}

describe("paired change", () => {
  it("The mean of the differences 0.5, 0, -0.25 and 1, and who improved, stayed and worsened.", () => {
    const estimate = pairedEstimate(changeOf(pairs), "higher", 0.95);
    expect(estimate).toMatchObject({
      n: 4,
      mean: { value: 0.3125, degreesOfFreedom: 3 },
      improved: { count: 2, value: 0.5 },
      unchanged: { count: 1, value: 0.25 },
      worsened: { count: 1, value: 0.25 },
    });
    expect(estimate?.mean).toEqual(meanEstimate({ n: 4, mean: 0.3125, squares: 0.25 + 0.0625 + 1 - 4 * 0.3125 ** 2 }, 0.95));
    expect(estimate?.improved.interval).toEqual(wilsonInterval(2, 4, 0.95));
  });

  it("Where lower is better, those whose value fell improved.", () => {
    const estimate = pairedEstimate(changeOf(pairs), "lower", 0.95);
    expect([estimate?.improved.count, estimate?.worsened.count]).toEqual([1, 2]);
  });

  describe("edge cases", () => {
    it("Of no pair there is no change.", () => expect(pairedEstimate(newPairedChange(), "higher", 0.95)).toBeUndefined());

    it("Where all changed alike the mean has no interval, and the shares have theirs.", () => {
      const estimate = pairedEstimate(
        changeOf([
          [0.25, 0.5],
          [0.5, 0.75],
        ]),
        "higher",
        0.95,
      );
      expect(estimate?.mean).toEqual({ value: 0.25, degreesOfFreedom: 1 });
      expect(estimate?.improved.interval).toMatchObject({ high: 1 });
    });
  });
});
