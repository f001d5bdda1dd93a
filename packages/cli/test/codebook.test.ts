import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toDdi, toR } from "@reintegration/codebooks";
import { loadInstrument, loadLabels, loadScoring } from "@reintegration/standard";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codebookFormats } from "../src/commands/codebook.ts";
import { runInMemory } from "./run-in-memory.ts";
import { instrument, scoring } from "./survey-rows.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("codebook", () => {
  it("What is printed is what the library makes, byte by byte.", async () => {
    const { code, out, err } = await runInMemory(["codebook", scoring, "--format", "r", "--lang", "fr", "--cutoffs", "measure-2017"]);
    const source = { instrument: await loadInstrument(instrument), labels: [await loadLabels(instrument, "fr")] as const };
    expect(out).toBe(toR({ ...source, scoring: (await loadScoring(scoring)).scoring, cutoffs: "measure-2017" }));
    expect([code, err]).toEqual([0, ""]);
  });

  it("With --out it is written to a file, which is never replaced unasked.", async () => {
    const out = join(folder, "survey.xml");
    const command = ["codebook", instrument, "--format", "ddi", "--lang", "en,ar", "--out", out];
    const first = await runInMemory(command, { env: { LANG: "es_ES.UTF-8" } });
    expect(first.out).toContain("Se escribió");
    const labels = [await loadLabels(instrument, "en"), await loadLabels(instrument, "ar")] as const;
    expect(readFileSync(out, "utf8")).toBe(toDdi({ instrument: await loadInstrument(instrument), labels }));
    expect((await runInMemory(command)).code).toBe(3);
    expect((await runInMemory([...command, "--force"])).code).toBe(0);
  });

  for (const format of Object.keys(codebookFormats)) {
    it(`There is a codebook as ${format}, in the user's language, with and without scores.`, async () => {
      const env = { LANG: "ar_EG.UTF-8" };
      const plain = await runInMemory(["codebook", instrument, "--format", format], { env });
      const scored = await runInMemory(["codebook", instrument, "--format", format, "--scoring", scoring], { env });
      expect([plain.code, scored.code]).toEqual([0, 0]);
      expect(plain.out).toContain("رقم الحالة");
      expect(scored.out).not.toBe(plain.out);
      expect(scored.out).toContain(scoring);
    });
  }

  it("Of a do-file it is said that it was never run.", async () => {
    const { err } = await runInMemory(["codebook", instrument, "--format", "stata"]);
    expect(err).toContain("never run");
  });

  describe("edge cases", () => {
    it("An unknown survey, language or cut-off set stops with the known ones; an unknown format too.", async () => {
      const outcomes = await Promise.all(
        [
          ["nothing@1.0.0", "--format", "r"],
          [instrument, "--format", "r", "--lang", "xx"],
          [scoring, "--format", "r", "--cutoffs", "none"],
          [instrument, "--format", "pdf"],
        ].map((args) => runInMemory(["codebook", ...args])),
      );
      expect(outcomes.map(({ code }) => code)).toEqual([4, 4, 4, 4]);
      expect(outcomes.map(({ err }) => err)).toEqual([
        expect.stringContaining(instrument),
        expect.stringContaining("fr"),
        expect.stringContaining("measure-2017"),
        expect.stringContaining("frictionless"),
      ]);
    });

    it("Several languages in a format of one are refused.", async () => {
      const { code, err } = await runInMemory(["codebook", instrument, "--format", "spss", "--lang", "en,fr"]);
      expect([code, existsSync(join(folder, "x"))]).toEqual([4, false]);
      expect(err).toContain("one language");
    });
  });
});
