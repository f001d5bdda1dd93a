import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textWidth } from "../src/summary/layout.ts";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument, scoring } from "./survey-rows.ts";

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
  file = join(folder, "e.csv");
  const rows = Array.from({ length: 20 }, (_, index) => ({
    ...best,
    case_id: `A-${index}`,
    food_reduced: index % 2 === 0 ? "often" : "never",
  }));
  const wrong = { ...best, case_id: "B", housing_access: "ok", country_of_return: "EL", able_to_stay: "", remark: "x" };
  writeFileSync(file, csv([...rows, wrong]));
});
afterAll(() => rmSync(folder, { recursive: true }));

const summary = (args: readonly string[] = [], surroundings: Parameters<typeof runInMemory>[1] = {}) =>
  runInMemory(
    ["score", file, "--instrument", instrument, "--scoring", scoring, "--cutoffs", "ji-hoa-2022", "--out", join(folder, "out"), ...args],
    surroundings,
  );

describe("the summary", () => {
  for (const language of ["en", "fr", "es", "ar"]) {
    it(`In ${language} it is at most 80 places wide, but for paths, and leaves no placeholder open.`, async () => {
      const { out } = await summary(["--lang", language]);
      expect(out.split("\n").filter((line) => textWidth(line) > 80 && !line.includes("/"))).toEqual([]);
      expect(out).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN|\[object/);
    });
  }

  it.each(["en", "fr", "es", "ar"])(
    "In %s long names of bands stand whole and apart from the numbers, within 80 places.",
    async (language) => {
      const { out } = await summary(["--cutoffs", "measure-2017", "--lang", language]);
      const bands = out.split("\n").filter((line) => line.includes(" ≤ x "));
      expect(bands).toHaveLength(3);
      for (const line of bands) {
        expect(line).toMatch(/^ {2}\S[^…]* {2}[0-9.,]+ ≤ x /);
        expect(textWidth(line)).toBeLessThanOrEqual(80);
      }
    },
  );

  it("It says what was read and with which definitions, and that nothing of it is official.", async () => {
    const { out } = await summary();
    expect(out).toContain(`${scoring} · reconstructed · draft`);
    expect(out).toContain("Reconstructed: these are not official values.");
  });

  it("A column that no question knows is named before anything else.", async () => {
    const { out } = await summary();
    expect(out.indexOf("remark")).toBeGreaterThan(0);
    expect(out.indexOf("remark")).toBeLessThan(out.indexOf("Responses"));
  });

  it("Mean and spread stand beside a histogram.", async () => {
    const { out } = await summary();
    expect(out).toMatch(/Economic +20 +0\.958 +0\.043 +0\.917 +1\.000 +█/);
  });

  it("Bands name their set, and no band is called insufficient.", async () => {
    const { out } = await summary();
    expect(out).toContain("cut-off set ji-hoa-2022");
    expect(out).toMatch(/Sufficient +0\.5 ≤ x ≤ 1 +20 +100%/);
    expect(out).not.toMatch(/insufficient +0/);
  });

  it("Errors stand before warnings, each with its rows and what to do; long lists of codes are cut.", async () => {
    const { out, flat } = await summary();
    expect(flat).toMatch(/Errors.*“ok” is not one of the answers.*→ Use one of: very_good, good, fair, poor, very_poor.*Warnings/);
    expect(out).toContain("row 22");
    expect(out).toContain("…");
    expect(out).not.toContain("ZWE");
  });

  it("The language is that of the environment, unless --lang says another.", async () => {
    expect((await summary([], { env: { LANG: "es_HN.UTF-8" } })).out).toContain("Cuestionarios");
    expect((await summary(["--lang", "en"], { env: { LANG: "es_HN.UTF-8" } })).out).toContain("Responses");
    expect((await summary([], { env: { LANG: "de_DE.UTF-8" } })).out).toContain("Responses");
  });

  it("Colours are for terminals, and NO_COLOR turns them off.", async () => {
    const escape = "\u001b[";
    expect((await summary([], { isTerminal: true })).out).toContain(escape);
    expect((await summary([], { isTerminal: true, env: { NO_COLOR: "1" } })).out).not.toContain(escape);
    expect((await summary()).out).not.toContain(escape);
  });
});
