import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { townFiles, townPaths } from "../../test/town-indicators.ts";
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

  it("finds the drafts that a published indicator reads, counts in and is mapped to", () => {
    expect(tell(publishedReferences, { ...townFiles(), ...status("indicators/loans-in-time", "published") })).toEqual(
      ["/units", "/measure/source/record", "/measure/numerator/source/record", "/measure/numerator/within/deadline/workflow"].map(
        (pointer, index) =>
          `${townPaths.deadline}#${pointer} — this version is published, and ${["town-units@1.0.0", "book-loan@1.0.0", "book-loan@1.0.0", "lending@1.0.0"][index]} is a draft`,
      ),
    );
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
