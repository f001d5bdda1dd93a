import type { ScoringDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { marketFiles } from "../../test/market.ts";
import { parseSources, type SourceFile } from "../sources.ts";
import { runtimeScoring } from "./runtime-scoring.ts";

const [scoringFile] = parseSources(marketFiles()).scorings as [SourceFile<ScoringDefinition>];

describe("runtimeScoring", () => {
  it("keeps the numbers of a scoring, and leaves its texts and provenance out", () => {
    expect(runtimeScoring(scoringFile)).toEqual({
      id: "market-day-equal",
      version: "1.0.0",
      instrument: "market-day@1.0.0",
      method: "weighted-mean/1",
      basis: "reconstructed",
      status: "draft",
      digest: scoringFile.digest,
      scale: 2,
      items: [
        { item: "wares", values: { fruit: 1, bread: 2, nothing: 0 }, combine: "max" },
        { item: "mood", values: { good: 2, fair: 1, bad: 0 } },
      ],
      dimensions: [
        { id: "stall", weights: { wares: 1 }, total: 1, minAnsweredShare: 0.5 },
        { id: "keeper", weights: { mood: 3 }, total: 3, minAnsweredShare: 0.5 },
      ],
      composite: { weights: { stall: 1, keeper: 1 } },
      cutoffs: [
        {
          id: "halves",
          appliesTo: ["composite"],
          bands: [
            { id: "lower", from: 0, to: 0.5 },
            { id: "upper", from: 0.5, to: 1 },
          ],
        },
      ],
    });
  });
});
