import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { publishedReferences } from "./published-references.ts";

const status = (folder: string, value: string): Record<string, string> => ({ [`${folder}/index.json#/versions/1.0.0/status`]: value });

describe("publishedReferences", () => {
  it("finds nothing among drafts", () => {
    expect(tell(publishedReferences, {})).toEqual([]);
  });

  it("finds the drafts that a published or deprecated version names", () => {
    expect(
      tell(publishedReferences, { ...status("instruments/market-day", "published"), ...status("codelists/no-answer", "published") }),
    ).toEqual([`${paths.instrument}#/items/3/codelist — this version is published, and mood-3@1.0.0 is a draft`]);
    expect(tell(publishedReferences, status("scorings/market-day-equal", "deprecated"))).toEqual([
      `${paths.scoring}#/instrument — this version is published, and market-day@1.0.0 is a draft`,
    ]);
  });

  it("finds nothing where all are published, or deprecated", () => {
    const all = {
      ...status("instruments/market-day", "published"),
      ...status("codelists/no-answer", "deprecated"),
      ...status("codelists/mood-3", "published"),
    };
    expect(tell(publishedReferences, all)).toEqual([]);
  });
});
