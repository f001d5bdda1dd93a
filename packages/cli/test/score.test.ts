import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Outcome, runInMemory, type Surroundings } from "./run-in-memory.ts";
import { best, csv, instrument, type Row, scoring } from "./survey-rows.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, "out", name), "utf8");
const linesOf = (name: string): string[] => read(name).split("\r\n").slice(0, -1);

async function score(content: string, args: readonly string[] = [], surroundings: Surroundings = {}): Promise<Outcome> {
  const file = join(folder, "export.csv");
  writeFileSync(file, content);
  return runInMemory(
    ["score", file, "--instrument", instrument, "--scoring", scoring, "--out", join(folder, "out"), ...args],
    surroundings,
  );
}

/** The cells of a row of scores.csv by their names. */
function scoresOf(row: number): Record<string, string> {
  const [header = "", ...lines] = linesOf("scores.csv").map((line) => line.replace(/^\uFEFF/, "").split(","));
  const names = header as unknown as string[];
  const cells = lines[row] as unknown as string[];
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
}

describe("score", () => {
  it("A good file gives scores, no problems and exit code 0.", async () => {
    const { code, out } = await score(csv([best, { ...best, case_id: "A-2" }]));
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "out")).sort()).toEqual(["problems.csv", "scores.csv", "summary.json"]);
    expect(linesOf("problems.csv")).toHaveLength(1);
    expect(scoresOf(1)).toMatchObject({
      row: "3",
      case_id: "A-2",
      economic: "1",
      composite: "1",
      composite_status: "scored",
      social_share: "1",
    });
    expect(out).toContain("not official");
    expect(out).toContain("draft");
  });

  it("scores.csv begins with a byte order mark, ends its lines as RFC 4180 has it and names columns in at most 32 characters.", async () => {
    await score(csv([best]));
    const text = read("scores.csv");
    expect(text.startsWith("\uFEFFrow,case_id,round,interview_date,country_of_return,economic,economic_status,economic_answered,")).toBe(
      true,
    );
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect((text.split("\r\n")[0] ?? "").split(",").every((name) => name.length <= 32)).toBe(true);
  });

  it("Bands are given only when a cut-off set is asked for, and name it.", async () => {
    await score(csv([best]));
    expect(Object.keys(scoresOf(0)).filter((name) => /band|cutoffs/.test(name))).toEqual([]);
    await score(csv([best]), ["--cutoffs", "measure-2017"]);
    expect(scoresOf(0)).toMatchObject({ composite_band: "no_further_help_stated", composite_cutoffs: "measure-2017" });
    expect(Object.keys(scoresOf(0)).filter((name) => name.endsWith("_band"))).toEqual(["composite_band"]);
  });

  it("A row with an error at a scored question is there and invalid, and the others are scored.", async () => {
    const { code, flat } = await score(
      csv([
        { ...best, housing_access: "ok" },
        { ...best, case_id: "A-2" },
      ]),
    );
    expect(code).toBe(0);
    expect(scoresOf(0)).toMatchObject({
      row: "2",
      case_id: "A-1",
      economic: "",
      economic_status: "invalid",
      composite_status: "invalid",
      composite_answered: "",
    });
    expect(scoresOf(1)).toMatchObject({ composite: "1", composite_status: "scored" });
    expect(flat).toContain("“ok” is not one of the answers");
  });

  it("Warnings do not keep a row from being scored, nor do errors outside the scored questions.", async () => {
    await score(csv([{ ...best, interview_date: "17/05/2022", able_to_stay: "" }]));
    expect(scoresOf(0)).toMatchObject({ composite_status: "scored", psychosocial_answered: "14", psychosocial_applicable: "15" });
    expect(linesOf("problems.csv").map((line) => line.split(",").slice(0, 5).join(","))).toEqual([
      "\uFEFFrow,column,case,rule,severity",
      "2,interview_date,A-1,not-a-date,error",
      "2,able_to_stay,A-1,required-unanswered,warning",
    ]);
  });

  it("Too few answers give no score, and the summary says which one and why.", async () => {
    const blank = Object.fromEntries(
      Object.keys(best).map((key) => [key, /^(housing|education|justice|health|documentation)/.test(key) ? "" : (best[key] as string)]),
    );
    const { out } = await score(csv([blank]));
    expect(scoresOf(0)).toMatchObject({
      social: "",
      social_status: "insufficient",
      composite: "",
      composite_status: "insufficient",
      economic: "1",
    });
    expect(out).toMatch(/Social: less than 50% of the weight is answered/);
    expect(out).not.toMatch(/band.*insufficient/);
  });

  it("With --strict errors give exit code 2, warnings do not.", async () => {
    expect((await score(csv([{ ...best, sex: "x" }]), ["--strict"])).code).toBe(2);
    expect((await score(csv([{ ...best, food_reduced: "" }]), ["--strict"])).code).toBe(0);
  });

  it("With --json standard output holds the summary as JSON and nothing else.", async () => {
    const { out, err } = await score(csv([best]), ["--json"]);
    expect(JSON.parse(out)).toEqual(JSON.parse(read("summary.json")));
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      tool: "reintegration",
      asOf: "2026-01-15",
      stamp: { instrument, scoring, basis: "reconstructed", status: "draft" },
      responses: { read: 1, leftOut: 0, valid: 1, withErrors: 0, scored: 1, insufficient: 0, invalid: 0 },
      rules: {
        checked: expect.arrayContaining(["unknown-code", "future-date", "duplicate-interview"]),
        skipped: [{ rule: "duplicate-submission" }],
      },
    });
  });

  it("With --quiet nothing is printed.", async () => {
    expect(await score(csv([best]), ["--quiet"])).toMatchObject({ code: 0, out: "", err: "" });
  });

  it("Declared marks for missing answers are no errors.", async () => {
    await score(csv([{ ...best, able_to_borrow: "-99", sex: "NA" }]), ["--missing", "-99=refused,NA=absent"]);
    expect(linesOf("problems.csv")).toHaveLength(1);
    expect(scoresOf(0)).toMatchObject({ economic_status: "scored", economic_answered: "8" });
  });

  it("Submissions that nobody approved are marked, and left out with --approved-only.", async () => {
    const rows: Row[] = ["validation_status_approved", "validation_status_on_hold", ""].map((status, index) => ({
      ...best,
      case_id: `A-${index}`,
      _validation_status: status,
      _uuid: `u${index}`,
    }));
    const { out } = await score(csv(rows));
    expect(linesOf("scores.csv")).toHaveLength(4);
    expect(out).toContain("validation_status_on_hold");
    await score(csv(rows), ["--approved-only"]);
    expect(linesOf("scores.csv")).toHaveLength(2);
    expect(JSON.parse(read("summary.json"))).toMatchObject({ responses: { read: 3, leftOut: 2, scored: 1 } });
  });

  it("The submission is copied under the name of its column; who sent it and where never is.", async () => {
    const tool = { _uuid: "8160155d", _submitted_by: "amina", _geolocation: "9.1 40.5", deviceid: "collect:x", phonenumber: "0700" };
    await score(csv([{ ...best, ...tool }]));
    expect(scoresOf(0)).toMatchObject({ _uuid: "8160155d" });
    const all = ["scores.csv", "problems.csv", "summary.json"].map(read).join("");
    for (const secret of ["amina", "9.1 40.5", "collect:x", "0700"]) expect(all).not.toContain(secret);
  });

  it("Repeated interviews are both scored, and the later one names the row of the first.", async () => {
    await score(csv([best, { ...best, interview_date: "2022-06-01" }]));
    expect(linesOf("problems.csv")[1]).toMatch(/^3,,A-1,duplicate-interview,warning,.*row 2/);
    expect(scoresOf(1)).toMatchObject({ composite_status: "scored" });
  });

  describe("edge cases", () => {
    it("Cells that a spreadsheet would run are written so that it does not; rows and scores stay numbers.", async () => {
      const ids = ["=1+1", "+A1", "-A1", "@SUM(A1)"];
      await score(csv(ids.map((case_id) => ({ ...best, case_id }))));
      expect(ids.map((_, index) => scoresOf(index)["case_id"])).toEqual(ids.map((id) => `'${id}`));
      expect(scoresOf(0)).toMatchObject({ row: "2", economic: "1" });
      expect(linesOf("problems.csv")[1]).toMatch(/^2,case_id,'=1\+1,wrong-format,error,/);
    });

    it("Values are written unrounded.", async () => {
      await score(csv([{ ...best, currently_working: "no", looking_for_job: "refused" }]));
      expect(scoresOf(0)["economic"]).toBe(String(28 / 32));
      await score(csv([{ ...best, currently_working: "no" }]));
      expect(scoresOf(0)["economic"]).toBe(String(32 / 36));
    });

    it("Without a scoring there is no score: the known ones are listed.", async () => {
      const { code, err } = await runInMemory(["score", "x.csv", "--instrument", instrument]);
      expect({ code, err }).toMatchObject({ code: 4, err: expect.stringContaining(scoring) });
    });

    it("Rows that do not say their survey, without --instrument, are errors that list the known ones.", async () => {
      const file = join(folder, "export.csv");
      writeFileSync(file, csv([best]));
      const { code, flat } = await runInMemory(["score", file, "--scoring", scoring, "--out", join(folder, "out")]);
      expect(code).toBe(0);
      expect(flat).toContain(`Known versions: ${instrument}`);
      expect(scoresOf(0)).toMatchObject({ case_id: "A-1", composite_status: "invalid" });
    });

    it("A row of another version than the one asked for is not scored.", async () => {
      const { out } = await score(
        csv([
          { ...best, rs_instrument: "rss-open@9.0.0" },
          { ...best, case_id: "A-2", rs_instrument: instrument },
        ]),
      );
      expect(scoresOf(0)).toMatchObject({ composite_status: "invalid" });
      expect(scoresOf(1)).toMatchObject({ composite_status: "scored" });
      expect(out).toContain("rss-open@9.0.0");
    });

    it("A file in place of the output is not overwritten without --force.", async () => {
      await score(csv([best]));
      writeFileSync(join(folder, "out", "scores.csv"), "mine\n");
      expect(await score(csv([best]))).toMatchObject({ code: 4, err: expect.stringContaining("--force") });
      expect(read("scores.csv")).toBe("mine\n");
      expect((await score(csv([best]), ["--force"])).code).toBe(0);
    });

    it("A file that cannot be read leaves nothing behind, not even the folder.", async () => {
      expect((await score("")).code).toBe(3);
      expect(existsSync(join(folder, "out"))).toBe(false);
    });

    it("A question without a column is said once, and not again in every row.", async () => {
      const columns = csv([])
        .trim()
        .split(",")
        .filter((key) => key !== "housing_access");
      const { out } = await score(csv([best, best], { columns }));
      expect(linesOf("problems.csv").filter((line) => line.includes("housing_access"))).toHaveLength(1);
      expect(out).toContain("1 question has no column and counts as unanswered in every row:");
    });
  });
});
