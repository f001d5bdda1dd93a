import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { marketFiles, paths } from "../test/market.ts";
import { appendFrozen } from "./append-frozen.ts";

const digestOf = (files: ReadonlyMap<string, string>, path: string): string =>
  createHash("sha256")
    .update(files.get(path) ?? "")
    .digest("hex");

describe("appendFrozen", () => {
  it("adds nothing for drafts", () => {
    expect(appendFrozen(marketFiles(), {})).toEqual({});
  });

  it("adds a published definition with its translations, and a deprecated one, but no index", () => {
    const files = marketFiles({
      "instruments/market-day/index.json#/versions/1.0.0/status": "published",
      "codelists/mood-3/index.json#/versions/1.0.0/status": "deprecated",
    });
    expect(appendFrozen(files, {})).toEqual({
      "data/codelists/mood-3/1.0.0.json": digestOf(files, paths.moods),
      "data/codelists/mood-3/text/fr/1.0.0.json": digestOf(files, "codelists/mood-3/text/fr/1.0.0.json"),
      "data/instruments/market-day/1.0.0.json": digestOf(files, paths.instrument),
      "data/instruments/market-day/text/fr/1.0.0.json": digestOf(files, paths.french),
    });
  });

  it("adds at the end, and rewrites nothing, not even what is wrong", () => {
    const files = marketFiles({ "codelists/mood-3/index.json#/versions/1.0.0/status": "published" });
    const before = { "data/z.json": "gone", "data/codelists/mood-3/1.0.0.json": "changed since" };
    const after = appendFrozen(files, before);
    expect(after).toMatchObject(before);
    expect(Object.keys(after)).toEqual(["data/z.json", "data/codelists/mood-3/1.0.0.json", "data/codelists/mood-3/text/fr/1.0.0.json"]);
  });
});
