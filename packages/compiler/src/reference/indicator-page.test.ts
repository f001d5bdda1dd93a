import { beforeAll, describe, expect, it } from "vitest";
import { marketFiles } from "../../test/market.ts";
import { townFiles, townPaths } from "../../test/town-indicators.ts";
import { parseSources } from "../sources.ts";
import { definitionPages } from "./definition-pages.ts";

const pagesOf = (edits: Readonly<Record<string, unknown>> = {}): Map<string, string> =>
  definitionPages(parseSources(marketFiles({ ...townFiles(), ...edits })));
const pageOf = (pages: ReadonlyMap<string, string>, id: string): string => pages.get(`${id}/1.0.0.md`) ?? "";

describe("indicatorPage", () => {
  let pages: Map<string, string>;

  beforeAll(() => {
    pages = pagesOf();
  });

  it("shows the statement, what it is measured in and whom it hides", () => {
    const page = pageOf(pages, "happy-keepers");
    expect(page).toContain("> **Basis: reconstructed.**");
    expect(page).toContain("## What it says\n\n> Share of keepers who are happy\n\nFor the council.\n");
    expect(page).toContain("| level | individual, outcome |\n| unit | Stall keepers (`keepers`) |\n| direction | higher is better |\n");
    expect(page).toContain("| smallest group published | 10 |\n");
  });

  it("shows who is counted of whom, in words and as conditions, with scoring and cut-off set", () => {
    expect(pageOf(pages, "happy-keepers")).toContain(
      "| kind | share |\n" +
        "| reads | [A day at the market](../market-day/1.0.0.md), scored by [Equal weights](../market-day-equal/1.0.0.md), with the cut-off set “Halves” (`halves`), placed in time by `visit_date` |\n" +
        "| counts | every record |\n" +
        "| population | **Keepers who were asked**<br>where “May we ask you?” is “Yes” |\n" +
        "| denominator | **Keepers with a score**<br>where “All in all” is answered |\n" +
        "| numerator | **Keepers in the upper half**<br>where “All in all” is “Upper” |\n",
    );
  });

  it("shows deadlines, sums, changes, rates and the days between two dates", () => {
    expect(pageOf(pages, "loans-in-time")).toContain(
      "<br>there is one of [Loan](../book-loan/1.0.0.md)<br>from the first `day_out` of [Loan](../book-loan/1.0.0.md) where “Was it lent?” is “Yes” to the last `day_out` of [Loan](../book-loan/1.0.0.md) within the deadline `back_in_time` of [Lending](../lending/1.0.0.md) |\n",
    );
    expect(pageOf(pages, "helpers-at-work")).toContain("where “What do you sell?” includes “Bread” |\n| adds up | `helpers` |\n");
    expect(pageOf(pages, "mood-gain")).toContain(
      "| counts | each `stall_code` |\n| population | **Keepers who were asked twice** |\n| value | `mood`: `good` 2 · `fair` 1 · `bad` 0 |\n| change | from `rain` to `rent` of `why_bad`: the mean of the differences |\n",
    );
    expect(pageOf(pages, "loan-rate")).toContain("else to the end of the period |\n| for each | 30 days |\n");
    const days = { days: { from: { key: "day_out", pick: "first" }, to: { key: "day_out", pick: "last" } } };
    const edits = { kind: "mean", value: days, numerator: undefined, exposure: undefined, perDays: undefined };
    const mean = Object.fromEntries(Object.entries(edits).map(([part, value]) => [`${townPaths.rate}#/measure/${part}`, value]));
    expect(pageOf(pagesOf(mean), "loan-rate")).toContain(
      "| value | the days from the first `day_out` of [Loan](../book-loan/1.0.0.md) to the last ",
    );
    const gain = { [`${townPaths.change}#/measure/value`]: { gain: { from: "helpers", to: "price", outOf: "helpers" } } };
    expect(pageOf(pagesOf(gain), "mood-gain")).toContain("| value | `price` minus `helpers`, of `helpers` |\n");
  });

  it("shows the groups with their questions, and says where there are none", () => {
    expect(pageOf(pages, "happy-keepers")).toContain(
      "## By which groups\n\n| field | question |\n|---|---|\n| `agreed` | May we ask you? |\n",
    );
    expect(pageOf(pages, "mood-gain")).toContain("## By which groups\n\nIt is not told apart.\n");
  });

  it("shows why an indicator is not computed, and what it is to a framework, with the source", () => {
    const page = pageOf(pages, "happy-bakers");
    expect(page).toContain("## Why it is not computed\n\nNobody asks the bakers.\n");
    expect(page).not.toContain("## How it is computed");
    expect(page).toContain(
      "| [Goals of the town](../town-goals/1.0.0.md) | 1.1 Number of happy bakers | the same | [S1](../../../sources.md#s1) p. 1, sourced |\n",
    );
    expect(pageOf(pages, "loan-rate")).toContain("## In frameworks\n\nIt is mapped to none.\n");
  });
});

