import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { type ScoreFolder, scoreFolder } from "./score-in-folder.ts";
import { best, csv, instrument, scoring } from "./survey-rows.ts";

let folder: ScoreFolder;
beforeEach(() => {
  folder = scoreFolder();
});
afterEach(() => folder.remove());

describe("what score writes", () => {
  it("A good file gives scores, no problems and exit code 0.", async () => {
    const { code, out } = await folder.score(csv([best, { ...best, case_id: "A-2" }]));
    expect(code).toBe(0);
    expect(readdirSync(join(folder.path, "out")).sort()).toEqual(["problems.csv", "scores.csv", "summary.json"]);
    expect(folder.linesOf("problems.csv")).toHaveLength(1);
    expect(folder.scoresOf(1)).toMatchObject({
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
    await folder.score(csv([best]));
    const text = folder.read("scores.csv");
    expect(text.startsWith("\uFEFFrow,case_id,round,interview_date,country_of_return,economic,economic_status,economic_answered,")).toBe(
      true,
    );
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect((text.split("\r\n")[0] ?? "").split(",").every((name) => name.length <= 32)).toBe(true);
  });

  it("Bands are given only when a cut-off set is asked for, and name it.", async () => {
    await folder.score(csv([best]));
    expect(Object.keys(folder.scoresOf(0)).filter((name) => /band|cutoffs/.test(name))).toEqual([]);
    await folder.score(csv([best]), ["--cutoffs", "measure-2017"]);
    expect(folder.scoresOf(0)).toMatchObject({ composite_band: "no_further_help_stated", composite_cutoffs: "measure-2017" });
    expect(Object.keys(folder.scoresOf(0)).filter((name) => name.endsWith("_band"))).toEqual(["composite_band"]);
  });

  it("With --strict errors give exit code 2, warnings do not.", async () => {
    expect((await folder.score(csv([{ ...best, sex: "x" }]), ["--strict"])).code).toBe(2);
    expect((await folder.score(csv([{ ...best, food_reduced: "" }]), ["--strict"])).code).toBe(0);
  });

  it("With --json standard output holds the summary as JSON and nothing else.", async () => {
    const { out, err } = await folder.score(csv([best]), ["--json"]);
    expect(JSON.parse(out)).toEqual(JSON.parse(folder.read("summary.json")));
    expect(err).toBe("");
    expect(JSON.parse(out)).toMatchObject({
      tool: "reintegration",
      asOf: "2026-01-15",
      instruments: [{ reference: instrument, basis: "reconstructed", status: "draft", digest: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      stamp: { instrument, scoring, basis: "reconstructed", status: "draft" },
      responses: { read: 1, leftOut: 0, valid: 1, withErrors: 0, notAgreed: 0, scored: 1, insufficient: 0, invalid: 0 },
      rules: {
        checked: expect.arrayContaining(["unknown-code", "future-date", "duplicate-interview"]),
        skipped: [{ rule: "duplicate-submission" }],
      },
    });
  });

  it("With --quiet nothing is printed.", async () => {
    expect(await folder.score(csv([best]), ["--quiet"])).toMatchObject({ code: 0, out: "", err: "" });
  });

  it("The submission is copied under the name of its column; who sent it and where never is.", async () => {
    const tool = { _uuid: "8160155d", _submitted_by: "amina", _geolocation: "9.1 40.5", deviceid: "collect:x", phonenumber: "0700" };
    await folder.score(csv([{ ...best, ...tool }]));
    expect(folder.scoresOf(0)).toMatchObject({ _uuid: "8160155d" });
    const all = ["scores.csv", "problems.csv", "summary.json"].map(folder.read).join("");
    for (const secret of ["amina", "9.1 40.5", "collect:x", "0700"]) expect(all).not.toContain(secret);
  });

  describe("edge cases", () => {
    it("Cells that a spreadsheet would run are written so that it does not; rows and scores stay numbers.", async () => {
      const ids = ["=1+1", "+A1", "-A1", "@SUM(A1)"];
      await folder.score(csv(ids.map((case_id) => ({ ...best, case_id }))));
      expect(ids.map((_, index) => folder.scoresOf(index)["case_id"])).toEqual(ids.map((id) => `'${id}`));
      expect(folder.scoresOf(0)).toMatchObject({ row: "2", economic: "1" });
      expect(folder.linesOf("problems.csv")[1]).toMatch(/^2,case_id,'=1\+1,wrong-format,error,/);
    });

    it("Values are written unrounded.", async () => {
      await folder.score(csv([{ ...best, currently_working: "no", looking_for_job: "refused" }]));
      expect(folder.scoresOf(0)["economic"]).toBe(String(28 / 32));
      await folder.score(csv([{ ...best, currently_working: "no" }]));
      expect(folder.scoresOf(0)["economic"]).toBe(String(32 / 36));
    });

    it("Without a scoring there is no score: the known ones are listed.", async () => {
      const { code, err } = await runInMemory(["score", "x.csv", "--instrument", instrument]);
      expect({ code, err }).toMatchObject({ code: 4, err: expect.stringContaining(scoring) });
    });

    it("A file in place of the output is not overwritten without --force.", async () => {
      await folder.score(csv([best]));
      writeFileSync(join(folder.path, "out", "scores.csv"), "mine\n");
      expect(await folder.score(csv([best]))).toMatchObject({ code: 3, err: expect.stringContaining("--force") });
      expect(folder.read("scores.csv")).toBe("mine\n");
      expect((await folder.score(csv([best]), ["--force"])).code).toBe(0);
    });

    it("A file that cannot be read leaves nothing behind, not even the folder.", async () => {
      expect((await folder.score("")).code).toBe(3);
      expect(existsSync(join(folder.path, "out"))).toBe(false);
    });

    it("A file that breaks off is scored as far as it goes, and exit code 3 and the summary say so.", async () => {
      const { code, flat } = await folder.score(`${csv([best, { ...best, case_id: "A-2" }])}A-3,"baseline`);
      expect(code).toBe(3);
      expect(flat).toContain("could not be read to its end");
      expect(folder.scoresOf(1)).toMatchObject({ case_id: "A-2", composite_status: "scored" });
      expect(folder.linesOf("problems.csv").at(-1)).toMatch(/^4,,,unclosed-quote,error,/);
    });
  });
});
