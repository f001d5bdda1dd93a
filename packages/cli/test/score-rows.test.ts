import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { type ScoreFolder, scoreFolder } from "./score-in-folder.ts";
import { best, csv, instrument, type Row, scoring } from "./survey-rows.ts";

let folder: ScoreFolder;
beforeEach(() => {
  folder = scoreFolder();
});
afterEach(() => folder.remove());

describe("which rows are scored", () => {
  it("A row with an error at a scored question is there and invalid, and the others are scored.", async () => {
    const { code, flat } = await folder.score(
      csv([
        { ...best, housing_access: "ok" },
        { ...best, case_id: "A-2" },
      ]),
    );
    expect(code).toBe(0);
    expect(folder.scoresOf(0)).toMatchObject({
      row: "2",
      case_id: "A-1",
      economic: "",
      economic_status: "invalid",
      composite_status: "invalid",
      composite_answered: "",
    });
    expect(folder.scoresOf(1)).toMatchObject({ composite: "1", composite_status: "scored" });
    expect(flat).toContain("“ok” is not one of the answers");
  });

  it("Warnings do not keep a row from being scored, nor do errors outside the scored questions.", async () => {
    await folder.score(csv([{ ...best, interview_date: "17/05/2022", able_to_stay: "" }]));
    expect(folder.scoresOf(0)).toMatchObject({ composite_status: "scored", psychosocial_answered: "14", psychosocial_applicable: "15" });
    expect(folder.linesOf("problems.csv").map((line) => line.split(",").slice(0, 5).join(","))).toEqual([
      "\uFEFFrow,column,case,rule,severity",
      "2,interview_date,A-1,not-a-date,error",
      "2,able_to_stay,A-1,required-unanswered,warning",
    ]);
  });

  it("Too few answers give no score, and the summary says which one and why.", async () => {
    const blank = Object.fromEntries(
      Object.keys(best).map((key) => [key, /^(housing|education|justice|health|documentation)/.test(key) ? "" : (best[key] as string)]),
    );
    const { out } = await folder.score(csv([blank]));
    expect(folder.scoresOf(0)).toMatchObject({
      social: "",
      social_status: "insufficient",
      composite: "",
      composite_status: "insufficient",
      economic: "1",
    });
    expect(out).toMatch(/Social: less than 50% of the weight is answered/);
    expect(out).not.toMatch(/band.*insufficient/);
  });

  it("Declared marks for missing answers are no errors.", async () => {
    await folder.score(csv([{ ...best, able_to_borrow: "-99", sex: "NA" }]), ["--missing", "-99=refused,NA=absent"]);
    expect(folder.linesOf("problems.csv")).toHaveLength(1);
    expect(folder.scoresOf(0)).toMatchObject({ economic_status: "scored", economic_answered: "8" });
  });

  it("Submissions that nobody approved are marked, and left out with --approved-only.", async () => {
    const rows: Row[] = ["validation_status_approved", "validation_status_on_hold", ""].map((status, index) => ({
      ...best,
      case_id: `A-${index}`,
      _validation_status: status,
      _uuid: `u${index}`,
    }));
    const { out } = await folder.score(csv(rows));
    expect(folder.linesOf("scores.csv")).toHaveLength(4);
    expect(out).toContain("validation_status_on_hold");
    await folder.score(csv(rows), ["--approved-only"]);
    expect(folder.linesOf("scores.csv")).toHaveLength(2);
    expect(JSON.parse(folder.read("summary.json"))).toMatchObject({ responses: { read: 3, leftOut: 2, scored: 1 } });
  });

  it("Repeated interviews are both scored, and the later one names the row of the first.", async () => {
    await folder.score(csv([best, { ...best, interview_date: "2022-06-01" }]));
    expect(folder.linesOf("problems.csv")[1]).toMatch(/^3,,A-1,duplicate-interview,warning,.*row 2/);
    expect(folder.scoresOf(1)).toMatchObject({ composite_status: "scored" });
  });

  describe("edge cases", () => {
    it("Rows that do not say their survey, without --instrument, are errors that list the known ones.", async () => {
      const file = join(folder.path, "export.csv");
      writeFileSync(file, csv([best]));
      const { code, flat } = await runInMemory(["score", file, "--scoring", scoring, "--out", join(folder.path, "out")]);
      expect(code).toBe(0);
      expect(flat).toMatch(new RegExp(`Known versions: (\\S+, )*${instrument}`));
      expect(folder.scoresOf(0)).toMatchObject({ case_id: "A-1", composite_status: "invalid" });
    });

    it("A row of another version than the one asked for is not scored.", async () => {
      const { out } = await folder.score(
        csv([
          { ...best, rs_instrument: "rss-open@9.0.0" },
          { ...best, case_id: "A-2", rs_instrument: instrument },
        ]),
      );
      expect(folder.scoresOf(0)).toMatchObject({ composite_status: "invalid" });
      expect(folder.scoresOf(1)).toMatchObject({ composite_status: "scored" });
      expect(out).toContain("rss-open@9.0.0");
    });

    it("A question without a column is said once, and not again in every row.", async () => {
      const columns = csv([])
        .trim()
        .split(",")
        .filter((key) => key !== "housing_access");
      const { out } = await folder.score(csv([best, best], { columns }));
      expect(folder.linesOf("problems.csv").filter((line) => line.includes("housing_access"))).toHaveLength(1);
      expect(out).toContain("1 question has no column and counts as unanswered in every row:");
    });
  });
});
