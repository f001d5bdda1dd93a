import { catalogue, loadScoring } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { checkToSql, type Dialect, instrumentToSql, scoringToSql } from "../src/index.ts";
import { labels, scoring, survey } from "./small-survey.ts";

const scorings = catalogue.filter(({ kind }) => kind === "scoring");
const dialects: readonly Dialect[] = ["duckdb", "postgres", "spark"];

/** The SQL as committed; after a change that is meant, `npx vitest run packages/sql -u` writes it anew, to be read before it is committed. */
describe.each(dialects)("SQL of %s", (dialect) => {
  it.each(scorings)("scores $reference as committed", async ({ reference }) => {
    const { instrument, scoring: shipped } = await loadScoring(reference);
    const cutoffs = shipped.cutoffs[0]?.id;
    const { text } = scoringToSql(instrument, shipped, { dialect, ...(cutoffs !== undefined && { cutoffs }) });
    await expect(text).toMatchFileSnapshot(`golden/${reference.replace("@", "-")}.${dialect}.sql`);
  });

  it("scores, checks and holds the small survey as committed", async () => {
    await expect(scoringToSql(survey, scoring, { dialect, cutoffs: "halves", source: "farm.visits" }).text).toMatchFileSnapshot(
      `golden/small-scoring.${dialect}.sql`,
    );
    await expect(checkToSql(survey, { dialect, asOf: "2022-06-30", submission: "sent" }).text).toMatchFileSnapshot(
      `golden/small-checks.${dialect}.sql`,
    );
    await expect(instrumentToSql(survey, [labels], { dialect, asOf: "2022-06-30" }).text).toMatchFileSnapshot(
      `golden/small-tables.${dialect}.sql`,
    );
  });
});
