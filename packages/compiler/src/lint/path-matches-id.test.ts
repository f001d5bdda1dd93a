import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { marketFiles, paths } from "../../test/market.ts";
import { pathMatchesId } from "./path-matches-id.ts";

const index = "codelists/mood-3/index.json";

describe("pathMatchesId", () => {
  it("finds an id or version that is not that of the path", () => {
    expect(tell(pathMatchesId, { [`${paths.moods}#/id`]: "mood-5", [`${paths.scoring}#/version`]: "1.0.1" })).toEqual([
      "codelists/mood-3/1.0.0.json#/id — the file lies in the folder of “mood-3”",
      "scorings/market-day-equal/1.0.0.json#/version — the file is named for version 1.0.0",
    ]);
  });

  it("finds an index of another id or kind", () => {
    expect(tell(pathMatchesId, { [`${index}#/id`]: "moods", [`${index}#/kind`]: "scoring" })).toEqual([
      "codelists/mood-3/index.json#/id — the file lies in the folder of “mood-3”",
      "codelists/mood-3/index.json#/kind — the folder holds definitions of kind codelist",
    ]);
  });

  it("finds versions that are listed and not there, and versions that are there and not listed", () => {
    expect(tell(pathMatchesId, { [`${index}#/versions`]: { "2.0.0": { status: "draft" } } })).toEqual([
      "codelists/mood-3/index.json#/versions/2.0.0 — there is no file codelists/mood-3/2.0.0.json",
      "codelists/mood-3/index.json#/versions — version 1.0.0 has a file, but is not listed",
    ]);
  });

  it("finds a version that is replaced by itself, by an unknown one, or without being deprecated", () => {
    expect(tell(pathMatchesId, { [`${index}#/versions/1.0.0`]: { status: "published", replacedBy: "1.0.0" } })).toEqual([
      "codelists/mood-3/index.json#/versions/1.0.0/replacedBy — “1.0.0” is no other version here",
      "codelists/mood-3/index.json#/versions/1.0.0/status — only a deprecated version is replaced",
    ]);
    expect(tell(pathMatchesId, { [`${index}#/versions/1.0.0`]: { status: "deprecated", replacedBy: "9.0.0" } })).toEqual([
      "codelists/mood-3/index.json#/versions/1.0.0/replacedBy — “9.0.0” is no other version here",
    ]);
  });

  it("finds a definition without an index", () => {
    expect(tell(pathMatchesId, { [index]: undefined })).toEqual(["codelists/mood-3/index.json# — codelists/mood-3 has no index"]);
  });

  it("finds an id that two kinds of definition share, since a reference names no kind", () => {
    const files = marketFiles();
    const shared = {
      "scorings/mood-3/1.0.0.json": files.get(paths.scoring)?.replaceAll("market-day-equal", "mood-3"),
      "scorings/mood-3/index.json": files.get("scorings/market-day-equal/index.json")?.replaceAll("market-day-equal", "mood-3"),
    };
    expect(tell(pathMatchesId, shared)).toEqual([
      "scorings/mood-3/index.json#/id — the id “mood-3” is taken by codelists/mood-3/index.json",
    ]);
  });

  it("finds a file whose $schema leads nowhere", () => {
    expect(tell(pathMatchesId, { [`${paths.instrument}#/$schema`]: "schema.json", [`${paths.french}#/$schema`]: undefined })).toEqual([
      "instruments/market-day/1.0.0.json#/$schema — editors do not find the meta-schema of this file",
      "instruments/market-day/text/fr/1.0.0.json#/$schema — editors do not find the meta-schema of this file",
    ]);
  });
});
