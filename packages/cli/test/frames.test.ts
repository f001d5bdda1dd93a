import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue, loadScoring, loadTitles } from "@reintegration/standard";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const referencesOf = (wanted: string): string[] => catalogue.filter(({ kind }) => kind === wanted).map(({ reference }) => reference);
const frames = referencesOf("frame");
const languages = ["en", "fr", "es", "ar"];

describe("frames of topics", () => {
  it("There are some, and none of them is a survey, a record or a scoring.", () => {
    expect(frames.length).toBeGreaterThan(1);
    for (const kind of ["instrument", "record", "scoring"])
      for (const reference of referencesOf(kind)) expect(frames).not.toContain(reference);
  });

  for (const reference of frames) {
    for (const language of languages) {
      it(`Whoever asks for anything made of questions of ${reference} is told why there is none, in ${language}.`, async () => {
        const { refusal = "" } = await loadTitles(reference, language);
        const english = await loadTitles(reference, "en");
        expect(refusal === english["refusal"]).toBe(language === "en");
        const out = join(folder, "nothing");
        for (const args of [
          ["form", reference, "--out", out],
          ["score", "x.csv", "--scoring", reference, "--out", out],
          ["score", "x.csv", "--instrument", reference, "--out", out],
          ["validate", "x.csv", "--instrument", reference],
          ["sql", reference, "--dialect", "duckdb", "--out", out],
          ["codebook", reference, "--format", "r", "--out", out],
        ]) {
          const { code, err } = await runInMemory(args, { env: { LANG: `${language}.UTF-8` } });
          expect([args, code, err.includes(reference), err.includes(refusal)]).toEqual([args, 4, true, true]);
        }
        expect(existsSync(out)).toBe(false);
      });
    }
  }
});

describe("surveys that are not scored", () => {
  it("Whoever wants to score one is told in the own language that it is not scored.", async () => {
    const scored = await Promise.all(referencesOf("scoring").map(async (reference) => (await loadScoring(reference)).scoring.instrument));
    const unscored = referencesOf("instrument").filter((reference) => !scored.includes(reference));
    expect(unscored.length).toBeGreaterThan(2);
    const said = new Set<string>();
    for (const language of languages) {
      for (const reference of unscored) {
        const args = ["score", "x.csv", "--instrument", reference, "--out", join(folder, "nothing")];
        const { code, err } = await runInMemory(args, { env: { LANG: `${language}.UTF-8` } });
        expect([code, err.includes(reference)]).toEqual([4, true]);
        said.add(err.replace(reference, ""));
      }
    }
    expect(said.size).toBe(languages.length);
  });
});
