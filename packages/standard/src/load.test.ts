import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  catalogue,
  loadCodelist,
  loadIndicator,
  loadInstrument,
  loadLabels,
  loadRecord,
  loadScoring,
  loadTitles,
  loadWorkflow,
  loadWorkflowLabels,
} from "./index.ts";

const fileOf = (kind: string, reference: string): Buffer =>
  readFileSync(new URL(`../data/${kind}s/${reference.replace("@", "/")}.json`, import.meta.url));

describe("the catalogue", () => {
  it.each(catalogue)("gives the digest of the file of $reference, byte by byte", ({ kind, reference, digest }) => {
    expect(createHash("sha256").update(fileOf(kind, reference)).digest("hex")).toBe(digest);
  });

  it("says of every definition what it stands on, and that it is a draft as long as no edition is frozen", () => {
    for (const { basis, status } of catalogue)
      expect([["sourced", "adapted", "reconstructed"].includes(basis), status]).toEqual([true, "draft"]);
  });

  it.each(catalogue.filter(({ kind }) => kind === "instrument"))(
    "loads $reference and its texts in every language it names",
    async ({ reference, languages, digest }) => {
      const instrument = await loadInstrument(reference);
      expect(instrument.digest).toBe(digest);
      expect(languages).toEqual(["en", "ar", "es", "fr"]);
      for (const language of languages) {
        const labels = await loadLabels(reference, language);
        expect(labels.language).toBe(language);
        for (const item of [...instrument.context, ...instrument.items]) {
          expect(Object.keys(labels.items[item.key]?.answers ?? {})).toEqual((item.answers ?? []).map(({ code }) => code));
          expect(Object.keys(labels.items[item.key]?.missing ?? {})).toEqual(item.missing ?? []);
        }
      }
    },
  );

  it.each(catalogue.filter(({ kind }) => kind === "scoring"))(
    "loads $reference with the part of its instrument that it needs",
    async ({ reference }) => {
      const { instrument, scoring } = await loadScoring(reference);
      const whole = await loadInstrument(scoring.instrument);
      expect(instrument.digest).toBe(whole.digest);
      expect(catalogue.find((entry) => entry.reference === reference)?.scores).toBe(scoring.instrument);
      for (const { item } of scoring.items)
        expect(instrument.items.find(({ key }) => key === item)?.answers).toEqual(whole.items.find(({ key }) => key === item)?.answers);
    },
  );

  it.each(catalogue.filter(({ kind }) => kind === "record"))(
    "loads $reference and its texts, those of the fields in its lists too",
    async ({ reference, languages, digest }) => {
      const record = await loadRecord(reference);
      expect([`${record.id}@${record.version}`, record.digest]).toEqual([reference, digest]);
      for (const language of languages) {
        const { items } = await loadLabels(reference, language);
        const keys = record.items.flatMap((item) => [item.key, ...(item.type === "list" ? item.items.map(({ key }) => key) : [])]);
        expect(Object.keys(items)).toEqual(keys);
      }
    },
  );

  it.each(catalogue.filter(({ kind }) => kind === "workflow"))(
    "loads $reference with the records that it names, and its texts",
    async ({ reference, languages, digest }) => {
      const workflow = await loadWorkflow(reference);
      expect([`${workflow.id}@${workflow.version}`, workflow.digest]).toEqual([reference, digest]);
      for (const { id, version, digest } of workflow.records) expect((await loadRecord(`${id}@${version}`)).digest).toBe(digest);
      for (const { evidence = [] } of [...workflow.transitions, ...workflow.gates])
        for (const { record } of evidence) expect(workflow.records.map(({ id, version }) => `${id}@${version}`)).toContain(record);
      for (const language of languages) {
        const labels = await loadWorkflowLabels(reference, language);
        expect(labels.language).toBe(language);
        expect(Object.keys(labels.states)).toEqual(workflow.states.map(({ id }) => id));
        expect(Object.keys(labels.roles)).toEqual(workflow.roles);
        expect(Object.keys(labels.records)).toEqual(workflow.records.map(({ id, version }) => `${id}@${version}`));
      }
    },
  );

  it("loads every indicator with what it reads, and its texts with the name of its unit", async () => {
    const entries = catalogue.filter(({ kind }) => kind === "indicator");
    expect(entries.length).toBeGreaterThan(0);
    for (const { reference, languages, digest } of entries) {
      const indicator = await loadIndicator(reference);
      expect([`${indicator.id}@${indicator.version}`, indicator.digest]).toEqual([reference, digest]);
      for (const { id, version, digest } of indicator.records) expect((await loadRecord(`${id}@${version}`)).digest).toBe(digest);
      for (const { id, version, digest } of indicator.instruments) expect((await loadInstrument(`${id}@${version}`)).digest).toBe(digest);
      for (const { id, version, digest } of indicator.scorings) expect((await loadScoring(`${id}@${version}`)).scoring.digest).toBe(digest);
      for (const language of languages) {
        const titles = await loadTitles(reference, language);
        const parts = (["population", "denominator", "numerator"] as const).filter((part) => indicator.measure?.[part] !== undefined);
        for (const part of ["title", "statement", "unit", ...parts]) expect(titles[part], `${part} of ${reference}`).toMatch(/./);
        expect(titles["notComputable"] === undefined, reference).toBe(indicator.measure !== undefined);
      }
    }
  });

  it.each(catalogue.filter(({ kind }) => kind === "codelist"))(
    "loads the codelist $reference and its labels",
    async ({ reference, languages }) => {
      const { answers, id } = await loadCodelist(reference);
      expect(id).toBe(reference.split("@")[0]);
      for (const language of languages) {
        const titles = await loadTitles(reference, language);
        expect(Object.keys(titles)).toEqual(["title", ...answers.map(({ code }) => `answers/${code}`)]);
      }
    },
  );
});

describe("edge cases", () => {
  it.each(["rss-open", "rss-open@1.0", "rss-open@9.9.9", "toString", ""])(
    "refuses the reference %j and lists the known ones",
    async (reference) => {
      await expect((async () => loadInstrument(reference))()).rejects.toThrow(/Known: (.*, )?rss-open@1\.0\.0/);
    },
  );

  it("refuses a language that is not there and lists the known ones", async () => {
    await expect((async () => loadLabels("rss-open@1.0.0", "de"))()).rejects.toThrow("rss-open@1.0.0/fr");
  });
});
