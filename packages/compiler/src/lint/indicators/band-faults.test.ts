import { describe, expect, it } from "vitest";
import { tellOfIndicator } from "../../../test/tell-of-indicator.ts";
import { townPaths } from "../../../test/town-indicators.ts";

const { share } = townPaths;

describe("bandFaults", () => {
  it.each([
    {
      what: "a band without a cut-off set",
      path: share,
      edits: { "/measure/source/cutoffs": undefined },
      message: "/measure/numerator/where — “composite_band” is given only by a cut-off set that the source names",
    },
    {
      what: "a cut-off set that does not apply to the score",
      path: share,
      edits: { "/measure/numerator/where": { eq: ["keeper_band", "upper"] } },
      message: "/measure/numerator/where — the cut-off set “halves” does not apply to “keeper”",
    },
    {
      what: "a cut-off set that nothing is read by",
      path: share,
      edits: { "/measure/numerator/where": { gt: ["composite_score", 0.5] } },
      message: "/measure/source/cutoffs — a cut-off set is named, and no band is read",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });
});
