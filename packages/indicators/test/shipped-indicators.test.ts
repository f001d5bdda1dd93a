import { catalogue, loadIndicator } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { computeInternal } from "../src/compute-internal.ts";

const references = catalogue.filter(({ kind }) => kind === "indicator").map(({ reference }) => reference);
const indicators = await Promise.all(references.map(loadIndicator));
const computable = indicators.filter(({ measure }) => measure !== undefined);

describe("indicators of the standard", () => {
  it("are there", () => {
    expect(computable.length).toBeGreaterThan(50);
  });

  it.each(computable.map((indicator) => [indicator.id, indicator] as const))(
    "%s can be computed, by each of its fields",
    (_id, indicator) => {
      for (const field of [undefined, ...indicator.disaggregations]) {
        const run = computeInternal([indicator], { asOf: "2024-12-31", ...(field !== undefined && { by: [field] }) });
        const { tables } = run.finish();
        expect(tables[0]?.problems.filter(({ rule }) => rule !== "round-missing")).toEqual([]);
        expect(tables[0]?.by).toEqual(field === undefined ? [] : [field]);
        // of nobody: a count is 0, anything else is no number
        expect(tables[0]?.cells).toMatchObject([{ group: {}, n: 0 }]);
      }
    },
  );
});
