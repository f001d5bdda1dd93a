import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument, scoring } from "./survey-rows.ts";

const { case_id = "", round = "", interview_date = "", country_of_return = "" } = best;
const context = { case_id, round, interview_date, country_of_return };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
  const rows = [
    best,
    { ...context, case_id: "NO", consent_to_interview: "no" },
    { ...best, case_id: "NO-BUT", consent_to_interview: "no" },
    { ...context, case_id: "BLANK", consent_to_interview: "" },
  ];
  writeFileSync(join(folder, "e.csv"), csv(rows));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: string[]) => runInMemory([command, join(folder, "e.csv"), "--instrument", instrument, ...args]);
const counts = (out: string): unknown => (JSON.parse(out) as { readonly responses: unknown }).responses;

describe("people who do not agree to be interviewed", () => {
  it("They are counted apart, whichever command reads the file: nothing was asked of them.", async () => {
    const { out } = await run("validate");
    expect(out).toContain("1  without consent");
    expect(counts((await run("validate", "--json")).out)).toMatchObject({ read: 4, notAgreed: 1 });
    for (const engine of ["stream", "duckdb"]) {
      const { out } = await run("score", "--scoring", scoring, "--engine", engine, "--out", join(folder, engine), "--json");
      expect(counts(out)).toMatchObject({ read: 4, notAgreed: 1, scored: 2, insufficient: 2 });
    }
  });

  it("Explaining says so, and lists no questions as unanswered.", async () => {
    const { flat } = await run("explain", "--scoring", scoring, "--case", "NO");
    expect(flat).toContain("did not agree to be interviewed");
    expect(flat).not.toContain("not answered");
  });

  describe("edge cases", () => {
    it("Whoever answered all the same is scored and explained as anybody.", async () => {
      const { flat } = await run("explain", "--scoring", scoring, "--case", "NO-BUT");
      expect(flat).not.toContain("did not agree to be interviewed");
      expect(flat).toContain("Economic 1.000");
    });

    it("Nothing is said where nobody refused, nor of a person of whom it is not known.", async () => {
      const { flat } = await run("explain", "--scoring", scoring, "--case", "BLANK");
      expect(flat).toContain("not answered");
    });
  });
});