describe("the page of what definitions stand on", () => {
  it("counts them by kind, lists them by basis, and says which indicators are not computed and why", () => {
    const page = pagesOf().get("basis.md") ?? "";
    expect(page).toContain("| kind | sourced | adapted | reconstructed | all |\n");
    expect(page).toContain("| codelist | 1 | 0 | 4 | 5 |\n");
    expect(page).toContain("| indicator | 1 | 0 | 5 | 6 |\n");
    const [sourced = "", adapted = "", rest = ""] = page.split(/^## (?:Sourced|Adapted|Reconstructed)$/m).slice(1);
    expect(sourced).toContain("| [happy-bakers@1.0.0](happy-bakers/1.0.0.md) | Happy bakers | indicator |\n");
    expect(adapted).toContain("There is none.");
    expect(rest).toContain("| [loan-rate@1.0.0](loan-rate/1.0.0.md) | Loans in a month | indicator |\n");
    expect(page).toContain("Of 6 indicators 5 are computed, and 1 are not: [indicators by framework](frameworks.md).\n");
    expect(page).toContain("| [happy-bakers@1.0.0](happy-bakers/1.0.0.md) | Number of happy bakers | Nobody asks the bakers. |\n");
  });

  it("says nothing of indicators where there are none", () => {
    const pages = definitionPages(parseSources(marketFiles()));
    expect(pages.get("basis.md")).not.toContain("computed");
    expect(pages.has("frameworks.md")).toBe(false);
    expect(pages.get("README.md")).not.toContain("frameworks.md");
  });
});

describe("the page of indicators by framework", () => {
  it("lists each entry with its indicators, whether they are computed, and the entries without one", () => {
    const page =
      pagesOf({ "codelists/town-goals/1.0.0.json#/answers/-": { code: "g_3", number: 3, label: "1.3 Peace" } }).get("frameworks.md") ?? "";
    expect(page).toContain(
      "## Goals of the town\n\n`town-goals@1.0.0`: 3 entries. An indicator stands for 2 of them, and one that is computed for 1.\n",
    );
    expect(page).toContain(
      "| 1.1 Number of happy bakers | [happy-bakers@1.0.0](happy-bakers/1.0.0.md) | the same | sourced | no: Nobody asks the bakers. |\n" +
        "| 1.2 bis Share of happy keepers | [happy-keepers@1.0.0](happy-keepers/1.0.0.md) | nearly the same | reconstructed | yes |\n" +
        "| 1.3 Peace | none |  |  |  |\n",
    );
  });

  it("does not say that an indicator which bears on an entry stands for it, and names an entry of several once", () => {
    const mapping = { codelist: "town-goals@1.0.0", code: "g_2", relation: "contributes", provenance: [] };
    const page =
      pagesOf({ [`${townPaths.share}#/mappings/0/relation`]: "contributes", [`${townPaths.rate}#/mappings`]: [mapping] }).get(
        "frameworks.md",
      ) ?? "";
    expect(page).toContain("An indicator stands for 1 of them, and one that is computed for 0.\n");
    expect(page).toContain("|  | [loan-rate@1.0.0](loan-rate/1.0.0.md) | bears on it | reconstructed | yes |\n");
  });
});
