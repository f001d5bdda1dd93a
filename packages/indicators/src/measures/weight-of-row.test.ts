import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { figuresOf, tableOf, totalOf } from "../../test/figures-of.ts";
import { interviews } from "../../test/library-measures.ts";
import { anInterview } from "../../test/small-library.ts";

describe("weighted rows", () => {
  const weights = { weight: "tilt" };
  const share: Measure = { kind: "share", source: interviews, population: {}, numerator: { where: { eq: ["likes_reading", "yes"] } } };

  it("count by their weight, and n tells how many there are", () => {
    const records = [anInterview({ likes_reading: "yes", tilt: 3 }), anInterview({ likes_reading: "no", tilt: 1 })];
    expect(totalOf(share, records, { weights })).toMatchObject({ value: 0.75, numerator: 3, denominator: 4, n: 2 });
    expect(totalOf({ kind: "count", source: interviews, population: {} }, records, { weights })).toMatchObject({ value: 4, n: 2 });
  });

  it("are left out without a weight that can be used", () => {
    const tilts = [2, undefined, -1, 0, 2];
    const table = tableOf(
      share,
      tilts.map((tilt) => anInterview({ likes_reading: "yes", tilt })),
      { weights },
    );
    expect(figuresOf(table)["all"]).toMatchObject({ n: 2, denominator: 4 });
    expect(table.problems).toMatchObject([{ rule: "weight-not-usable", row: 2, params: { item: "tilt", count: 3 } }]);
  });

  it("of a stratum of one give no figure", () => {
    const records = [
      ["a", "yes"],
      ["a", "no"],
      ["b", "yes"],
    ].map(([layer, likes_reading]) => anInterview({ likes_reading, tilt: 1, layer }));
    const table = tableOf(share, records, { weights: { ...weights, stratum: "layer" } });
    expect(figuresOf(table)["all"]).toMatchObject({ status: "insufficient", reason: "one-in-a-stratum", n: 3 });
    expect(table.problems).toMatchObject([{ rule: "one-in-a-stratum", params: { value: "b" } }]);
  });

  it("keep the strata of the whole sample in a group of it", () => {
    const rows = ["a north yes", "a north no", "a south yes", "b north no", "b south yes"].map((row) => row.split(" "));
    const records = rows.map(([layer, shelf_branch, likes_reading]) => anInterview({ likes_reading, tilt: 1, layer, shelf_branch }));
    const figures = figuresOf(tableOf(share, records, { weights: { ...weights, stratum: "layer" }, by: ["shelf_branch"] }));
    // by hand: 1/3 of the group; linearised (y - 1/3)/3 is 2/9, -1/9 and outside 0 in a, -1/9 and outside 0 in b;
    // variance 3/2 * (25 + 16 + 1)/27² + 2/1 * 2/18² = (63 + 9)/27²
    expect(figures["north"]).toMatchObject({
      value: expect.closeTo(1 / 3, 12),
      n: 3,
      standardError: expect.closeTo(Math.sqrt(72) / 27, 12),
    });
  });
});
