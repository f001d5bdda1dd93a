import type { ScoringDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { marketFiles, paths } from "../../test/market.ts";
import { compareScorings } from "./compare-scorings.ts";

const definition = (edits: Readonly<Record<string, unknown>> = {}): ScoringDefinition =>
  JSON.parse(
    marketFiles(Object.fromEntries(Object.entries(edits).map(([pointer, value]) => [`${paths.scoring}#${pointer}`, value]))).get(
      paths.scoring,
    ) ?? "",
  ) as ScoringDefinition;
const changes = (edits: Readonly<Record<string, unknown>>): string[] =>
  compareScorings(definition(), definition(edits)).map(({ level, pointer, message }) => `${level} ${pointer}: ${message}`);

describe("compareScorings", () => {
  it("finds no change between equal scorings, nor where weights or values only stand in another order", () => {
    expect(changes({})).toEqual([]);
    expect(changes({ "/items/1/values": { bad: 0, good: 2, fair: 1 } })).toEqual([]);
  });

  it.each([
    { pointer: "/items/1/values/fair", value: 2, change: "major /items/1/values: the value of “fair” of “mood” was 1 and is 2" },
    { pointer: "/items/1/values/fair", value: undefined, change: "major /items/1/values: the value of “fair” of “mood” was 1 and is gone" },
    { pointer: "/items/0/combine", value: undefined, change: "major /items/0: the values of “wares” are combined differently" },
    { pointer: "/items/1", value: undefined, change: "major /items: “mood” is no longer scored" },
    { pointer: "/items/-", value: { item: "why_bad", values: {} }, change: "major /items/2: “why_bad” is scored now" },
    { pointer: "/scale", value: 4, change: "major /scale: scale was 2 and is 4" },
    { pointer: "/method", value: "weighted-mean/2", change: "major /method: method was weighted-mean/1 and is weighted-mean/2" },
    {
      pointer: "/dimensions/1/weights/mood",
      value: 4,
      change: "major /dimensions: weights, or the share that must be answered, have changed",
    },
    {
      pointer: "/dimensions/1/minAnsweredShare",
      value: 0.6,
      change: "major /dimensions: weights, or the share that must be answered, have changed",
    },
    { pointer: "/composite/weights/stall", value: 2, change: "major /composite: the composite is put together differently" },
    { pointer: "/composite/minScoredShare", value: 0.5, change: "major /composite: the composite is put together differently" },
    { pointer: "/cutoffs/0/bands/0/id", value: "low", change: "major /cutoffs/0: the bands of “halves” have changed" },
    {
      pointer: "/instrument",
      value: "market-day@2.0.0",
      change: "major /instrument: it scores market-day@2.0.0, and scored market-day@1.0.0",
    },
    { pointer: "/instrument", value: "fair-day@1.0.0", change: "major /instrument: it scores fair-day@1.0.0, and scored market-day@1.0.0" },
    {
      pointer: "/instrument",
      value: "market-day@1.1.0",
      change: "minor /instrument: it scores market-day@1.1.0, and scored market-day@1.0.0",
    },
    {
      pointer: "/instrument",
      value: "market-day@1.0.1",
      change: "patch /instrument: it scores market-day@1.0.1, and scored market-day@1.0.0",
    },
    { pointer: "/items/1/values/awful", value: 0, change: "minor /items/1/values/awful: “awful” of “mood” has a value now" },
    { pointer: "/title", value: "Equal", change: "patch : titles have changed" },
    { pointer: "/composite/title", value: "All", change: "patch : titles have changed" },
  ])("says $change", ({ pointer, value, change }) => {
    expect(changes({ [pointer]: value })).toEqual([change]);
  });

  it("calls a new cut-off set minor, and one that is gone major", () => {
    const set = { id: "thirds", title: "Thirds", appliesTo: ["stall"], bands: [], provenance: [] };
    expect(changes({ "/cutoffs/-": set })).toEqual(["minor /cutoffs/1: the cut-off set “thirds” is new", "patch : titles have changed"]);
    expect(changes({ "/cutoffs": [] })).toEqual(["major /cutoffs: the cut-off set “halves” is gone", "patch : titles have changed"]);
  });

  it("calls an edge that moves by the least amount major", () => {
    expect(changes({ "/cutoffs/0/bands/0/to": 0.5000000000000001, "/cutoffs/0/bands/1/from": 0.5000000000000001 })).toEqual([
      "major /cutoffs/0: the bands of “halves” have changed",
    ]);
  });

  it("calls another order of the dimensions major, since the composite is added up in it", () => {
    const { dimensions } = definition();
    expect(changes({ "/dimensions": [...dimensions].reverse() })[0]).toBe(
      "major /dimensions: weights, or the share that must be answered, have changed",
    );
  });
});
