import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { figuresOf, tableOf, totalOf } from "../../test/figures-of.ts";
import { anInterview } from "../../test/small-library.ts";

const interviews = { instrument: "reading-habits@1.0.0", scoring: "reading-joy@1.0.0", cutoffs: "halves" } as const;

describe("scores of responses", () => {
  const records = [
    anInterview({ likes_reading: "yes", laughs: "often" }),
    anInterview({ likes_reading: "yes", laughs: "never" }),
    anInterview({ likes_reading: "no", laughs: "refused" }),
    anInterview({ likes_reading: "refused", laughs: "refused" }),
  ];

  it("are fields like others; one that is insufficient is absent", () => {
    // 1, 1/2 and 0
    const measure: Measure = { kind: "mean", source: interviews, population: {}, value: { key: "composite_score" } };
    expect(totalOf(measure, records)).toMatchObject({ value: 0.5, n: 3, missing: { absent: 1 } });
  });

  it("fall into the bands of the set that is named", () => {
    const measure: Measure = {
      kind: "share",
      source: interviews,
      population: {},
      numerator: { where: { eq: ["composite_band", "merry"] } },
    };
    const table = tableOf(measure, records);
    expect(figuresOf(table)["all"]).toMatchObject({ numerator: 2, denominator: 3, missing: { absent: 1 } });
    expect(table.stamp.cutoffs).toBe("halves");
  });

  it("leave a response out that cannot be scored, and say why", () => {
    const measure: Measure = { kind: "mean", source: interviews, population: {}, value: { key: "joy_score" } };
    const table = tableOf(measure, [...records, anInterview({ likes_reading: "oui" })]);
    expect(figuresOf(table)["all"]).toMatchObject({ n: 3, missing: { absent: 1 } });
    expect(table.problems.map(({ rule }) => rule).sort()).toEqual(["rows-left-out", "unknown-code"]);
  });
});
