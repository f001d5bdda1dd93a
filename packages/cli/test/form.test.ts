import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordToXlsForm, toXlsForm } from "@reintegration/forms";
import { catalogue, loadInstrument, loadLabels, loadRecord, loadScoring } from "@reintegration/standard";
import readExcelFile from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { instrument, scoring } from "./survey-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const languages = ["en", "fr", "es", "ar"];
const records = catalogue.filter(({ kind }) => kind === "record").map(({ reference }) => reference);
const filledIn = async (): Promise<string[]> =>
  (await Promise.all(records.map(async (reference) => ((await loadRecord(reference)).filledIn ? [reference] : [])))).flat();
const workbookOf = async (path: string) =>
  Object.fromEntries(
    (await readExcelFile(path, { trim: false })).map(({ sheet, data }) => [sheet, data.map((row) => row.map((cell) => cell ?? ""))]),
  );

describe("form", () => {
  it("The workbook holds the rows of the form, cell by cell as text, in all languages.", async () => {
    const path = join(folder, "rss.xlsx");
    const { code, out } = await runInMemory(["form", instrument, "--lang", languages.join(","), "--scoring", scoring, "--out", path]);
    const form = toXlsForm(await loadInstrument(instrument), {
      languages: await Promise.all(languages.map((language) => loadLabels(instrument, language))),
      scoring: (await loadScoring(scoring)).scoring,
    });
    expect(await workbookOf(path)).toEqual(form);
    expect(code).toBe(0);
    expect(out).toContain(`Wrote ${path}: a form with 53 questions in English, French, Spanish, Arabic.`);
    expect(out).toContain(`Form version ${form.settings[1]?.[2]}.`);
  });

  it("Arabic comes out as it went in, and is the default language where it stands first.", async () => {
    const path = join(folder, "arabic.xlsx");
    await runInMemory(["form", instrument, "--lang", "ar,en", "--out", path]);
    const { survey = [], settings = [] } = await workbookOf(path);
    expect(settings[1]).toContain("العربية (ar)");
    const column = survey[0]?.indexOf("label::العربية (ar)") ?? -1;
    const labels = await loadLabels(instrument, "ar");
    expect(survey.find((row) => row[1] === "housing_access")?.[column]).toBe(labels.items["housing_access"]?.text);
  });

  it("Without languages it has all that the survey has texts in, and speaks to the user in the user's.", async () => {
    const path = join(folder, "all.xlsx");
    const { out } = await runInMemory(["form", instrument, "--out", path], { env: { LANG: "fr_FR.UTF-8" } });
    expect(out).toMatch(/écrit : un formulaire de 53 questions en anglais, .*arabe/);
    expect((await workbookOf(path))["survey"]?.[0]?.filter((header) => String(header).startsWith("label::"))).toHaveLength(4);
  });

  it("A record that people fill in is a form too.", async () => {
    const [record = ""] = await filledIn();
    const path = join(folder, "record.xlsx");
    const { code, out } = await runInMemory(["form", record, "--lang", "ar,en", "--out", path]);
    const languages = await Promise.all(["ar", "en"].map((language) => loadLabels(record, language)));
    const type = await loadRecord(record);
    expect(await workbookOf(path)).toEqual(recordToXlsForm(type, { languages }));
    expect(code).toBe(0);
    expect(out).toContain(`Wrote ${path}: a form with ${type.items.length} questions in Arabic, English.`);
    expect(out).toContain("Each submission is one record.");
    expect(out).not.toContain("reintegration validate");
  });

  it("A record that only systems write has none, and a record has no scores.", async () => {
    const people = await filledIn();
    const written = records.find((reference) => !people.includes(reference)) ?? "";
    const path = join(folder, "no-record.xlsx");
    const refused = await runInMemory(["form", written, "--out", path]);
    expect(refused.code).toBe(4);
    expect(refused.err).toMatch(/filled in by nobody.*\n {2}Known:\n/);
    for (const reference of [instrument, ...people]) expect(refused.err).toContain(`\n  ${reference}\n`);
    expect(refused.err).not.toContain(`\n  ${written}\n`);
    const scored = await runInMemory(["form", people[0] ?? "", "--scoring", scoring, "--out", path]);
    expect(scored).toMatchObject({ code: 4, err: `${scoring} scores ${instrument}, not ${people[0]}.\n` });
    expect(existsSync(path)).toBe(false);
  });

  it("A scoring of the user's own is calculated in the form.", async () => {
    const own = JSON.parse(
      readFileSync(new URL("../../standard/data/scorings/rss-open-equal-weights/1.0.0.json", import.meta.url), "utf8"),
    );
    const path = join(folder, "mine.json");
    writeFileSync(
      path,
      JSON.stringify({ ...own, id: "my-weights", composite: { ...own.composite, weights: { economic: 5, social: 1, psychosocial: 1 } } }),
    );
    const out = join(folder, "mine.xlsx");
    expect((await runInMemory(["form", instrument, "--lang", "en", "--scoring", path, "--out", out])).err).toBe("");
    const rows = (await workbookOf(out))["survey"] ?? [];
    const calculation = rows[0]?.indexOf("calculation") ?? -1;
    expect(rows.find((row) => row[1] === "rs_scoring")?.[calculation]).toBe("'my-weights@1.0.0'");
    expect(rows.find((row) => row[1] === "rs_digest")?.[calculation]).toContain("scoring:custom");
    expect(rows.find((row) => row[1] === "rs_composite_score")?.[calculation]).toContain("div 7 >= 1");
  });

  it("A scoring that cannot be in a form is refused, with what is wrong in it.", async () => {
    const own = JSON.parse(
      readFileSync(new URL("../../standard/data/scorings/rss-open-equal-weights/1.0.0.json", import.meta.url), "utf8"),
    );
    const [economic, social, psychosocial] = own.dimensions;
    const dimensions = [{ ...economic, id: "money", title: `Money \${x}` }, social, psychosocial];
    const path = join(folder, "hostile.json");
    writeFileSync(
      path,
      JSON.stringify({ ...own, id: "my-weights", dimensions, composite: { title: "All", weights: { money: 1, social: 1 } } }),
    );
    const { code, err } = await runInMemory(["form", instrument, "--lang", "en", "--scoring", path, "--out", join(folder, "hostile.xlsx")]);
    expect(code).toBe(4);
    expect(err).toContain('dimension "money" in "en" holds ${');
    expect(err).not.toContain("fault of reintegration");
  });

  it("A file that is there is replaced with --force only.", async () => {
    const path = join(folder, "mine.txt");
    writeFileSync(path, "mine");
    const { code, err } = await runInMemory(["form", instrument, "--lang", "en", "--out", path]);
    expect({ code, err }).toEqual({ code: 3, err: `${path} is already there. Choose another --out, or add --force.\n` });
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect((await runInMemory(["form", instrument, "--lang", "en", "--out", path, "--force"])).code).toBe(0);
    expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
  });

  it("Wrong arguments are said with what is known, and nothing is written.", async () => {
    const path = join(folder, "none.xlsx");
    const run = (...argv: string[]) => runInMemory(["form", ...argv, "--out", path]);
    const unknown = await run("rss-closed@1.0.0");
    expect(unknown).toMatchObject({ code: 4, out: "" });
    for (const reference of [instrument, ...(await filledIn())]) expect(unknown.err).toContain(`\n  ${reference}\n`);
    const klingon = await run(instrument, "--lang", "en,tlh");
    expect(klingon.code).toBe(4);
    expect(klingon.err).toMatch(/^There is no text of rss-open@1\.0\.0 in “tlh”\.\n {2}Known:\n {2}en\n/);
    for (const language of languages) expect(klingon.err).toContain(`\n  ${language}\n`);
    expect((await run(instrument, "--lang", ",")).code).toBe(4);
    expect((await run(instrument, "--scoring", "nothing@1.0.0")).code).toBe(4);
    expect(existsSync(path)).toBe(false);
  });

  it("A folder, and a place that cannot be written to, are named.", async () => {
    expect((await runInMemory(["form", instrument, "--lang", "en", "--out", folder, "--force"])).err).toContain(`${folder} is a folder`);
    const nowhere = join(folder, "no", "such.xlsx");
    expect((await runInMemory(["form", instrument, "--lang", "en", "--out", nowhere])).err).toContain(`${nowhere} cannot be written`);
  });
});
