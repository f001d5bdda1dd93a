import { beforeAll, describe, expect, it } from "vitest";
import { marketFiles, paths } from "../../test/market.ts";
import { parseSources } from "../sources.ts";
import { definitionPages } from "./definition-pages.ts";

const pagesOf = (edits: Readonly<Record<string, unknown>> = {}): Map<string, string> => definitionPages(parseSources(marketFiles(edits)));

describe("definitionPages", () => {
  let pages: Map<string, string>;

  beforeAll(() => {
    pages = pagesOf();
  });

  it("shows the basis at the top of every page, before anything else of the definition", () => {
    for (const [path, page] of pages)
      if (path.includes("/")) expect(page.split("\n").filter(Boolean)[2]).toMatch(/^> \*\*Basis: reconstructed\.\*\* /);
  });

  it("shows a frame as topics and safeguards, with what is not known and why nothing is asked", () => {
    const provenance = [{ source: "none", locator: "-", confidence: "reconstructed", note: "Ours." }];
    const frame = {
      ...{
        id: "stall-children",
        version: "1.0.0",
        title: "Children",
        about: "Topics only.",
        basis: "reconstructed",
        licence: "-",
        language: "en",
        provenance,
      },
      dimensions: [
        { id: "play", title: "Play", provenance },
        { id: "work", title: "Work", provenance },
      ],
      topics: [{ id: "games", dimension: "play", title: "Games", provenance }],
      methods: [],
      safeguards: [{ id: "agreed", text: "Guardians | agree.", provenance }],
      notKnown: [{ id: "questions", text: "The questions.", provenance }],
      refusal: "Nobody has made questions.",
    };
    const page = pagesOf({ "frames/stall-children/1.0.0.json": frame }).get("stall-children/1.0.0.md") ?? "";
    expect(page).toContain("| kind | frame: topics, without form and without score |");
    expect(page).toContain("**Nobody has made questions.**");
    expect(page).toContain("| Games | `games` | Play | reconstructed: Ours. |\n\nNo topic is known to us in: Work.\n");
    expect(page).toContain("## Safeguards\n\n");
    expect(page).toContain("| Guardians \\| agree. | reconstructed: Ours. |");
    expect(page).toContain("## What is not known, and not given\n\n");
    expect(page).not.toContain("Ways of working");
    expect(page).not.toContain("## Gain");
    const gain = { record: "points@1.0.0", before: "one", after: "two", outOf: "most" };
    const withGain = pagesOf({ "frames/stall-children/1.0.0.json": { ...frame, gain } }).get("stall-children/1.0.0.md");
    expect(withGain).toContain("`two` minus `one` of `points@1.0.0`, of `most` where that is said.");
  });

  it("lists what there is with basis and status", () => {
    expect(pages.get("README.md")).toContain("| [market-day@1.0.0](market-day/1.0.0.md) | A day at the market | reconstructed | draft |\n");
  });

  it("cites the provenance with a link to the list of sources", () => {
    const page = pagesOf({
      [`${paths.moods}#/provenance/-`]: { source: "npm:some-package@1.0.0", locator: "a.json", confidence: "adapted", note: "Two | three" },
    }).get("mood-3/1.0.0.md");
    expect(page).toContain(
      "| none | - | reconstructed |  |\n| [npm:some-package@1.0.0](../../../sources.md#npmsome-package) | a.json | adapted | Two \\| three |\n",
    );
  });

  it("shows an item with its answers, missing kinds and skip logic in words", () => {
    const page = pages.get("market-day/1.0.0.md") ?? "";
    expect(page).toContain(
      "### `mood`\n\n**How is your mood?**\n\n|  |  |\n|---|---|\n| type | single, an answer is expected |\n| answers of `mood-3@1.0.0` | `good` Good · `fair` Fair · `bad` Bad |\n| no answer | `refused` Would not say · `not_applicable` Nobody is there |\n",
    );
    expect(page).toContain(
      "### `why_bad`\n\n**Why is it bad?**\n\n|  |  |\n|---|---|\n| type | single |\n| asked only if | “How is your mood?” is “Bad” |\n| answers | `rain` It rains · `rent` The rent is too high |\n",
    );
    expect(page).toContain("| asked only if | “What do you sell?” includes “Bread” |\n| bounds | 0 to 99.5 |\n");
    expect(page).toContain("`nothing` Nothing (stands alone)");
    expect(page).toContain(
      "- Two interviews with the same `stall_code`, `visit_date` are a duplicate, if “May we ask you?” is “Yes”.\n- `opened` does not lie after `visit_date`.\n- No answer is expected if “May we ask you?” is “No”.\n",
    );
  });

  it("shows the items of each dimension under it, and those of none at the end", () => {
    const page = pagesOf({ [`${paths.instrument}#/items/0/dimension`]: undefined }).get("market-day/1.0.0.md") ?? "";
    const headings = page.split("\n").filter((line) => /^##+ /.test(line));
    expect(headings.slice(2)).toEqual([
      "## Context",
      "### `stall_code`",
      "### `visit_date`",
      "### `opened`",
      "### `agreed`",
      "## Stall",
      "### `helpers`",
      "### `price`",
      "## Keeper",
      "### `mood`",
      "### `why_bad`",
      "### `remarks`",
      "## Other items",
      "### `wares`",
      "## Rules",
    ]);
  });

  it("shows the values, weights and bands of a scoring", () => {
    const page = pages.get("market-day-equal/1.0.0.md") ?? "";
    expect(page).toContain("### Stall (`stall`)\n\nThe weights add up to 1. At least 0.5 of the applicable weight must be answered.\n");
    expect(page).toContain("| `wares` What do you sell? | 1 | `fruit` 1 · `bread` 2 · `nothing` 0 | The best of those chosen counts. |\n");
    expect(page).toContain("| Stall | `stall` | 1 of 2 |\n");
    expect(page).toContain("| Lower | `lower` | from 0 to below 0.5 |\n| Upper | `upper` | from 0.5 to 1 |\n");
  });

  it("shows the numbers and notes of a codelist", () => {
    const page =
      pagesOf({ [`${paths.moods}#/answers/2/status`]: "withdrawn", [`${paths.moods}#/answers/2/replacedBy`]: "fair" }).get(
        "mood-3/1.0.0.md",
      ) ?? "";
    expect(page).toContain(
      "The answers are steps of a scale, in this order.\n\n| code | number | label |  |\n|---|---|---|---|\n| `good` | 1 | Good |  |\n",
    );
    expect(page).toContain("| `bad` | 3 | Bad | withdrawn, replaced by `fair` |\n");
  });

  it("shows bounds that are open to one side, lengths, times and what is sensitive", () => {
    const page =
      pagesOf({ [`${paths.instrument}#/items/1/minimum`]: undefined, [`${paths.instrument}#/items/2/maximum`]: undefined }).get(
        "market-day/1.0.0.md",
      ) ?? "";
    expect(page).toContain("| bounds | any to 50 |\n");
    expect(page).toContain("| bounds | 0 to any |\n");
    expect(page).toContain(
      "| type | text |\n| length | up to 200 characters |\n| privacy | sensitive: left out of reports and exports unless asked for |\n",
    );
    expect(page).toContain("| type | date, an answer is expected |\n| time | not in the future |\n");
    expect(page.match(/\| bounds \|/g)).toHaveLength(2);
  });

  it("shows the ages of a group, also of one that is open to one side", () => {
    const page =
      pagesOf({
        [`${paths.moods}#/answers/0/to`]: 17,
        [`${paths.moods}#/answers/1/from`]: 18,
        [`${paths.moods}#/answers/1/to`]: 59,
        [`${paths.moods}#/answers/2/from`]: 60,
      }).get("mood-3/1.0.0.md") ?? "";
    expect([...page.matchAll(/\| ages (.+) \|$/gm)].map(([, ages]) => ages)).toEqual(["0 to 17", "18 to 59", "60 to any"]);
  });

  describe("edge cases", () => {
    it("names a list of more than sixty answers and gives it no page", () => {
      const answers = Array.from({ length: 61 }, (_, index) => ({ code: `m${index}`, number: index + 1, label: `Mood ${index}` }));
      expect(pagesOf({ [`${paths.moods}#/answers`]: answers.slice(1) }).has("mood-3/1.0.0.md")).toBe(true);
      const long = pagesOf({ [`${paths.moods}#/answers`]: answers });
      expect(long.has("mood-3/1.0.0.md")).toBe(false);
      expect(long.get("market-day/1.0.0.md")).toContain("| answers | one of the 61 answers of `mood-3@1.0.0` |\n");
    });

    it("keeps each table in its columns, whatever the texts hold", () => {
      const odd = pagesOf({ [`${paths.instrument}#/items/3/text`]: "a | b\n| c", [`${paths.instrument}#/context/0/pattern`]: "^(?:a|b)$" });
      expect(odd.get("market-day/1.0.0.md")).toContain("| form | `^(?:a\\|b)$` |");
      expect(odd.get("market-day-equal/1.0.0.md")).toContain("| `mood` a \\| b \\| c | 3 |");
    });

    it("says where there is no cut-off set, and how much a composite needs", () => {
      const page = pagesOf({ [`${paths.scoring}#/cutoffs`]: [], [`${paths.scoring}#/composite/minScoredShare`]: 0.5 }).get(
        "market-day-equal/1.0.0.md",
      );
      expect(page).toContain("It needs the scores of dimensions with at least 0.5 of the weight.\n\n## Cut-off sets\n\nThere is none.\n");
    });
  });
});
