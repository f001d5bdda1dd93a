import { describe, expect, it } from "vitest";
import { bandOf } from "./band-of.ts";

const thirds = {
  id: "thirds",
  appliesTo: ["composite"],
  bands: [
    { id: "low", from: 0, to: 0.33 },
    { id: "middle", from: 0.33, to: 0.66 },
    { id: "high", from: 0.66, to: 1 },
  ],
};

describe("bandOf", () => {
  it.each([
    [0, "low"],
    [0.32999999999999996, "low"],
    [0.33, "middle"],
    [0.6599999999999999, "middle"],
    [0.66, "high"],
    [1, "high"],
  ])("The score %d lies in the band %s.", (value, band) => {
    expect(bandOf(thirds, value)).toBe(band);
  });

  describe("edge cases", () => {
    it.each([-0.1, 1.0000000000000002, Number.NaN])("The score %d lies in no band, which is a mistake in the program.", (value) => {
      expect(() => bandOf(thirds, value)).toThrow(new RangeError(`${value} lies in no band of thirds`));
    });
  });
});
